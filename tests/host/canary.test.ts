import { readFileSync } from "node:fs";
import { join } from "node:path";
import { everyObject } from "./every-object";
import { Host } from "./host";
import { isMethod, isWriteOnly, WireCollection, wireMembers } from "./protocol/wire-object";
import { connectNode, officeJsFolder } from "./transports/node";

/**
 * The host leans on names that Microsoft does not document. When a new version of office-js moves one, this file says which;
 * mend the host first, then raise the version here.
 */
const KNOWN_VERSION = "1.1.110";

const libraryFile = (name: string): string => readFileSync(join(officeJsFolder(), name), "utf8");

test(`office-js is the version that the host was held against: ${KNOWN_VERSION}`, () => {
  const { version } = JSON.parse(readFileSync(join(officeJsFolder(), "..", "package.json"), "utf8")) as { version: string };
  expect(version).toBe(KNOWN_VERSION);
});

describe("the Node seam", () => {
  const { OfficeExtension } = connectNode(new Host());
  const library = OfficeExtension as unknown as Record<string, Record<string, unknown>>;

  test.each([
    ["SessionBase", "_overrideSession"],
    ["CommonUtility", "_doApiNotSupportedCheck"],
    ["CoreUtility", "Promise"],
    ["RichApiMessageUtility", "buildResponseOnError"],
    ["GenericEventRegistration", "getGenericEventRegistration"],
  ])("OfficeExtension.%s.%s is there", (owner, name) => {
    expect(Object.keys(library[owner] ?? {}).concat(Object.getOwnPropertyNames(library[owner] ?? {}))).toContain(name);
  });

  test("OfficeExtension._testSetRichApiMessageReadyImpl is there", () => expect(typeof library["_testSetRichApiMessageReadyImpl"]).toBe("function"));
});

describe("the desktop seam", () => {
  const host = libraryFile("excel-win32-16.01.debug.js");
  const loader = libraryFile("office.debug.js");

  test.each([
    ["dispatch id 93 carries rich API calls", host, /DispidExecuteRichApiRequestMethod = 93\b|dispidExecuteRichApiRequestMethod: 93\b|"dispidExecuteRichApiRequestMethod"?\D{1,4}93/i],
    ["event 33 carries rich API events", host, /dispidRichApiMessageEvent\D{1,6}33\b/i],
    ["event 39 carries ribbon clicks", host, /dispidAppCommandInvokedEvent\D{1,6}39\b/i],
    ["dispatch id 94 tells that a ribbon command is done", host, /dispidAppCommandInvocationCompletedMethod\D{1,6}94\b/i],
    ["window.external.Execute sends", host, /window\.external\.Execute\(/],
    ["window.external.RegisterEvent listens", host, /window\.external\.RegisterEvent\(/],
    ["window.external.GetContext describes the workbook", host, /window\.external\.GetContext\(/],
    ["window.external.GetHostInfo names Excel", loader, /window\.external\.GetHostInfo\(/],
  ])("%s", (_what, text, pattern) => expect(text).toMatch(pattern));
});

describe("the web seam", () => {
  const host = libraryFile("excel-web-16.00.debug.js");

  test.each(["ContextActivationManager_getAppContextAsync", "executeMethod", "_xdm_Info", "_messageType", "_correlationId"])("messages know %s", (name) => expect(host).toContain(name));
});

describe("the model's members are the library's", () => {
  const { Excel } = connectNode(new Host());
  const known = Excel as unknown as Record<string, { readonly prototype: object }>;
  /** Members that the library only uses inside itself, or that every collection has from its own base. */
  const INNER = new Set(["Items", "GetItem", "GetCount", "Gridlines", "Headings"]);
  const classes = [...everyObject()].filter(([name]) => name !== "AddinInternalService");

  test.each(classes)("%s", (name, object) => {
    const own = known[name]?.prototype ?? {};
    const missing = [...wireMembers(object)].filter(([member, descriptor]) => {
      const camel = member.charAt(0).toLowerCase() + member.slice(1);
      if (member in own || camel in own || INNER.has(member)) return false;
      return isMethod(descriptor) || !isWriteOnly(descriptor);
    });
    expect([name, missing.map(([member]) => member)]).toEqual([name, []]);
  });

  test("and so are the scalar names that are sent for them", () => {
    const wrong = classes.flatMap(([name, object]) => {
      const own = (known[name]?.prototype ?? {}) as { readonly _scalarPropertyNames?: readonly string[]; readonly _scalarPropertyOriginalNames?: readonly string[] };
      return (own._scalarPropertyNames ?? []).flatMap((scalar, at) => {
        const wire = own._scalarPropertyOriginalNames?.[at] ?? "";
        const mine = wireMembers(object).has(scalar.charAt(0).toUpperCase() + scalar.slice(1));
        return mine && wire.toLowerCase() !== scalar.toLowerCase() && !(object instanceof WireCollection) ? [`${name}.${scalar} is ${wire}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { drawIcon } from "../../scripts/manifest/draw-icon";
import { ICON_SIZES, ICONS } from "../../scripts/manifest/icon-shapes";
import { DEVELOPMENT_BASE, manifestFor } from "../../scripts/manifest/manifest-for";
import { jobOf, JOBS } from "../../src/commands/jobs";
import { type Element, everyElement, readXml } from "./read-xml";

/**
 * What Office's schemas and its validation service ask of a manifest (MS-OWEMXML 2.2; the service itself is on the network),
 * held offline.
 */
const root = path.join(__dirname, "../..");
const source = readFileSync(path.join(root, "manifest/manifest.xml"), "utf8");
const manifest = readXml(source);
const all = everyElement(manifest);
const named = (...names: readonly string[]): readonly Element[] => all.filter(({ name }) => names.includes(name));
const only = (name: string): Element => {
  const [first, ...others] = named(name);
  if (!first || others.length > 0) throw new Error(`${name}: ${others.length + (first ? 1 : 0)} of them`);
  return first;
};
const attribute = ({ attributes }: Element, name: string): string => attributes[name] ?? "";

/** Office's own library, in a process of its own: parts of it are ES modules, which jest does not load. It asks nothing of the network here. */
const officeReads = (file: string): Readonly<Record<string, any>> => // eslint-disable-line @typescript-eslint/no-explicit-any -- what the library tells
  JSON.parse(execFileSync(process.execPath, ["-e", `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(${JSON.stringify(file)}).then((info) => console.log(JSON.stringify(info)))`], { cwd: root, encoding: "utf8" }));

describe("the manifest", () => {
  test("is read by Office's own library, offline", () => {
    expect(officeReads(path.join(root, "manifest/manifest.xml"))).toMatchObject({ id: "54629f24-c9f0-49f7-b3d2-2a6d0178d4ae", displayName: "Chỉ tiêu", defaultLocale: "vi-VN", hosts: ["Workbook"], permissions: "ReadWriteDocument", officeAppType: "TaskPaneApp" });
  });

  test("the parts of each level stand in the order of the schema", () => {
    const order = (element: Element) => element.children.map(({ name }) => name);
    expect(order(manifest)).toEqual(["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions", "VersionOverrides"]);
    expect(order(only("VersionOverrides"))).toEqual(["Hosts", "Resources"]);
    expect(order(only("Resources"))).toEqual(["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
    expect(order(only("CustomTab"))).toEqual(["Group", "Group", "Group", "Label"]);
    for (const group of named("Group")) expect(order(group)).toEqual(["Label", "Icon", ...order(group).slice(2).map(() => "Control")]);
    for (const control of named("Control")) expect(order(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });

  test("its id is a GUID, its version four numbers from 1.0 on", () => {
    expect(only("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(only("Version").text).toMatch(/^[1-9]\d*(?:\.\d+){3}$/);
  });

  test("every resource that is asked for is there, once, and none is there in vain", () => {
    const asked = all.flatMap(({ attributes }) => attributes["resid"] ?? []);
    const kept = named("bt:Image", "bt:Url", "bt:String").flatMap(({ attributes }) => attributes["id"] ?? []);
    expect([...new Set(asked)].sort()).toEqual([...kept].sort());
    for (const id of kept) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("ids of tab, groups and buttons are unique and short", () => {
    const ids = named("CustomTab", "Group", "Control").map((element) => attribute(element, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^ChiTieu\.\w{1,100}$/);
  });

  test("every address is https and of the development server; nothing else needs to be changed for another one", () => {
    const addresses = all.flatMap((element) => ["DefaultValue", "Value"].map((name) => attribute(element, name))).filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(18);
    expect(addresses.filter((value) => !value.startsWith(`${DEVELOPMENT_BASE}/`))).toEqual([]);
  });

  test("every string is in Vietnamese and in English, within Office's limits", () => {
    const texts = [...named("bt:String").map((element) => ({ element, limit: 0 })), ...named("DisplayName").map((element) => ({ element, limit: 30 })), ...named("Description").filter((one) => attribute(one, "DefaultValue") !== "").map((element) => ({ element, limit: 250 }))];
    const short = new Set(only("bt:ShortStrings").children);
    for (const { element, limit } of texts) {
      const most = limit || (short.has(element) ? 125 : 250);
      const english = element.children.filter((child) => attribute(child, "Locale") === "en-US").map((child) => attribute(child, "Value"));
      expect(english).toHaveLength(1);
      for (const text of [attribute(element, "DefaultValue"), ...english]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(most);
      }
    }
  });

  test("labels of tab and buttons fit on the ribbon", () => {
    const strings = new Map(named("bt:String").map((element) => [attribute(element, "id"), element]));
    const labels = named("Label").map((label) => strings.get(attribute(label, "resid")) as Element);
    for (const label of labels) for (const text of [attribute(label, "DefaultValue"), ...label.children.map((child) => attribute(child, "Value"))]) expect(text.length).toBeLessThanOrEqual(20);
  });

  test("ExcelApi is asked for as high as the newest member that the add-in uses without looking first", () => {
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.12" }]);
  });

  test("four buttons open the same pane, each at its job", () => {
    const urls = new Map(named("bt:Url").map((element) => [attribute(element, "id"), attribute(element, "DefaultValue")]));
    const actions = named("Action");
    expect(actions.map((action) => [attribute(action, "xsi:type"), ...action.children.filter(({ name }) => name === "TaskpaneId").map(({ text }) => text)])).toEqual(actions.map(() => ["ShowTaskpane", "ChiTieu.Pane"]));
    const places = actions.map((action) => new URL(urls.get(attribute(action.children.find(({ name }) => name === "SourceLocation") as Element, "resid")) as string));
    expect(places.map(({ pathname }) => pathname)).toEqual(actions.map(() => "/taskpane.html"));
    // What is done once a year has its tab in the pane, but no button.
    expect(places.map(({ search }) => jobOf(search))).toEqual([...JOBS.filter((job) => job !== "year"), null]);
  });
});

describe("the icons", () => {
  const sizeOf = (file: string): readonly number[] => {
    const bytes = readFileSync(file);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  test("each is there and as large as its name and its place in the manifest say", () => {
    const places = [...named("bt:Image").filter((image) => attribute(image, "id") !== ""), only("IconUrl"), only("HighResolutionIconUrl")].map((element) => attribute(element, "DefaultValue"));
    for (const address of places) {
      const file = path.join(root, "manifest", new URL(address).pathname);
      expect(existsSync(file)).toBe(true);
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect([file, sizeOf(file)]).toEqual([file, [size, size]]);
    }
    expect(attribute(only("IconUrl"), "DefaultValue")).toMatch(/-32\.png$/);
    expect(attribute(only("HighResolutionIconUrl"), "DefaultValue")).toMatch(/-64\.png$/);
    for (const icon of named("Icon")) expect(icon.children.map((image) => [attribute(image, "size"), attribute(image, "resid").replace(/^.*\./, "")])).toEqual(["16", "32", "80"].map((size) => [size, size]));
  });

  test.each(Object.keys(ICONS))("%s is what the script draws", (name) => {
    for (const size of ICON_SIZES) {
      const bytes = readFileSync(path.join(root, `manifest/icons/${name}-${size}.png`));
      const begin = bytes.indexOf("IDAT");
      const rows = inflateSync(bytes.subarray(begin + 4, begin + 4 + bytes.readUInt32BE(begin - 4)));
      const { pixels } = drawIcon(ICONS[name] ?? [], size);
      const drawn = Buffer.concat(Array.from({ length: size }, (_, row) => Buffer.concat([Buffer.of(0), pixels.subarray(row * size * 4, (row + 1) * size * 4)])));
      expect(rows.equals(drawn)).toBe(true);
    }
  });
});

describe("a manifest for an office's server", () => {
  test("differs in its addresses, and in the version where one is given", () => {
    const made = manifestFor(source, { base: "https://may-chu.tinh.vn/chi-tieu/", version: "1.2.0.0" });
    if (!("manifest" in made)) throw new Error(made.problem);
    expect(made.manifest).not.toContain("localhost");
    expect(made.manifest.replaceAll("https://may-chu.tinh.vn/chi-tieu", DEVELOPMENT_BASE).replace("1.2.0.0", "1.0.0.0")).toBe(source);
  });

  test("is read by Office's own library", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "chi-tieu-manifest-"));
    const made = manifestFor(source, { base: "https://may-chu.tinh.vn:8443" });
    writeFileSync(path.join(folder, "manifest.xml"), "manifest" in made ? made.manifest : "");
    expect(officeReads(path.join(folder, "manifest.xml"))["defaultSettings"].sourceLocation).toBe("https://may-chu.tinh.vn:8443/taskpane.html");
    rmSync(folder, { recursive: true });
  });

  test.each(["http://may-chu.tinh.vn", "may-chu.tinh.vn", "https://a.vn/?x=1", "https://a.vn/#x", "https://ten:mat-khau@a.vn/", ""])("%p is no address that Office accepts", (base) => {
    expect(manifestFor(source, { base })).toHaveProperty("problem");
  });

  test.each(["1.0", "1.0.0.0.0", "0.1.0.0", "v1.0.0.0"])("%p is no version that Office accepts", (version) => {
    expect(manifestFor(source, { base: "https://a.vn", version })).toHaveProperty("problem");
  });
});

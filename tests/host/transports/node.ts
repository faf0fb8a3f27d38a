import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, Script } from "node:vm";
import { isAtLeast } from "../api-gate";
import type { Host } from "../host";
import type { EventMessage } from "../workbook/events";

/** The file of the library that Excel for Windows loads; it needs no page to work. */
const LIBRARY = "excel-win32-16.01.js";

export const officeJsFolder = (): string => join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

let compiled: Script | undefined;
const script = (): Script => (compiled ??= new Script(readFileSync(join(officeJsFolder(), LIBRARY), "utf8"), { filename: LIBRARY }));

/** Private parts of the library that the Node seam holds on to; `canary.test.ts` says when one has moved. */
interface Library {
  readonly SessionBase: { new (): Record<string, unknown>; _overrideSession: unknown };
  readonly CoreUtility: { readonly Promise: PromiseConstructor };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly RichApiMessageUtility: { buildResponseOnError(code: number, message: string): unknown };
  readonly GenericEventRegistration: { getGenericEventRegistration(control: string): { _handleRichApiMessage(message: { readonly entries: readonly EventMessage[] }): void } };
  _testSetRichApiMessageReadyImpl(impl: () => Promise<unknown>): void;
}

export interface NodeOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

/** Loads a fresh copy of the unmodified library into Node and joins it to a host: `Excel.run` reaches the host. */
export const connectNode = (host: Host): NodeOffice => {
  const sandbox = loadLibrary();
  const library = sandbox["OfficeExtension"] as Library;
  library._testSetRichApiMessageReadyImpl(() => library.CoreUtility.Promise.resolve());
  library.SessionBase._overrideSession = session(library, host);
  // Without a page `Office.context` stays empty; the library asks it only which sets there are.
  const requirements = { isSetSupported: (name: string, version = "1.1") => name === "ExcelApi" && isAtLeast(host.excelApi, version) };
  sandbox["Office"] = Object.create(sandbox["Office"] as object, { context: { value: { requirements } } });
  library.CommonUtility._doApiNotSupportedCheck = host.excelApi !== "newest";
  host.onEvents((entries) => library.GenericEventRegistration.getGenericEventRegistration("")._handleRichApiMessage({ entries }));
  return sandbox as unknown as NodeOffice;
};

/** Puts the library where code of the add-in looks for it: in the globals. Gives a function that takes it away again. */
export const installNode = (host: Host): (() => void) => {
  const { Excel, OfficeExtension, Office } = connectNode(host);
  const installed = { Excel, OfficeExtension, Office };
  Object.assign(globalThis, installed);
  return () => {
    for (const name of Object.keys(installed)) delete (globalThis as Record<string, unknown>)[name];
  };
};

const session = (library: Library, host: Host): unknown => {
  const { Promise } = library.CoreUtility;
  return Object.assign(new library.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    getEventRegistration: (control: string) => library.GenericEventRegistration.getGenericEventRegistration(control),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: unknown, _flags: unknown, message: { readonly Body: unknown }) => {
        const answer = host.answer(JSON.stringify(message.Body));
        setTimeout(() => host.deliverEvents(), 0);
        return Promise.resolve(
          "error" in answer ? library.RichApiMessageUtility.buildResponseOnError(answer.error, "") : { HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: JSON.parse(answer.text) as unknown },
        );
      },
    }),
  });
};

/** A page just good enough for the library to load: it has no elements and no address. */
const loadLibrary = (): Record<string, unknown> => {
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    navigator: { userAgent: "node" },
    location: { protocol: "https:", search: "", hash: "", href: "https://localhost/" },
    addEventListener() {},
    removeEventListener() {},
    document: { readyState: "loading", addEventListener() {}, getElementById: () => null, getElementsByTagName: () => [], createElement: () => ({}) },
  };
  for (const name of ["window", "self", "top", "parent"]) sandbox[name] = sandbox;
  createContext(sandbox);
  script().runInContext(sandbox);
  return sandbox;
};

import type { Host } from "../host";
import type { EventMessage } from "../workbook/events";
import { type OfficeLook, statedSets, THEMES } from "./office-look";

/** Numbers of what the library asks of Excel for Windows, and listens to. */
const DISPATCH = { richApiRequest: 93, commandCompleted: 94, richApiEvent: 33, commandInvoked: 39 } as const;

/** "This operation is not supported" of the host. */
const NOT_SUPPORTED = 5001;

type Callback = (result: unknown) => void;
type Handler = (id: number, args: unknown) => void;

/** Arrays cross to and from Excel for Windows as VBArrays. */
const vbArray = (items: readonly unknown[]): unknown => ({ toArray: () => items });

/** A click on a ribbon button; done when the add-in says so, failed where it has no such command. */
export interface DesktopSeam {
  readonly clickRibbon: (control: string, action: string) => Promise<void>;
}

/**
 * Excel for Windows as a page sees it: `window.external`, to be there before office.js loads.
 * Answers come in a later turn of the event loop, as they do from Excel.
 */
export const installDesktop = (page: Window, host: Host, look: OfficeLook = {}): DesktopSeam => {
  const handlers = new Map<number, Handler>();
  const finished = new Map<string, (status: number) => void>();
  const later = (work: () => void): void => void setTimeout(work, 0);

  const execute = (id: number, params: unknown, callback: Callback): void =>
    later(() => {
      if (id === DISPATCH.richApiRequest) return answer(params as readonly unknown[], callback);
      if (id === DISPATCH.commandCompleted) complete(params as readonly unknown[]);
      else host.complain(`dispatch id ${id}`);
      callback(vbArray([id === DISPATCH.commandCompleted ? 0 : NOT_SUPPORTED, null]));
    });

  const complete = (params: readonly unknown[]): void => {
    const [control, status] = (Array.isArray(params[0]) ? params[0] : params) as readonly [string, number];
    finished.get(control)?.(status);
    finished.delete(control);
  };

  const answer = (params: readonly unknown[], callback: Callback): void => {
    const parts = (Array.isArray(params[0]) ? params[0] : params) as readonly unknown[];
    const answered = host.answer(String(parts[4]));
    callback("error" in answered ? vbArray([answered.error, null]) : vbArray([0, 200, vbArray(["Content-Type", "application/json"]), answered.text]));
    later(() => host.deliverEvents());
  };

  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${look.language ?? "vi-VN"}|correlation||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context(host, look),
    Execute: execute,
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(id, handler);
      later(() => callback(vbArray([0])));
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      later(() => callback(vbArray([0])));
    },
  };
  Object.defineProperty(page, "external", { value: external, configurable: true });
  host.onEvents((events) => handlers.get(DISPATCH.richApiEvent)?.(DISPATCH.richApiEvent, vbArray(events.map(asArray))));

  return {
    clickRibbon: (control, action) =>
      new Promise((done, failed) => {
        const handler = handlers.get(DISPATCH.commandInvoked);
        if (!handler) return failed(new Error("The add-in does not listen to ribbon commands."));
        finished.set(control, (status) => (status === 0 ? done() : failed(new Error(`The ribbon command ${action} answered with error ${status}.`))));
        handler(DISPATCH.commandInvoked, vbArray([control, action, JSON.stringify({ source: { id: control } })]));
      }),
  };
};

const asArray = (event: EventMessage): unknown => vbArray([event.messageCategory, event.messageType, event.targetId, event.message, event.id, false]);

const context = (host: Host, look: OfficeLook): Readonly<Record<string, () => unknown>> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => "chi-tieu",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => look.language ?? "vi-VN",
  GetAppDataLocale: () => look.language ?? "vi-VN",
  GetDocUrl: () => "C:\\Book1.xlsx",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 2,
  GetSolutionToken: () => "",
  GetCorrelationId: () => "correlation",
  GetInstanceId: () => "instance",
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(statedSets(host.excelApi)),
  GetHostCustomMessage: () => 0,
  GetHostFullVersion: () => "16.0.17928.20000",
  GetDialogRequirementMatrix: () => "",
  GetFeaturesForSolution: () => "{}",
  GetInitialDisplayMode: () => 0,
  GetOfficeThemeInfo: () => JSON.stringify(THEMES[look.theme ?? "light"]),
  GetSettings: () => settings(host),
});

/** `Office.context.document.settings`: read and written whole, as two lists. */
const settings = (host: Host): unknown => ({
  Read: (keys: string[], values: string[]) => {
    for (const [key, value] of host.settings) {
      keys.push(key);
      values.push(value);
    }
  },
  Write: (keys: readonly string[], values: readonly string[]) => {
    host.settings.clear();
    for (const [index, key] of keys.entries()) host.settings.set(key, values[index] ?? "");
  },
});

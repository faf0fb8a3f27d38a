import type { Host } from "../host";
import type { EventMessage } from "../workbook/events";
import { type OfficeLook, statedSets } from "./office-look";

/** Kinds of message between a pane in a frame and Excel on the web around it. */
const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { call: 0, register: 1 } as const;
const RESPONSE = { answer: 0, event: 1 } as const;
const RICH_API_REQUEST = 93;
const RICH_API_EVENT = 33;
/** "This operation is not supported" of the host. */
const NOT_SUPPORTED = 5001;

interface PaneMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[]; readonly eventDispId?: number };
}

/** A pane's address with what tells office.js that it runs in Excel on the web, and which page is around it. */
export const webPaneAddress = (pane: string, around: string, look: OfficeLook = {}): string =>
  `${pane}?_host_Info=Excel$Web$16.00$${look.language ?? "vi-VN"}$correlation$$disableLogging#&_serializer_version=1&_xdm_Info=conversation|chi-tieu|${around}`;

/** Excel on the web: the page around the pane's frame, which answers its messages. Both need https and one host name, at different ports. */
export const serveWeb = (page: Window, host: Host, pane: { readonly frame: () => Window | null; readonly origin: string }, look: OfficeLook = {}): void => {
  const listening = new Map<number, PaneMessage>();
  const send = (to: PaneMessage, kind: number, data: unknown): void => {
    const message = {
      _messageType: MESSAGE.response,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: kind === RESPONSE.event ? -1 : to._correlationId,
      _origin: page.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: kind,
      _serializerVersion: 1,
    };
    pane.frame()?.postMessage(JSON.stringify(message), pane.origin);
  };

  host.onEvents((events) => {
    const listener = listening.get(RICH_API_EVENT);
    if (listener) send(listener, RESPONSE.event, { ArrayData: events.map(asArray) });
  });

  page.addEventListener("message", (event) => {
    const message = read(event, pane.origin);
    if (!message) return;
    if (message._actionName === "ContextActivationManager_getAppContextAsync") return send(message, RESPONSE.answer, context(host, look));
    if (message._actionType === ACTION.register) {
      listening.set(message._data.eventDispId ?? 0, message);
      return send(message, RESPONSE.answer, { Version: 1, Error: 0 });
    }
    send(message, RESPONSE.answer, message._actionName === "executeMethod" ? execute(host, message) : 0);
  });
};

const read = (event: MessageEvent, origin: string): PaneMessage | null => {
  if (event.origin !== origin || typeof event.data !== "string") return null;
  try {
    const message = JSON.parse(event.data) as PaneMessage;
    return message._messageType === MESSAGE.request ? message : null;
  } catch {
    return null;
  }
};

const execute = (host: Host, message: PaneMessage): unknown => {
  const id = message._data.DdaMethod?.DispatchId;
  if (id !== RICH_API_REQUEST) {
    host.complain(`dispatch id ${id}`);
    return { Version: 1, Error: NOT_SUPPORTED };
  }
  const answered = host.answer(String(message._data.ArrayData?.[4]));
  setTimeout(() => host.deliverEvents(), 0);
  return "error" in answered ? { Version: 1, Error: answered.error } : { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], answered.text] };
};

const asArray = (event: EventMessage): readonly unknown[] => [event.messageCategory, event.messageType, event.targetId, event.message, event.id, false];

const context = (host: Host, look: OfficeLook): unknown => ({
  _id: "chi-tieu",
  _appName: 16,
  _appVersion: "16.01",
  _appUILocale: look.language ?? "vi-VN",
  _dataLocale: look.language ?? "vi-VN",
  _docUrl: "https://office.test/Book1.xlsx",
  _clientMode: 0,
  _settings: Object.fromEntries(host.settings),
  _reason: "documentOpened",
  _osfControlType: 0,
  _eToken: "",
  _correlationId: "correlation",
  _appInstanceId: "instance",
  _requirementMatrix: JSON.stringify(statedSets(host.excelApi)),
  _hostFullVersion: "16.0.17928.20000",
  _initialDisplayMode: 0,
});


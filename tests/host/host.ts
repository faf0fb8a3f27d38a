import { createCalculator, evaluateIn } from "./calculator/calculator";
import { Faults } from "./faults";
import { isSupported } from "./api-gate";
import { refuse } from "./protocol/host-error";
import { Interpreter } from "./protocol/interpreter";
import type { Batch, Reply } from "./protocol/messages";
import { snapshot, type WorkbookSnapshot } from "./snapshot";
import type { Calculate } from "./workbook/calculation";
import type { EventMessage } from "./workbook/events";
import type { Locale } from "./workbook/locale";
import { Person, type TypedOutcome } from "./person";
import { Workbook } from "./workbook/workbook";
import { services } from "./workbook/services";

/** Excel on the web refuses larger bodies, in either direction. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;
export const REQUEST_TOO_LARGE = 5103;
export const RESPONSE_TOO_LARGE = 5104;

export interface HostOptions {
  /** The newest ExcelApi set that this Excel has: "1.14" (2021), "1.17" (2024), or "newest". */
  readonly excelApi?: string;
  readonly locale?: Locale;
  readonly thisYear?: number;
  /** Another calculator than the host's own. */
  readonly calculate?: Calculate;
}

/** One request as it came in, with what was answered. */
export interface Exchange {
  readonly request: Batch;
  readonly reply: Reply;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

/** What an add-in costs: everything counts, the library's own clean-up requests too. */
export interface Statistics {
  readonly requests: number;
  readonly actions: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestSent: number;
}

/** An Excel for tests. Transports bring it the library's requests; tests look at it, type into it and break it. */
export class Host {
  readonly workbook: Workbook;
  readonly faults = new Faults();
  readonly person: Person;
  readonly excelApi: string;
  readonly settings = new Map<string, string>();
  private readonly interpreter: Interpreter;
  private readonly listeners = new Set<(events: readonly EventMessage[]) => void>();
  private readonly watchers = new Set<(exchange: Exchange) => void>();
  private exchanges: Exchange[] = [];

  constructor(options: HostOptions = {}) {
    this.excelApi = options.excelApi ?? "newest";
    const { locale, thisYear } = options;
    this.workbook = new Workbook({
      calculate: options.calculate ?? createCalculator((what) => this.complain(what)),
      ...(locale === undefined ? {} : { locale }),
      ...(thisYear === undefined ? {} : { thisYear }),
    });
    this.person = new Person(this.workbook, (formula, sheet, row, column) => evaluateIn(sheet, row, column, formula, (what) => this.complain(what)));
    this.interpreter = new Interpreter({
      root: () => this.workbook,
      reference: (id) => this.workbook.reference(id),
      service: (name) => services(name),
      gate: (wireClass, member) => {
        if (!isSupported(wireClass, member, this.excelApi)) refuse("ApiNotFound", `${wireClass}.${member}`);
      },
      beforeAction: (index) => this.faults.beforeAction(index),
    });
  }

  /** Everything that was asked for and is not emulated. A test ends with `expect(host.refused).toEqual([])`. */
  get refused(): readonly string[] {
    return this.interpreter.members.refused;
  }

  get log(): readonly Exchange[] {
    return this.exchanges;
  }

  get statistics(): Statistics {
    const total = (of: (exchange: Exchange) => number): number => this.exchanges.reduce((sum, exchange) => sum + of(exchange), 0);
    return {
      requests: this.exchanges.length,
      actions: total(({ request }) => request.Actions.length),
      bytesSent: total(({ bytesSent }) => bytesSent),
      bytesReceived: total(({ bytesReceived }) => bytesReceived),
      largestSent: Math.max(0, ...this.exchanges.map(({ bytesSent }) => bytesSent)),
    };
  }

  /** Forgets the log: what follows is counted from zero. */
  startCounting(): void {
    this.exchanges = [];
  }

  /** A request as text, answered as text, or by the number of the error that the transport reports instead. */
  answer(body: string): { readonly text: string } | { readonly error: number } {
    const bytesSent = byteLength(body);
    const request = JSON.parse(body) as Batch;
    if (bytesSent > PAYLOAD_LIMIT) return this.tooLarge(request, bytesSent, REQUEST_TOO_LARGE);
    const reply = this.faults.duringRequest(() => this.interpreter.run(request));
    this.workbook.calculation.endOfBatch();
    const text = JSON.stringify(reply);
    const bytesReceived = byteLength(text);
    this.record({ request, reply, bytesSent, bytesReceived });
    return bytesReceived > PAYLOAD_LIMIT ? { error: RESPONSE_TOO_LARGE } : { text };
  }

  /** Hands over the events that wait; transports call it when a reply is out. */
  deliverEvents(): void {
    const events = this.workbook.events.take();
    if (events.length > 0) for (const listener of this.listeners) listener(events);
  }

  onEvents(listener: (events: readonly EventMessage[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Hears of every request when it is answered: for a page that shows the workbook. */
  onAnswer(watcher: (exchange: Exchange) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** The whole workbook as plain data, for comparing before and after. */
  snapshot(): WorkbookSnapshot {
    return snapshot(this.workbook);
  }

  /** Types into a cell and presses Enter, as a person does: protection and validation may refuse, events fire. */
  typeInto(sheet: string, address: string, text: string): TypedOutcome {
    const outcome = this.person.typeInto(sheet, address, text);
    this.deliverEvents();
    return outcome;
  }

  /** Selects as a click does. */
  select(sheet: string, address: string): void {
    this.person.select(sheet, address);
    this.deliverEvents();
  }

  /** Values of the conditional formats (by formula) that a cell shows now, strongest first: `[{ "fill.color": "#FFC7CE" }]`. */
  highlightsAt(sheet: string, address: string): readonly Readonly<Record<string, unknown>>[] {
    return this.person.highlightsAt(sheet, address);
  }

  private record(exchange: Exchange): void {
    this.exchanges.push(exchange);
    for (const watcher of this.watchers) watcher(exchange);
  }

  private tooLarge(request: Batch, bytesSent: number, error: number): { readonly error: number } {
    this.record({ request, reply: { Results: [] }, bytesSent, bytesReceived: 0 });
    return { error };
  }

  /** Remembers something that is asked for and not emulated. */
  complain(what: string): void {
    this.interpreter.members.refused.push(what);
  }
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length;


import { type Block, blockText } from "./block";
import type { Worksheet } from "./worksheet";

/** Numbers of the events on the wire. */
export const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16 } as const;

/** What an event is registered for: one sheet, by id, or all of the workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** One event as the library takes it from the host. */
export interface EventMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: number;
}

/** Who made a change: the add-in itself, or the person at the keyboard. */
export type Trigger = "ThisLocalAddin" | "Unknown";

/** Collects events for those who registered; a transport delivers them when the reply is out, as Excel does. */
export class Events {
  private readonly registered = new Set<string>();
  private waiting: EventMessage[] = [];
  trigger: Trigger = "ThisLocalAddin";
  enabled = true;

  register(type: number, target: string): void {
    this.registered.add(`${type}:${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type}:${target}`);
  }

  get registrations(): readonly string[] {
    return [...this.registered];
  }

  emit(type: number, target: string, data: Readonly<Record<string, unknown>>): void {
    if (!this.enabled || !this.registered.has(`${type}:${target}`)) return;
    this.waiting.push({ messageCategory: 65_536, messageType: type, targetId: target, message: JSON.stringify(data), id: 0 });
  }

  /** An event of a sheet, for those who listen to it and those who listen to all sheets. */
  emitOfSheet(type: number, sheet: Worksheet, data: Readonly<Record<string, unknown>>): void {
    for (const target of [sheet.data.id, WORKBOOK_TARGET]) this.emit(type, target, { ...data, worksheetId: sheet.data.id });
  }

  /** Cells whose formulas were only recalculated are not "changed". */
  changed(sheet: Worksheet, block: Block, changeType: string, details?: Readonly<Record<string, unknown>>): void {
    this.emitOfSheet(EVENT.changed, sheet, { address: blockText(block), changeType, source: "Local", triggerSource: this.trigger, ...details });
  }

  take(): readonly EventMessage[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
}

import type { Part, Summary } from "../../model";

/** The first of them is under the sheet's title. */
export const FIRST_TRACE_ROW = 3;

/** A row of `Truy vết`: a cell that a unit filled in, for the figure of an indicator. */
export interface TraceLine {
  readonly row: number;
  readonly indicator: string;
  readonly part: Part;
  readonly used: boolean;
}

/** Figures in order; within one, what was used before what was held out, each in the order of units. */
export function* traceLines({ figures }: Summary): Generator<TraceLine> {
  let row = FIRST_TRACE_ROW;
  for (const { indicator, trace } of figures) {
    for (const part of trace.parts) yield { row: row++, indicator, part, used: true };
    for (const part of trace.heldOut) yield { row: row++, indicator, part, used: false };
  }
}

export const countTraceLines = ({ figures }: Summary): number => figures.reduce((sum, { trace }) => sum + trace.parts.length + trace.heldOut.length, 0);

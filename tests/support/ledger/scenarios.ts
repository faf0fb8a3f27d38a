import type { LedgerState } from "../../../src/core/ledger/ledger";
import type { Typed } from "../submissions";

/** A file of the simulated year: what it holds, on which days it lies in the folder, and what it must be from which night on. */
export interface Drop {
  /** Its folder is the period it was handed in for. */
  readonly file: string;
  /** Tells contents apart: equal for equal bytes. */
  readonly content: string;
  readonly orgUnit: string;
  /** What its period cell says. */
  readonly period: string;
  /** Null for a file that cannot be read. */
  readonly figures: Typed | null;
  /** From the working day it was put there to the one it was taken away. */
  readonly present: readonly { readonly from: string; readonly until: string | null }[];
  /** When it was saved and written, where that is not the day it came. */
  readonly saved?: string;
  /** By the day of the night; written down by hand in each scenario, not calculated. */
  readonly states: readonly (readonly [night: string, state: LedgerState])[];
  readonly daysLate?: number;
}

/** What a scenario is played with: days of the reporting month (1 to 31), as ISO dates, and two sets of figures. */
export interface Stage {
  readonly orgUnit: string;
  readonly period: string;
  readonly nextPeriod: string;
  readonly day: (day: number) => string;
  readonly first: Typed;
  readonly corrected: Typed;
}

/** Handed in during `from`, so that the run of the night after is the first to see it. */
const drop = (stage: Stage, name: string, figures: Typed | null, from: number, states: readonly (readonly [night: number, state: LedgerState])[], more: Partial<Drop> & { readonly until?: number } = {}): Drop => {
  const { until, ...rest } = more;
  return {
    file: `${stage.period}/${stage.orgUnit}-${name}.xlsx`,
    content: `${stage.orgUnit} ${stage.period} ${name}`,
    orgUnit: stage.orgUnit,
    period: stage.period,
    figures,
    present: [{ from: stage.day(from), until: until === undefined ? null : stage.day(until) }],
    states: states.map(([night, state]) => [stage.day(night), state]),
    ...rest,
  };
};

/** Every way in which a unit's month goes. The cut-off is the 14th: what is handed in on the 14th is seen by the run of the 15th, in time. */
export const SCENARIOS: Readonly<Record<string, (stage: Stage) => readonly Drop[]>> = {
  "in time": (stage) => [drop(stage, "bieu", stage.first, 10, [[11, "merged"]])],
  "on the last day": (stage) => [drop(stage, "bieu", stage.first, 14, [[15, "merged"]])],
  late: (stage) => [drop(stage, "bieu", stage.first, 17, [[18, "late"]], { daysLate: 3 })],
  "late by one day": (stage) => [drop(stage, "bieu", stage.first, 15, [[16, "late"]], { daysLate: 1 })],
  "double, the same bytes": (stage) => [
    drop(stage, "bieu", stage.first, 8, [[9, "merged"]]),
    drop(stage, "bieu-copy", stage.first, 11, [[12, "duplicate"]], { content: `${stage.orgUnit} ${stage.period} bieu` }),
  ],
  "double, saved again after the cut-off": (stage) => [
    drop(stage, "bieu", stage.first, 8, [[9, "merged"]]),
    drop(stage, "bieu-2", stage.first, 19, [[20, "duplicate"]]),
  ],
  corrected: (stage) => [
    drop(stage, "bieu", stage.first, 8, [[9, "merged"], [13, "superseded"]]),
    drop(stage, "bieu-sua", stage.corrected, 12, [[13, "merged"]]),
  ],
  "corrected in place": (stage) => [
    drop(stage, "bieu", stage.first, 9, [[10, "merged"], [12, "superseded"]], { until: 11 }),
    drop(stage, "bieu", stage.corrected, 11, [[12, "merged"]], { content: `${stage.orgUnit} ${stage.period} sua` }),
  ],
  "corrected late": (stage) => [
    drop(stage, "bieu", stage.first, 8, [[9, "merged"], [22, "superseded"]]),
    drop(stage, "bieu-sua", stage.corrected, 21, [[22, "late"]], { daysLate: 7 }),
  ],
  "corrected, and back again": (stage) => [
    drop(stage, "bieu", stage.first, 6, [[7, "merged"], [10, "superseded"]]),
    drop(stage, "bieu-2", stage.corrected, 9, [[10, "merged"], [13, "superseded"]]),
    drop(stage, "bieu-3", stage.first, 12, [[13, "merged"]]),
  ],
  "wrong month, then right": (stage) => [
    drop(stage, "bieu", stage.first, 7, [[8, "wrong-period"], [11, "superseded"]], { until: 10, period: stage.nextPeriod }),
    drop(stage, "bieu", stage.first, 10, [[11, "merged"]], { content: `${stage.orgUnit} ${stage.period} dung` }),
  ],
  "wrong month, never mended": (stage) => [drop(stage, "bieu", stage.first, 12, [[13, "wrong-period"]], { period: stage.nextPeriod })],
  withdrawn: (stage) => [drop(stage, "bieu", stage.first, 6, [[7, "merged"], [12, "withdrawn"]], { until: 11 })],
  "withdrawn, and sent again": (stage) => [
    drop(stage, "bieu", stage.first, 5, [[6, "merged"], [9, "withdrawn"], [13, "merged"]], { present: [{ from: stage.day(5), until: stage.day(8) }, { from: stage.day(12), until: null }] }),
  ],
  "withdrawn, replaced late": (stage) => [
    drop(stage, "bieu", stage.first, 6, [[7, "merged"], [12, "withdrawn"]], { until: 11 }),
    drop(stage, "bieu-moi", stage.corrected, 18, [[19, "late"]], { daysLate: 4 }),
  ],
  "two at once, one taken away": (stage) => [
    drop(stage, "a", stage.first, 7, [[8, "rejected"], [11, "superseded"]], { until: 10, saved: stage.day(6) }),
    drop(stage, "b", stage.corrected, 7, [[8, "rejected"], [11, "merged"]], { saved: stage.day(6) }),
  ],
  "two at once, one saved later": (stage) => [
    drop(stage, "a", stage.corrected, 7, [[8, "merged"]], { saved: stage.day(6) }),
    drop(stage, "b", stage.first, 7, [[8, "superseded"]], { saved: stage.day(5) }),
  ],
  "unreadable, then whole": (stage) => [
    drop(stage, "bieu", null, 6, [[7, "rejected"], [10, "superseded"]], { until: 9 }),
    drop(stage, "bieu", stage.first, 9, [[10, "merged"]], { content: `${stage.orgUnit} ${stage.period} lanh` }),
  ],
  "nothing typed": (stage) => [drop(stage, "bieu", {}, 9, [[10, "rejected"]])],
  "never sent": () => [],
};

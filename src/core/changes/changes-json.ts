import * as v from "valibot";
import type { Target } from "../model";
import type { Decimal } from "../numbers/decimal";
import { type Cause, type CellState, type Changes, type FigureChange, isPartChange } from "./changes";

const decimalString = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
const decimalOrNull = v.nullable(decimalString);
const status = v.picklist(["exceeded", "met", "on-track", "behind", "not-met", "no-data", "not-due"]);

const state = v.nullable(v.strictObject({ value: decimalOrNull, status, reported: v.number(), expected: v.number() }));
const cell = v.strictObject({
  file: v.string(),
  sha256: v.nullable(v.string()),
  sheet: v.string(),
  cell: v.string(),
  raw: v.string(),
  value: decimalOrNull,
  /** Whether it entered the figure. */
  used: v.boolean(),
});
const target = v.record(v.string(), v.nullable(v.string()));

const unitAndMeasure = { orgUnit: v.string(), measure: v.string() };
const cause = v.variant("kind", [
  v.strictObject({ kind: v.literal("appeared"), ...unitAndMeasure, before: v.null(), now: cell }),
  v.strictObject({ kind: v.literal("changed"), ...unitAndMeasure, before: cell, now: cell }),
  v.strictObject({
    kind: v.literal("vanished"),
    ...unitAndMeasure,
    before: cell,
    now: v.null(),
    fate: v.strictObject({ outcome: v.picklist(["merged", "superseded", "rejected", "skipped", "gone"]), reason: v.string() }),
  }),
  v.strictObject({ kind: v.literal("target"), before: target, now: target }),
  v.strictObject({ kind: v.literal("baseline"), before: decimalOrNull, now: decimalOrNull }),
  v.strictObject({ kind: v.literal("definition"), before: v.string(), now: v.string() }),
]);

/** `changes` of `chi-tieu/summary@1`: what moved since an earlier merge of the same period. There only where one was given (`--since`). */
export const changesJsonSchema = v.strictObject({
  /** The moment of the earlier merge, and the catalogue it was made by. */
  since: v.string(),
  catalogue: v.string(),
  figures: v.array(v.strictObject({ indicator: v.string(), before: state, now: state, difference: decimalOrNull, because: v.array(cause) })),
});

export type ChangesJson = v.InferOutput<typeof changesJsonSchema>;

const text = (value: Decimal | null): string | null => value && value.toFixed();

const stateJson = (one: FigureChange["before"]) => one && { ...one, value: text(one.value) };
const cellJson = (one: CellState) => ({ ...one, value: text(one.value) });

const targetJson = (asked: Target): Record<string, string | null> => Object.fromEntries(Object.entries(asked).map(([key, value]: [string, Decimal | string | null]) => [key, value === null || typeof value === "string" ? value : value.toFixed()]));

const causeJson = (one: Cause): ChangesJson["figures"][number]["because"][number] => {
  if (!isPartChange(one)) {
    if (one.kind === "target") return { kind: one.kind, before: targetJson(one.before), now: targetJson(one.now) };
    return one.kind === "baseline" ? { kind: one.kind, before: text(one.before), now: text(one.now) } : one;
  }
  const { kind, orgUnit, measure } = one;
  const [before, now] = [one.before && cellJson(one.before), one.now && cellJson(one.now)];
  const fate = one.fate ? { fate: one.fate } : {};
  return { kind, orgUnit, measure, before, now, ...fate } as ChangesJson["figures"][number]["because"][number];
};

/** Changes as outside programs read them: values are decimal strings, unrounded. */
export const changesJson = ({ since, catalogue, figures }: Changes): ChangesJson => ({
  since,
  catalogue,
  figures: figures.map(({ indicator, before, now, difference, causes }) => ({ indicator, before: stateJson(before), now: stateJson(now), difference: text(difference), because: causes.map(causeJson) })),
});

import type { SummaryJson } from "../json/summary-json";
import type { Finding, Target } from "../model";
import { type Decimal, decimal } from "../numbers/decimal";
import { comparedWithOtherCatalogue } from "../rules/compared-with-other-catalogue";
import { comparedWithOtherPeriod } from "../rules/compared-with-other-period";
import { finding, type Rule } from "../rules/rule";
import { type Cause, type CellState, type Changes, type Fate, type FigureChange, type FigureState, isPartChange, type PartChange } from "./changes";

type FigureJson = SummaryJson["figures"][number];

const NOWHERE = { workbook: "", sheet: null, address: null } as const;

const amount = (text: string | null): Decimal | null => (text === null ? null : decimal(text));
const same = (a: Decimal | null, b: Decimal | null): boolean => (a && b ? a.eq(b) : a === b);

const stateOf = ({ value, status, reported, expected }: FigureJson): FigureState => ({ value: amount(value), status, reported, expected });

type Cells = ReadonlyMap<string, CellState & { readonly orgUnit: string; readonly measure: string }>;

/** The cells behind a figure, by unit and measure: a unit gives one for each. */
const cellsOf = ({ parts, heldOut }: FigureJson, hashes: ReadonlyMap<string, string | null>): Cells => {
  const entry = (used: boolean) => ({ orgUnit, measure, file, sheet, cell, raw, value }: FigureJson["parts"][number]) =>
    [`${orgUnit} ${measure}`, { orgUnit, measure, file, sha256: hashes.get(file) ?? null, sheet, cell, raw, value: amount(value), used }] as const;
  return new Map([...parts.map(entry(true)), ...heldOut.map(entry(false))]);
};

const plain = ({ file, sha256, sheet, cell, raw, value, used }: CellState): CellState => ({ file, sha256, sheet, cell, raw, value, used });

/** By whose it is: a unit has one merged file at most. Else by the file's name, and then by unit, as it may have come under another name. */
const fateOf = (orgUnit: string, file: string, { sources }: SummaryJson): Fate => {
  const ofUnit = sources.filter((source) => source.orgUnit === orgUnit);
  const found = ofUnit.find(({ outcome }) => outcome === "merged") ?? sources.find((source) => source.file === file) ?? ofUnit[0];
  return found ? { outcome: found.outcome, reason: found.reason } : { outcome: "gone", reason: "" };
};

/** What is written another way ("8801" for "8.801") and means the same is no change. */
const isSameCell = (a: CellState, b: CellState): boolean => same(a.value, b.value) && a.used === b.used && (a.value !== null || a.raw === b.raw);

const partChanges = (before: Cells, now: Cells, after: SummaryJson): readonly PartChange[] => [
  ...[...now].flatMap(([key, cell]): readonly PartChange[] => {
    const { orgUnit, measure } = cell;
    const earlier = before.get(key);
    if (!earlier) return [{ kind: "appeared", orgUnit, measure, before: null, now: plain(cell), fate: null }];
    return isSameCell(earlier, cell) ? [] : [{ kind: "changed", orgUnit, measure, before: plain(earlier), now: plain(cell), fate: null }];
  }),
  ...[...before].flatMap(([key, cell]): readonly PartChange[] => {
    const { orgUnit, measure, file } = cell;
    return now.has(key) ? [] : [{ kind: "vanished", orgUnit, measure, before: plain(cell), now: null, fate: fateOf(orgUnit, file, after) }];
  }),
];

const targetOf = (asked: FigureJson["target"]): Target => {
  switch (asked.op) {
    case "between":
      return { op: asked.op, min: decimal(asked.min), max: decimal(asked.max) };
    case "decrease-by":
      return { op: asked.op, value: decimal(asked.value), baseline: amount(asked.baseline) };
    default:
      return { op: asked.op, value: decimal(asked.value) };
  }
};

const definitionOf = ({ unit, operation }: FigureJson): string => `${unit} · ${operation}`;

const causesOf = (before: FigureJson, now: FigureJson, parts: readonly PartChange[]): readonly Cause[] => [
  ...(definitionOf(before) === definitionOf(now) ? [] : [{ kind: "definition", before: definitionOf(before), now: definitionOf(now) } as const]),
  ...(JSON.stringify(before.target) === JSON.stringify(now.target) ? [] : [{ kind: "target", before: targetOf(before.target), now: targetOf(now.target) } as const]),
  ...(same(amount(before.baseline), amount(now.baseline)) ? [] : [{ kind: "baseline", before: amount(before.baseline), now: amount(now.baseline) } as const]),
  ...parts,
];

const isSameState = (a: FigureState, b: FigureState): boolean => same(a.value, b.value) && a.status === b.status && a.reported === b.reported && a.expected === b.expected;

/** A cell that entered the figure neither then nor now has not moved it. */
const matters = (cause: Cause): boolean => !isPartChange(cause) || (cause.before?.used ?? false) || (cause.now?.used ?? false);

const hashesOf = ({ sources }: SummaryJson): ReadonlyMap<string, string | null> => new Map(sources.map(({ file, sha256 }) => [file, sha256]));

const figureChanges = (earlier: SummaryJson, later: SummaryJson): readonly FigureChange[] => {
  const hashes = { before: hashesOf(earlier), now: hashesOf(later) };
  const previous = new Map(earlier.figures.map((figure) => [figure.indicator, figure]));
  const ids = new Set(later.figures.map(({ indicator }) => indicator));
  const compared = later.figures.flatMap((figure): readonly FigureChange[] => {
    const { indicator } = figure;
    const now = stateOf(figure);
    const old = previous.get(indicator);
    if (!old) return [{ indicator, before: null, now, difference: null, causes: [] }];
    const before = stateOf(old);
    const causes = causesOf(old, figure, partChanges(cellsOf(old, hashes.before), cellsOf(figure, hashes.now), later));
    if (isSameState(before, now) && !causes.some(matters)) return [];
    const alike = definitionOf(old) === definitionOf(figure);
    return [{ indicator, before, now, difference: alike && before.value && now.value ? now.value.minus(before.value) : null, causes }];
  });
  const gone = earlier.figures.filter(({ indicator }) => !ids.has(indicator)).map((figure) => ({ indicator: figure.indicator, before: stateOf(figure), now: null, difference: null, causes: [] }));
  return [...compared, ...gone];
};

const notice = (rule: Rule, found: string, expected: string): Finding => finding(rule, null, { at: NOWHERE, facts: { found, expected } });

/**
 * What moved from one merge to a later one of the same period: every figure whose value, status or reporting units changed, or
 * a cell behind it, with exact differences and the cells that made them. Merges of two periods are not compared at all;
 * of two catalogues, what both have.
 */
export const compareSummaries = (before: SummaryJson, now: SummaryJson): Changes => {
  const head = { since: before.asOf, catalogue: before.catalogue };
  if (before.period !== now.period) return { ...head, figures: [], findings: [notice(comparedWithOtherPeriod, before.period, now.period)] };
  return {
    ...head,
    figures: figureChanges(before, now),
    findings: before.catalogue === now.catalogue ? [] : [notice(comparedWithOtherCatalogue, before.catalogue, now.catalogue)],
  };
};

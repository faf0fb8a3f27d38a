import { aggregate, aggregateUnit, type Aggregate, type Obstacle } from "./aggregate";
import { catalogueAt, measuresOfFigure, reportersOf } from "./catalogue/catalogue";
import { checkFigure, checkSubmission } from "./check";
import type { History } from "./history/history";
import type { Decimal } from "./numbers/decimal";
import type { Catalogue, Figure, Finding, Indicator, OrgUnit, Part, Period, Place, Submission, Summary, Trace, UnitFigure } from "./model";
import { sortFindings } from "./sort-findings";
import { isDue } from "./period/period";
import { missingBaseline } from "./rules/missing-baseline";
import { reportedTwice } from "./rules/reported-twice";
import { finding } from "./rules/rule";
import { unitsIncomplete } from "./rules/units-incomplete";
import { zeroDenominator } from "./rules/zero-denominator";
import { type Decided, type Received, selectSubmissions } from "./select-submissions";
import { judge } from "./status/status";
import { unitTarget } from "./status/unit-target";
import { ownHistory } from "./units-over-time/own-history";

const NOWHERE = { workbook: "", sheet: null, address: null } as const;

/** The finding for each obstacle that keeps a figure from being consolidated; `units` are codes, separated by spaces. */
const obstacleFinding = (obstacle: Obstacle, about: { readonly at: Place; readonly indicator: string }): Finding => {
  switch (obstacle.kind) {
    case "incomplete":
      return finding(unitsIncomplete, null, { ...about, facts: { found: "", units: obstacle.units.join(" ") } });
    case "reported-twice":
      return finding(reportedTwice, null, { ...about, facts: { found: "", units: obstacle.units.join(" ") } });
    case "zero-denominator":
      return finding(zeroDenominator, null, { ...about, facts: { found: "0" } });
  }
};

const unitFigure = (indicator: Indicator, catalogue: Catalogue, period: Period, orgUnit: OrgUnit, submission: Submission | undefined): UnitFigure => {
  const value = submission ? aggregateUnit(indicator.figure, submission, (one) => one.actuals) : null;
  const allotted = submission?.allotted.get(indicator.id);
  const target = unitTarget(catalogue, indicator, allotted?.kind === "amount" ? allotted.value : null);
  if (!target) return { orgUnit: orgUnit.code, value, percentOfTarget: null, status: null };
  const baseline = submission && target.op === "decrease-by" ? aggregateUnit(indicator.figure, submission, (one) => one.lastYear) : null;
  const { status, percentOfTarget } = judge(value, indicator, period, { thresholds: catalogue.thresholds, baseline, target });
  return { orgUnit: orgUnit.code, value, percentOfTarget, status };
};

/** What the province decreases from: the catalogue's figure, else last year's amounts of the units. */
const baselineOf = (indicator: Indicator, catalogue: Catalogue, submissions: ReadonlyMap<string, Submission>): Decimal | null => {
  if (indicator.target.op !== "decrease-by") return null;
  return indicator.target.baseline ?? aggregate(indicator.figure, catalogue, submissions, (submission) => submission.lastYear).value;
};

/**
 * The figure one year earlier, from the units' own column, where the very units that make it now gave that too: with
 * others it would be another figure.
 */
const lastYearOf = (indicator: Indicator, catalogue: Catalogue, submissions: ReadonlyMap<string, Submission>, { parts }: Trace): Decimal | null => {
  const gave = ({ orgUnit, measure }: Part) => submissions.get(orgUnit)?.lastYear.get(measure)?.kind === "amount";
  if (parts.length === 0 || !parts.every(gave)) return null;
  const units = new Set(parts.map(({ orgUnit }) => orgUnit));
  return aggregate(indicator.figure, catalogue, new Map([...submissions].filter(([code]) => units.has(code))), (submission) => submission.lastYear).value;
};

interface FigureResult {
  readonly figure: Figure;
  readonly findings: readonly Finding[];
}

const figureFindings = (indicator: Indicator, result: Aggregate, baseline: Decimal | null, period: Period): readonly Finding[] => {
  const about = { at: NOWHERE, indicator: indicator.id };
  const due = isDue(indicator.due, period);
  const obstacle = due && result.obstacle ? [obstacleFinding(result.obstacle, about)] : [];
  const noBaseline = due && indicator.target.op === "decrease-by" && result.value && !baseline ? [finding(missingBaseline, null, { ...about, facts: { found: "" } })] : [];
  return [...obstacle, ...noBaseline];
};

const figureOf = (indicator: Indicator, catalogue: Catalogue, period: Period, submissions: ReadonlyMap<string, Submission>): FigureResult => {
  const result = aggregate(indicator.figure, catalogue, submissions, (submission) => submission.actuals);
  const baseline = baselineOf(indicator, catalogue, submissions);
  const reporters = new Set(measuresOfFigure(indicator.figure).flatMap((id) => reportersOf(catalogue, id)));
  const byUnit = new Map(
    catalogue.orgUnits
      .filter((orgUnit) => reporters.has(orgUnit))
      .map((orgUnit) => [orgUnit.code, unitFigure(indicator, catalogue, period, orgUnit, submissions.get(orgUnit.code))]),
  );
  const { status, percentOfTarget } = judge(result.value, indicator, period, { thresholds: catalogue.thresholds, baseline });
  return {
    figure: { indicator: indicator.id, value: result.value, percentOfTarget, status, baseline, lastYear: lastYearOf(indicator, catalogue, submissions, result.trace), reported: result.reported, expected: result.expected, trace: result.trace, byUnit },
    findings: figureFindings(indicator, result, baseline, period),
  };
};

export interface MergeInput {
  readonly catalogue: Catalogue;
  readonly period: Period;
  /** ISO 8601 with its offset. */
  readonly asOf: string;
  readonly received: readonly Received[];
  /** What to do with several files of one unit: hold all out (null), or take the newest. */
  readonly prefer: "newest" | null;
  /** Files that do not count, and why, where that is known before. */
  readonly decided?: Decided;
  /** Earlier merges, which some rules hold a unit's report against; without them those rules say nothing. */
  readonly history?: History | null;
}

/** Many units' submissions as one province summary, whose catalogue has the units that report for the period. The order of `received` does not matter. */
export const mergeSubmissions = ({ catalogue: register, period, asOf, received, prefer, decided, history: past = null }: MergeInput): Summary => {
  const catalogue = catalogueAt(register, period);
  const history = past && ownHistory(past, catalogue, period);
  const { submissions, sources, findings } = selectSubmissions(received, catalogue, period, prefer, decided);
  const results = catalogue.indicators.map((indicator) => ({ indicator, ...figureOf(indicator, catalogue, period, submissions) }));
  const expected = catalogue.orgUnits;
  return {
    catalogue,
    period,
    asOf,
    completeness: {
      expected: expected.length,
      reported: submissions.size,
      missing: expected.flatMap(({ code }) => (submissions.has(code) ? [] : [code])),
    },
    figures: results.map(({ figure }) => figure),
    findings: sortFindings([
      ...received.flatMap((one) => (one.skipped ? [] : one.findings)),
      ...[...submissions.values()].flatMap((submission) => checkSubmission(submission, catalogue, history)),
      ...findings,
      ...results.flatMap((result) => result.findings),
      ...results.flatMap(({ indicator, figure }) => checkFigure({ indicator, figure, submissions, catalogue, period, history })),
    ]),
    sources,
  };
};

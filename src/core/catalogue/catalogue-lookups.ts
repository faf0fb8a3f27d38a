import { madeOnceFor } from "../made-once";
import type { Catalogue, FigureRule, Indicator, Measure, OrgUnit, ReporterSelector } from "../model";

interface Index {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly orgUnits: ReadonlyMap<string, OrgUnit>;
  readonly reporters: ReadonlyMap<string, readonly OrgUnit[]>;
  readonly measuresOf: ReadonlyMap<string, readonly Measure[]>;
  readonly indicatorsOf: ReadonlyMap<string, readonly Indicator[]>;
}

const selects = (selector: ReporterSelector, { code, kind, type }: OrgUnit): boolean => selector === code || selector === kind || (type !== undefined && selector === `${kind}/${type}`);

/** The units that a selector stands for: a kind, a kind and type, or one code. */
export const unitsSelected = (orgUnits: readonly OrgUnit[], selector: ReporterSelector): readonly OrgUnit[] => orgUnits.filter((unit) => selects(selector, unit));

/** The measures a figure is made of, numerator first. */
export const measuresOfFigure = (figure: FigureRule): readonly string[] => (figure.kind === "ratio" ? [figure.numerator, figure.denominator] : [figure.measure]);

const indexOf = madeOnceFor(({ measures, indicators, orgUnits }: Catalogue): Index => {
  const reporters = new Map(measures.map(({ id, reportedBy }) => [id, orgUnits.filter((unit) => reportedBy.some((selector) => selects(selector, unit)))] as const));
  const reporting = new Map(Array.from(reporters, ([id, units]) => [id, new Set(units)] as const));
  const reports = (unit: OrgUnit, measure: string): boolean => reporting.get(measure)?.has(unit) ?? false;
  return {
    measures: new Map(measures.map((measure) => [measure.id, measure])),
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    orgUnits: new Map(orgUnits.map((unit) => [unit.code, unit])),
    reporters,
    measuresOf: new Map(orgUnits.map((unit) => [unit.code, measures.filter(({ id }) => reports(unit, id))])),
    indicatorsOf: new Map(orgUnits.map((unit) => [unit.code, indicators.filter(({ figure }) => measuresOfFigure(figure).some((id) => reports(unit, id)))])),
  };
});

/** Look-ups by id or code; null for one the catalogue does not have. A unit's code is only certain at a time: see `catalogueAt`. */
export const measure = (catalogue: Catalogue, id: string): Measure | null => indexOf(catalogue).measures.get(id) ?? null;
export const indicator = (catalogue: Catalogue, id: string): Indicator | null => indexOf(catalogue).indicators.get(id) ?? null;
export const orgUnit = (catalogue: Catalogue, code: string): OrgUnit | null => indexOf(catalogue).orgUnits.get(code) ?? null;

/** Who reports a measure, in the order of the register; nobody for an unknown id. */
export const reportersOf = (catalogue: Catalogue, measure: string): readonly OrgUnit[] => indexOf(catalogue).reporters.get(measure) ?? [];

/** What a unit reports, in the order of the catalogue. */
export const measuresOf = (catalogue: Catalogue, { code }: OrgUnit): readonly Measure[] => indexOf(catalogue).measuresOf.get(code) ?? [];

/** The indicators for which a unit reports at least one measure, in the order of the catalogue. */
export const indicatorsOf = (catalogue: Catalogue, { code }: OrgUnit): readonly Indicator[] => indexOf(catalogue).indicatorsOf.get(code) ?? [];

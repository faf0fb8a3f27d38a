import { measuresOf } from "../../src/core/catalogue/catalogue";
import type { Catalogue, OrgUnit } from "../../src/core/model";
import { measureTypedAt } from "../../src/core/plan/layout";
import { templatePlan } from "../../src/core/plan/template";
import type { WorkbookPlan } from "../../src/core/sheet-plan";
import { safeFileName } from "../../src/core/text/safe-file-name";
import { allottedJobs, DISTRICTS, districtFigures, lastYearPoverty, OFFICE_FIGURES, PARTY_COMMITTEES, partyFigures } from "./figures-2024-06";
import { fillTemplate, type TypedRow } from "./fill-template";
import { HURRIED_DISTRICT, MISTAKES } from "./mistakes-2024-06";

const PERIOD = "2024-06";

const figuresOf = (code: string): Readonly<Record<string, string>> => {
  if (DISTRICTS.includes(code)) return districtFigures(code);
  return PARTY_COMMITTEES.includes(code) ? partyFigures(code) : (OFFICE_FIGURES[code] ?? {});
};

/** A measure's amounts stand on its own row, or on that of the one indicator that it makes. */
const rowIdOf = (catalogue: Catalogue, measure: string): string => catalogue.indicators.find((indicator) => measureTypedAt(catalogue, indicator) === measure)?.id ?? measure;

const typedRows = (catalogue: Catalogue, orgUnit: OrgUnit): ReadonlyMap<string, TypedRow> => {
  const rows = new Map<string, TypedRow>();
  const type = (id: string, cells: TypedRow) => rows.set(id, { ...rows.get(id), ...cells });
  const figures = figuresOf(orgUnit.code);
  for (const { id } of measuresOf(catalogue, orgUnit)) if (figures[id] !== undefined) type(rowIdOf(catalogue, id), { actual: figures[id] });
  if (DISTRICTS.includes(orgUnit.code)) {
    type("jobs-created", { allotted: allottedJobs(orgUnit.code) });
    for (const [id, lastYear] of Object.entries(lastYearPoverty(orgUnit.code))) type(id, { lastYear });
  }
  if (orgUnit.code === HURRIED_DISTRICT) for (const [id, cells] of MISTAKES) type(id, cells);
  return rows;
};

export interface ExampleTemplate {
  readonly orgUnit: OrgUnit;
  readonly file: string;
  /** The unit's template with its entries typed in. */
  readonly filled: WorkbookPlan;
}

/** The bundled example: one filled template for each unit. */
export const exampleTemplates = (catalogue: Catalogue): readonly ExampleTemplate[] =>
  catalogue.orgUnits.map((orgUnit) => ({
    orgUnit,
    file: `${safeFileName(`${orgUnit.code} ${orgUnit.name}`)}.xlsx`,
    filled: fillTemplate(templatePlan(catalogue, { period: PERIOD, orgUnit, lang: "vi" }), typedRows(catalogue, orgUnit)),
  }));

import { quoteSheet } from "../address";
import { catalogueAt } from "../catalogue/catalogue";
import { PROGRAM } from "../made-by";
import { ENTRY_TEXT } from "../messages/entry-text";
import type { Catalogue, OrgUnit, Period } from "../model";
import { periodName } from "../period/period";
import type { WorkbookPlan } from "../sheet-plan";
import { CODE_CELL, FIRST_ROW, PERIOD_CELL, VERSION_CELL, YEAR_CELL } from "./entry-layout";
import { entryRows } from "./entry-rows";
import { entrySheet } from "./entry-sheet";
import { guideSheet } from "./guide-sheet";
import { ENTRY_NAMES, ENTRY_SHEET } from "./layout";

export interface TemplateRequest {
  readonly period: Period;
  /** Null for the blank standard template: all indicators, the unit to be chosen. */
  readonly orgUnit: OrgUnit | null;
  /** The entry workbook is a Vietnamese form. */
  readonly lang: "vi";
}

const CELLS: Readonly<Record<keyof typeof ENTRY_NAMES, string>> = { year: YEAR_CELL, period: PERIOD_CELL, orgUnit: CODE_CELL, template: VERSION_CELL };

/** The entry workbook of one unit for one period: `Nhập liệu` and `Hướng dẫn`. Equal inputs give equal plans. */
export const templatePlan = (register: Catalogue, { period, orgUnit }: TemplateRequest): WorkbookPlan => {
  const catalogue = catalogueAt(register, period);
  const table = entryRows(catalogue, orgUnit, FIRST_ROW);
  const guide = guideSheet(catalogue, table, orgUnit);
  const title = ENTRY_TEXT.title(catalogue.year);
  return {
    sheets: [entrySheet(catalogue, table, period, guide.addressee), guide.plan],
    names: (Object.keys(ENTRY_NAMES) as readonly (keyof typeof ENTRY_NAMES)[]).map((key) => ({ name: ENTRY_NAMES[key], refersTo: `${quoteSheet(ENTRY_SHEET)}!${CELLS[key]}` })),
    properties: {
      title: `${title} · ${periodName(period, "vi")}${orgUnit ? ` · ${orgUnit.name}` : ""}`,
      creator: PROGRAM,
      subject: `${catalogue.version}`,
      // The day the targets were issued: a date of the catalogue, so that making a template again changes nothing.
      created: `${catalogue.source.issued}T00:00:00Z`,
    },
  };
};

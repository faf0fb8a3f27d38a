import type { Catalogue } from "../src/core/model";
import { templatePlan } from "../src/core/plan/template";
import { paintWorkbook } from "../src/xlsx/paint";

/** The name of a year's blank entry workbook, in the folder of the year's catalogue. */
export const standardTemplateName = (year: number): string => `bieu-nhap-${year}.xlsx`;

/** The blank entry workbook of a year, in which unit and period are chosen: for offices that share a file, not a program. */
export const standardTemplate = (catalogue: Catalogue): Promise<Uint8Array> => paintWorkbook(templatePlan(catalogue, { period: `${catalogue.year}-01`, orgUnit: null, lang: "vi" }));

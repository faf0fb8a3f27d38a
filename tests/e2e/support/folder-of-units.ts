import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { districtFigures, DISTRICTS } from "../../../scripts/examples/figures-2024-06";
import { fillTemplate, type TypedRow } from "../../../scripts/examples/fill-template";
import { loadCatalogue, measuresOf } from "../../../src/core/catalogue/catalogue";
import type { OrgUnit } from "../../../src/core/model";
import { ENTRY_SHEET, measureTypedAt } from "../../../src/core/plan/layout";
import { templatePlan } from "../../../src/core/plan/template";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/sheet-plan";
import { paintWorkbook } from "../../../src/xlsx/paint";
import catalogueJson from "../../../templates/2024/catalogue.json";
import orgUnitsJson from "../../../templates/2024/org-units.json";

/** Only what is read: a clerk's other program would keep no more. It makes writing many files quick. */
const bare = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  cells: sheet.cells.flatMap(({ row, column, content }) => (content ? [{ row, column, content }] : [])),
  conditionalFormats: [],
  validations: [],
});

export interface UnitsFolder {
  readonly workbooks: string;
  /** `--catalogue` of the nightly run. */
  readonly catalogue: string;
  readonly orgUnits: string;
}

/** A province with as many districts, and their filled workbooks, in folders below `root`. */
export const folderOfUnits = async (count: number, root: string): Promise<UnitsFolder> => {
  const known = orgUnitsJson.orgUnits.filter(({ kind }) => kind === "district");
  const more = Array.from({ length: count - known.length }, (_, index) => {
    const number = index + 1;
    return { code: `X${number}`, kind: "district", type: "h", name: `Huyện Thử Nghiệm ${number}`, nameEn: `Test District ${number}`, short: `Thử ${number}`, aliases: [] };
  });
  const orgUnits = JSON.stringify({ orgUnits: [...known, ...more, ...orgUnitsJson.orgUnits.filter(({ kind }) => kind !== "district")] });
  const { catalogue, problems } = loadCatalogue(catalogueJson, JSON.parse(orgUnits));
  if (!catalogue) throw new Error(JSON.stringify(problems));

  const folder = { workbooks: join(root, "in"), catalogue: join(root, "catalogue"), orgUnits };
  mkdirSync(folder.workbooks);
  mkdirSync(folder.catalogue);
  writeFileSync(join(folder.catalogue, "catalogue.json"), JSON.stringify(catalogueJson));
  writeFileSync(join(folder.catalogue, "org-units.json"), orgUnits);

  const rowOf = (measure: string): string => catalogue.indicators.find((one) => measureTypedAt(catalogue, one) === measure)?.id ?? measure;
  // What a district reports depends on its rank: all the invented ones are huyện.
  const like = known.filter(({ type }) => type === "h").map(({ code }) => code);
  const typedBy = ({ code, ...unit }: OrgUnit, index: number): ReadonlyMap<string, TypedRow> => {
    const figures = districtFigures(DISTRICTS.includes(code) ? code : (like[index % like.length] as string));
    return new Map(measuresOf(catalogue, { code, ...unit }).map(({ id }) => [rowOf(id), { actual: figures[id] as string }]));
  };
  const districts = catalogue.orgUnits.filter(({ kind }) => kind === "district");
  for (const [index, orgUnit] of districts.entries()) {
    const plan: WorkbookPlan = fillTemplate(templatePlan(catalogue, { period: "2024-06", orgUnit, lang: "vi" }), typedBy(orgUnit, index));
    const light = { ...plan, sheets: plan.sheets.filter(({ name }) => name === ENTRY_SHEET).map(bare) };
    writeFileSync(join(folder.workbooks, `${orgUnit.code}.xlsx`), await paintWorkbook(light));
  }
  return folder;
};

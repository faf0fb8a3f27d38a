import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { loadCatalogue, measuresOf } from "../../src/core/catalogue";
import type { Catalogue, OrgUnit } from "../../src/core/model";
import { measureTypedAt } from "../../src/core/plan/layout";
import { templatePlan } from "../../src/core/plan/template";
import { paintWorkbook } from "../../src/xlsx/paint";
import { safeFileName } from "../files/safe-file-name";
import { allottedJobs, DISTRICTS, districtFigures, lastYearPoverty, OFFICE_FIGURES, PARTY_COMMITTEES, partyFigures } from "./figures-2024-06";
import { fillTemplate, type TypedRow } from "./fill-template";
import { HURRIED_DISTRICT, MISTAKES } from "./mistakes-2024-06";

const PERIOD = "2024-06";

const readCatalogue = (folder: string): Catalogue => {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  const { catalogue, problems } = loadCatalogue(json("catalogue.json"), json("org-units.json"));
  if (!catalogue) throw new Error(JSON.stringify(problems));
  return catalogue;
};

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

/** The bundled example: one filled workbook for each unit, by file name. */
export const exampleWorkbooks = async (catalogue: Catalogue): Promise<ReadonlyMap<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  for (const orgUnit of catalogue.orgUnits) {
    const plan = fillTemplate(templatePlan(catalogue, { period: PERIOD, orgUnit, lang: "vi" }), typedRows(catalogue, orgUnit));
    files.set(`${safeFileName(`${orgUnit.code} ${orgUnit.name}`)}.xlsx`, await paintWorkbook(plan));
  }
  return files;
};

/** `node scripts/run-ts.cjs scripts/examples/make.ts` writes `examples/2024-06/` anew. */
const make = async (): Promise<void> => {
  const root = path.resolve(__dirname, "../..");
  const folder = path.join(root, "examples", PERIOD);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of await exampleWorkbooks(readCatalogue(path.join(root, "templates/2024")))) writeFileSync(path.join(folder, name), bytes);
};

if (process.argv[1] === __filename) void make();

import * as v from "valibot";
import { addressOfKey } from "../address";
import type { Catalogue, Cell, Finding, Grid, Language, Period, WorkbookGrid } from "../model";
import { findingJson, findingJsonSchema } from "./summary-json";
import { PROGRAM_VERSION } from "../program-version";

const cell = v.strictObject({
  kind: v.picklist(["number", "text", "boolean", "error", "uncalculated"]),
  /** A number is the shortest decimal string that gives back what the cell holds; null where a formula was never calculated. */
  value: v.nullable(v.union([v.string(), v.boolean()])),
  shown: v.exactOptional(v.picklist(["percent", "date"])),
  legacyFont: v.exactOptional(v.string()),
  formula: v.exactOptional(v.string()),
});

/** `chi-tieu inspect --json`: what was read in one file. Cells are by address; blank ones are left out. */
export const inspectJsonSchema = v.strictObject({
  schema: v.literal("chi-tieu/inspect@1"),
  program: v.string(),
  catalogue: v.string(),
  file: v.string(),
  kind: v.string(),
  bytes: v.number(),
  sha256: v.nullable(v.string()),
  orgUnit: v.nullable(v.string()),
  period: v.nullable(v.string()),
  sheets: v.array(v.strictObject({ name: v.string(), state: v.picklist(["visible", "hidden", "very-hidden"]), cells: v.record(v.string(), cell) })),
  names: v.array(v.strictObject({ name: v.string(), refersTo: v.string() })),
  findings: v.array(findingJsonSchema),
});

export type InspectJson = v.InferOutput<typeof inspectJsonSchema>;

/** One file as far as it could be read. */
export interface Inspected {
  readonly file: string;
  readonly kind: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly orgUnit: string | null;
  readonly period: Period | null;
  readonly workbook: WorkbookGrid | null;
  readonly findings: readonly Finding[];
}

const cellJson = (read: Exclude<Cell, { readonly kind: "blank" }>): v.InferOutput<typeof cell> => (read.kind === "uncalculated" ? { ...read, value: null } : read);

const cellsJson = ({ cells }: Grid): Record<string, v.InferOutput<typeof cell>> =>
  Object.fromEntries([...cells].sort(([a], [b]) => a - b).flatMap(([key, read]) => (read.kind === "blank" ? [] : [[addressOfKey(key), cellJson(read)]])));

export const inspectJson = ({ workbook, findings, ...facts }: Inspected, language: Language, catalogue: Catalogue): InspectJson => ({
  schema: "chi-tieu/inspect@1",
  program: PROGRAM_VERSION,
  catalogue: catalogue.version,
  ...facts,
  sheets: (workbook?.sheets ?? []).map((sheet) => ({ name: sheet.name, state: sheet.state, cells: cellsJson(sheet) })),
  names: [...(workbook?.names ?? [])].map(([name, refersTo]) => ({ name, refersTo })),
  findings: findings.map((one) => findingJson(one, language, catalogue)),
});

import { decimal } from "../../src/core/numbers/decimal";
import type { Actual, Catalogue, CellRef, Submission } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";

/** "12.5" an amount, "-" nothing arises, "" a blank, "!text" unusable. */
export type Typed = Readonly<Record<string, string>>;

const actual = (typed: string, at: CellRef): Actual => {
  if (typed === "") return { kind: "not-reported", at, raw: "" };
  if (typed === "-") return { kind: "none", at, raw: "-" };
  if (typed.startsWith("!")) return { kind: "unusable", at, raw: typed.slice(1) };
  return { kind: "amount", value: decimal(typed), at, raw: typed };
};

/** A submission without a workbook: each amount in a cell of its own, in column H, from row 10 on. */
export const submissionOf = (catalogue: Catalogue, code: string, actuals: Typed, more: { readonly period?: string; readonly lastYear?: Typed; readonly allotted?: Typed } = {}): Submission => {
  const orgUnit = catalogue.orgUnits.find((unit) => unit.code === code);
  if (!orgUnit) throw new Error(`no unit ${code}`);
  const workbook = `${code}.xlsx`;
  const read = (typed: Typed, column: string) =>
    new Map(Object.entries(typed).map(([id, text], index) => [id, actual(text, { workbook, sheet: "Nhập liệu", address: `${column}${10 + index}` })]));
  return {
    workbook,
    orgUnit,
    period: more.period ?? "2024-06",
    templateVersion: catalogue.version,
    actuals: read(actuals, "H"),
    lastYear: read(more.lastYear ?? {}, "G"),
    allotted: read(more.allotted ?? {}, "F"),
    notes: new Map(),
  };
};

export const received = (submission: Submission, more: Partial<Received> = {}): Received => ({
  file: submission.workbook,
  sha256: null,
  bytes: 1000,
  modified: null,
  submission,
  findings: [],
  skipped: false,
  ...more,
});

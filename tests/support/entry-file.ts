import { COLUMN, FIRST_ROW } from "../../src/core/plan/entry-layout";
import { entryRows } from "../../src/core/plan/entry-rows";
import { templatePlan } from "../../src/core/plan/template";
import type { Content, PlanCell, WorkbookPlan } from "../../src/core/sheet-plan";
import { paintWorkbook } from "../../src/xlsx/paint";
import { catalogue2024 } from "./catalogue-2024";

/** A number as a number, anything else as text, as a clerk's typing would leave it. */
const content = (typed: string): Content => (/^-?\d+(\.\d+)?$/.test(typed) ? { kind: "number", value: typed } : { kind: "text", text: typed });

/** The bytes of a unit's entry workbook in which someone has typed amounts, by measure id. */
export const entryFile = (code: string, period: string, typed: Readonly<Record<string, string>> = {}): Promise<Uint8Array> => {
  const orgUnit = catalogue2024.orgUnits.find((unit) => unit.code === code);
  if (!orgUnit) throw new Error(`no unit ${code}`);
  const { inputRow } = entryRows(catalogue2024, orgUnit, FIRST_ROW);
  const byRow = new Map(
    Object.entries(typed).map(([measure, text]) => {
      const row = inputRow.get(measure);
      if (row === undefined) throw new Error(`${code} does not type ${measure}`);
      return [row, content(text)];
    }),
  );
  const fill = (cell: PlanCell): PlanCell => {
    const filled = cell.column === COLUMN.actual ? byRow.get(cell.row) : undefined;
    return filled ? { ...cell, content: filled } : cell;
  };
  const plan = templatePlan(catalogue2024, { period, orgUnit, lang: "vi" });
  const [entry, ...rest] = plan.sheets as [WorkbookPlan["sheets"][number], ...WorkbookPlan["sheets"]];
  return paintWorkbook({ ...plan, sheets: [{ ...entry, cells: entry.cells.map(fill) }, ...rest] });
};

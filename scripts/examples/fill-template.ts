import { ENTRY_COLUMNS, ENTRY_SHEET, type EntryColumn } from "../../src/core/plan/layout";
import type { Content, PlanCell, SheetPlan, WorkbookPlan } from "../../src/core/sheet-plan";

/** What a clerk types: a number as a plain decimal ("8801.5"), or text where it does not read as one ("8.801,5", "-", "Có"). */
export type Typed = string;

/** What a clerk typed in the row of an id: by column of the entry table. */
export type TypedRow = Partial<Record<Extract<EntryColumn, "actual" | "lastYear" | "allotted" | "note" | "name" | "unit">, Typed>>;

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

const contentOf = (typed: Typed, column: EntryColumn): Content =>
  PLAIN_NUMBER.test(typed) && column !== "note" ? { kind: "number", value: typed } : { kind: "text", text: typed.replace(/^'/, "") };

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<EntryColumn, number>;
}

const headerOf = (sheet: SheetPlan): Header => {
  const labels = new Map(Object.entries(ENTRY_COLUMNS).map(([column, label]) => [label as string, column as EntryColumn]));
  const first = sheet.cells.find(({ content }) => content?.kind === "text" && content.text === ENTRY_COLUMNS.id);
  if (!first) throw new Error("the template has no header row");
  const columns = sheet.cells.flatMap(({ row, column, content }) => {
    const label = row === first.row && content?.kind === "text" ? labels.get(content.text) : undefined;
    return label ? [[label, column] as const] : [];
  });
  return { row: first.row, columns: new Map(columns) };
};

/** A template with amounts typed into it, as a clerk's program would save it. An id that the template does not have is an error. */
export const fillTemplate = (plan: WorkbookPlan, typed: ReadonlyMap<string, TypedRow>): WorkbookPlan => {
  const sheet = plan.sheets.find(({ name }) => name === ENTRY_SHEET);
  if (!sheet) throw new Error("the template has no entry sheet");
  const header = headerOf(sheet);
  const idColumn = header.columns.get("id") as number;
  const rowOf = new Map(sheet.cells.flatMap(({ row, column, content }) => (row > header.row && column === idColumn && content?.kind === "text" ? [[content.text, row] as const] : [])));
  const filled = new Map<string, Content>();
  for (const [id, cells] of typed) {
    const row = rowOf.get(id);
    if (row === undefined) throw new Error(`the template has no row ${id}`);
    for (const [column, text] of Object.entries(cells) as [EntryColumn, Typed][]) filled.set(`${row} ${header.columns.get(column)}`, contentOf(text, column));
  }
  const cells = sheet.cells.map((cell): PlanCell => {
    const content = filled.get(`${cell.row} ${cell.column}`);
    filled.delete(`${cell.row} ${cell.column}`);
    return content ? { ...cell, content } : cell;
  });
  if (filled.size) throw new Error(`the template has no cells at ${[...filled.keys()].join(", ")}`);
  return { ...plan, sheets: plan.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
};

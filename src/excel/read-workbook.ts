import { cellKey, type CellKey } from "../core/address";
import type { Cell, Grid, WorkbookGrid } from "../core/model";
import { cellOf } from "./cell-of";
import { excelProblem, type ExcelProblem, isTooLarge } from "./excel-problem";

export interface ReadOptions {
  /** Only sheets of these names; all of them where it is left out. */
  readonly only?: Pick<ReadonlySet<string>, "has">;
}

export type WorkbookReading =
  | {
      readonly kind: "read";
      /** The file's name, "Book1" or the like where it was never saved. */
      readonly name: string;
      readonly workbook: WorkbookGrid;
      /** Sheets that reach beyond what is read, or would not fit in an answer: of these less or nothing was read. */
      readonly cutShort: readonly string[];
    }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** Entry tables stand at a sheet's beginning. What lies beyond is other people's data, which one check after each entry must not carry around. */
const WINDOW = { rows: 2_000, columns: 60, address: "A1:BH2000" };

const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "very-hidden" } as const;

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly part: Excel.Range;
}

const ask = (sheet: Excel.Worksheet): Asked => {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const part = used.getIntersectionOrNullObject(WINDOW.address).load("rowIndex,columnIndex,values,formulas,valueTypes,numberFormat,format/font/name");
  return { sheet, used, part };
};

const reachesBeyond = ({ used }: Asked): boolean => !used.isNullObject && (used.rowIndex + used.rowCount > WINDOW.rows || used.columnIndex + used.columnCount > WINDOW.columns);

/** Font names, cell by cell, only where a sheet mixes fonts: text of an older encoding is known by its font. */
type Fonts = OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;

const askFonts = ({ part }: Asked): Fonts =>
  // A single font is told by its name, several by null.
  part.isNullObject || part.format.font.name ? null : part.getCellProperties({ format: { font: { name: true } } });

const cellsOf = ({ part }: Asked, fonts: Fonts): ReadonlyMap<CellKey, Cell> => {
  const cells = new Map<CellKey, Cell>();
  if (part.isNullObject) return cells;
  const shared = part.format.font.name || null;
  for (const [down, line] of part.values.entries()) {
    for (const [right, value] of line.entries()) {
      const cell = cellOf({
        value,
        formula: part.formulas[down]?.[right],
        type: part.valueTypes[down]?.[right] ?? "Unknown",
        numberFormat: String(part.numberFormat[down]?.[right] ?? "General"),
        font: fonts?.value[down]?.[right]?.format?.font?.name ?? shared,
      });
      if (cell) cells.set(cellKey(part.rowIndex + down, part.columnIndex + right), cell);
    }
  }
  return cells;
};

/** All sheets in one answer; where Excel on the web calls that too large, one at a time, without those that alone are too large. */
const answers = async (context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<{ readonly asked: readonly Asked[]; readonly refused: readonly string[] }> => {
  try {
    const asked = sheets.map(ask);
    await context.sync();
    return { asked, refused: [] };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const [sheet] = sheets;
    if (sheets.length === 1 && sheet) return { asked: [], refused: [sheet.name] };
    const one = [];
    for (const each of sheets) one.push(await answers(context, [each]));
    return { asked: one.flatMap(({ asked }) => asked), refused: one.flatMap(({ refused }) => refused) };
  }
};

const read = async (context: Excel.RequestContext, { only }: ReadOptions): Promise<WorkbookReading> => {
  const { workbook } = context;
  const { worksheets, names } = workbook;
  workbook.load("name");
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  const wanted = worksheets.items.filter(({ name }) => only?.has(name) ?? true);
  const { asked, refused } = await answers(context, wanted);
  const fonts = asked.map(askFonts);
  if (fonts.some((one) => one !== null)) await context.sync();
  const sheets = asked.map((one, index): Grid => ({ name: one.sheet.name, state: STATES[one.sheet.visibility], cells: cellsOf(one, fonts[index] ?? null) }));
  return {
    kind: "read",
    name: workbook.name,
    workbook: { sheets, names: new Map(names.items.map(({ name, formula }) => [name, String(formula).replace(/^=/, "")])) },
    cutShort: [...asked.filter(reachesBeyond).map(({ sheet }) => sheet.name), ...refused],
  };
};

/**
 * The open workbook as the reader of files would give it once saved: sheets in order, cells in the words of the model. Two
 * requests and the library's clean-up; one more where a sheet mixes fonts.
 */
export const readWorkbook = async (options: ReadOptions = {}): Promise<WorkbookReading> => {
  try {
    return await Excel.run((context) => read(context, options));
  } catch (error) {
    return { kind: "failed", problem: excelProblem(error) };
  }
};

import { type CellKey, cellKey, columnOf, MAX_COLUMNS, MAX_ROWS, rowOf } from "../../../src/core/address";
import { blockText, sheetText } from "../workbook/block";
import type { Calculate } from "../workbook/calculation";
import { type CellValue, type ErrorValue, isError } from "../workbook/cell-value";
import { displayText } from "../workbook/display-text";
import type { Workbook } from "../workbook/workbook";
import type { Worksheet } from "../workbook/worksheet";
import { evaluate, type Sight, UnknownFunctionError } from "./evaluate";
import type { Formula } from "./formula";
import { parseFormula } from "./parse-formula";
import { error, isTable, type Scalar, single, type Table, type Value } from "./values";

const parsed = new Map<string, Formula>();

const formulaOf = (text: string): Formula => {
  const known = parsed.get(text) ?? parseFormula(text);
  parsed.set(text, known);
  return known;
};

/** One pass over a workbook: each formula is worked out once, when it is first asked for. */
class Pass {
  private readonly done = new Map<Worksheet, Map<CellKey, CellValue>>();
  private readonly underWay = new Set<string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly complain: (what: string) => void,
  ) {}

  valueAt(sheet: Worksheet, row: number, column: number): Scalar {
    const content = sheet.data.contents.get(cellKey(row, column));
    if (!content) return null;
    return content.formula === null ? content.value : this.resultOf(sheet, row, column, content.formula);
  }

  /** The value of a formula as it stands in, or would stand in, a cell. */
  evaluateAt(sheet: Worksheet, row: number, column: number, formula: string): Scalar {
    const where = `${sheetText(sheet.data.name)}!${blockText({ row, column, rows: 1, columns: 1 })}`;
    try {
      return this.asCell(evaluate(formulaOf(formula), this.sight(sheet, row, column)), where);
    } catch (thrown) {
      if (!(thrown instanceof UnknownFunctionError)) throw thrown;
      this.complain(`function ${thrown.message} in ${where}`);
      return error("#NAME?");
    }
  }

  private resultOf(sheet: Worksheet, row: number, column: number, formula: string): CellValue {
    const results = this.done.get(sheet) ?? new Map<CellKey, CellValue>();
    this.done.set(sheet, results);
    const key = cellKey(row, column);
    const known = results.get(key);
    if (known !== undefined) return known;
    const where = `${sheet.data.id}!${key}`;
    if (this.underWay.has(where)) {
      this.complain(`circular reference in ${sheet.data.name}!${blockText({ row, column, rows: 1, columns: 1 })}`);
      return 0;
    }
    this.underWay.add(where);
    // A formula that refers to an empty cell gives 0.
    const value = this.evaluateAt(sheet, row, column, formula) ?? 0;
    this.underWay.delete(where);
    results.set(key, value);
    return value;
  }

  private asCell(value: Value, where: string): Scalar {
    if (isTable(value) && value.rows.flat().length > 1) {
      this.complain(`a formula that spills over several cells in ${where}`);
      return error("#SPILL!");
    }
    return single(value);
  }

  private sight(sheet: Worksheet, row: number, column: number): Sight {
    return {
      row,
      column,
      area: (formula) => this.area(sheet, formula),
      name: (name) => this.name(sheet, name, row, column),
      text: (value, format) => displayText(value, format, this.workbook.locale),
    };
  }

  private area(home: Worksheet, formula: Extract<Formula, { kind: "area" }>): Table | ErrorValue {
    const sheet = formula.sheet === null ? home : this.workbook.sheetNamed(formula.sheet);
    if (!sheet) return error("#REF!");
    const { from, to } = formula;
    const [top, left] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
    let [bottom, right] = [Math.max(from.row, to.row), Math.max(from.column, to.column)];
    // Whole columns and rows end where the sheet's contents end.
    const isWhole = bottom - top === MAX_ROWS - 1 || right - left === MAX_COLUMNS - 1;
    if (isWhole) {
      bottom = Math.max(top, Math.min(bottom, lastOf(sheet, rowOf)));
      right = Math.max(left, Math.min(right, lastOf(sheet, columnOf)));
    }
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, along) => this.valueAt(sheet, top + down, left + along)));
    return { rows, isReference: true, at: { row: top, column: left } };
  }

  private name(home: Worksheet, name: string, row: number, column: number): Value {
    const item = home.Names.GetItemOrNullObject(name) ?? this.workbook.Names.GetItemOrNullObject(name);
    if (!item) return error("#NAME?");
    return evaluate(formulaOf(item.Formula), this.sight(home, row, column));
  }
}

const lastOf = (sheet: Worksheet, place: (key: CellKey) => number): number => Math.max(0, ...[...sheet.data.contents.keys()].map(place));

/** Works out every formula of the workbook. `complain` hears of functions that are not there, circles and spills. */
export const createCalculator = (complain: (what: string) => void): Calculate =>
  Object.assign(
    (workbook: Workbook): ReadonlySet<string> => {
      const pass = new Pass(workbook, complain);
      const changed = new Set<string>();
      for (const sheet of workbook.sheets) {
        for (const [key, content] of sheet.data.contents) {
          if (content.formula === null) continue;
          const value = pass.valueAt(sheet, rowOf(key), columnOf(key)) ?? 0;
          if (!isSame(value, content.value)) changed.add(sheet.data.id);
          sheet.data.contents.set(key, { ...content, value });
        }
      }
      return changed;
    },
    {
      isFormula: (text: string): boolean => {
        try {
          formulaOf(text);
          return true;
        } catch {
          return false;
        }
      },
    },
  );

/** What a formula gives in a cell, without putting it there: for conditional formats and validations. */
export const evaluateIn = (sheet: Worksheet, row: number, column: number, formula: string, complain: (what: string) => void): Scalar =>
  new Pass(sheet.workbook, complain).evaluateAt(sheet, row, column, formula);

const isSame = (a: CellValue, b: CellValue): boolean => (isError(a) && isError(b) ? a.error === b.error : a === b);

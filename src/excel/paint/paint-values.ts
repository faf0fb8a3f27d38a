import type { Content, PlanCell } from "../../core/sheet-plan";
import { renameSheets, type SheetNames } from "./rename-sheets";
import { rowBlocks } from "./row-blocks";
import { ACTION, sizeOf } from "./stroke";
import { typedText } from "./typed-text";

type Typed = string | number | boolean;

/** Contents of a block of cells, as if typed. */
export interface Values {
  readonly does: "values";
  readonly bytes: number;
  readonly row: number;
  readonly column: number;
  readonly formulas: Typed[][];
}

const typed = (content: Content | undefined, names: SheetNames): Typed => {
  switch (content?.kind) {
    case undefined:
      return "";
    case "text":
      return typedText(content.text);
    case "number":
      return Number(content.value);
    case "boolean":
      return content.value;
    case "formula":
      return `=${renameSheets(content.formula, names)}`;
  }
};

/** The library cuts an array of more cells into pieces, each an action of its own in the same request. */
const PIECE = 1_500;

/** Contents of all cells. Linked cells without a content are emptied: setting a link writes its address into them. */
export const paintValues = (cells: readonly PlanCell[], names: SheetNames): readonly Values[] =>
  rowBlocks(cells.filter(({ content, link }) => content ?? link)).map(({ row, column, rows }) => {
    const formulas = rows.map((line) => line.map((cell) => typed(cell?.content, names)));
    const width = formulas[0]?.length ?? 0;
    return { does: "values", bytes: sizeOf(formulas) + ACTION * (1 + Math.ceil((formulas.length * width) / PIECE)), row, column, formulas };
  });

export const applyValues = ({ row, column, formulas }: Values, sheet: Excel.Worksheet): void => {
  sheet.getRangeByIndexes(row, column, formulas.length, formulas[0]?.length ?? 0).formulas = formulas;
};

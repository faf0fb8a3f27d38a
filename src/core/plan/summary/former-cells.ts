import { quoteSheet } from "../../address";
import type { Decimal } from "../../numbers/decimal";
import type { Catalogue, Figure, Indicator, Summary } from "../../model";
import type { PlanCell, Style } from "../../sheet-plan";
import type { Ground } from "../../units-over-time/ground";
import { catalogueOf, type Rolled, rollUp } from "../../units-over-time/roll-up";
import { formulaCell, numberCell, styleCell, textCell } from "../cells";
import { COLORS, decimalsFormat, SIZES, STYLES } from "../styles";
import type { SummaryLayout } from "./layout";
import { provinceFormula, reportedFormula } from "./province-formula";
import { LONGEST_FORMULA } from "./spanning-formula";

/** An indicator with its figure on each ground. */
export interface FormerRow {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly rolled: readonly Rolled[];
}

/** The indicators of which the grounds' units owe something. */
export const formerRows = ({ catalogue, figures }: Summary, grounds: readonly Ground[]): readonly FormerRow[] =>
  catalogue.indicators
    .map((indicator, index) => {
      const figure = figures[index] as Figure;
      return { indicator, figure, rolled: grounds.map((ground) => rollUp(indicator.figure, catalogue, figure.trace, ground)) };
    })
    .filter(({ rolled }) => rolled.some(({ expected }) => expected > 0));

const VALUE: Style = { ...STYLES.number, size: SIZES.small };
const COUNT: Style = { ...STYLES.centered, size: SIZES.small };

/** A formula over cells of `Tổng hợp`, whose ranges are all absolute, as another sheet writes it. */
const onSheet = (sheet: string, formula: string): string => formula.replaceAll(/\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/g, (range) => `${quoteSheet(sheet)}!${range}`);

/** A ground needs a term for each run of neighbouring columns. */
const liveCell = (row: number, column: number, formula: string, now: Decimal | string | null, style: Style): PlanCell => {
  if (formula.length <= LONGEST_FORMULA) return formulaCell(row, column, formula, now, style);
  if (now === null) return styleCell(row, column, style);
  return typeof now === "string" ? textCell(row, column, now, style) : numberCell(row, column, now, style);
};

export interface FormerPlace {
  readonly catalogue: Catalogue;
  readonly grounds: readonly Ground[];
  readonly layout: SummaryLayout;
  /** The name of `Tổng hợp`, whose unit columns the formulas read. */
  readonly sheet: string;
  readonly firstColumn: number;
}

const cellsOf = ({ rolled }: FormerRow, row: number, { grounds, firstColumn }: FormerPlace, make: (one: Rolled, ground: Ground, column: number) => PlanCell): readonly PlanCell[] =>
  rolled.map((one, at) => (one.expected === 0 ? styleCell(row, firstColumn + at, { ...VALUE, fill: COLORS.locked }) : make(one, grounds[at] as Ground, firstColumn + at)));

/** A figure on each ground, as the province's own is made. */
export const valueCells = (one: FormerRow, row: number, place: FormerPlace): readonly PlanCell[] => {
  const { catalogue, layout, sheet } = place;
  const style = { ...VALUE, numberFormat: decimalsFormat(one.indicator.decimals) };
  return cellsOf(one, row, place, ({ value }, ground, column) => liveCell(row, column, onSheet(sheet, provinceFormula(one.indicator, catalogueOf(catalogue, ground), layout)), value, style));
};

/** How many of each ground's units have answered, "9/10". */
export const reportedCells = (one: FormerRow, row: number, place: FormerPlace): readonly PlanCell[] => {
  const { catalogue, layout, sheet } = place;
  return cellsOf(one, row, place, ({ reported, expected }, ground, column) =>
    liveCell(row, column, onSheet(sheet, reportedFormula(one.indicator, catalogueOf(catalogue, ground), layout, expected)), `${reported}/${expected}`, COUNT),
  );
};

import { GUIDE_TEXT } from "../messages/guide-text";
import type { Catalogue } from "../model";
import { lastMonth, periodName, periodsOfYear } from "../period/period";
import { quoteSheet } from "../address";
import type { PlanCell } from "../sheet-plan";
import { numberCell, textCell } from "./cells";
import { absoluteAddress } from "./entry-layout";
import { GUIDE_SHEET } from "./layout";
import { NUMBER_FORMATS, STYLES } from "./styles";

/** Ranges that the blank template looks names up in: code and name of units; code, name and last month of periods. */
export interface Directories {
  readonly units: string;
  readonly periods: string;
}

export interface DirectoryCells {
  readonly cells: readonly PlanCell[];
  readonly ranges: Directories;
  readonly nextRow: number;
}

const CODE = { ...STYLES.centered, numberFormat: NUMBER_FORMATS.text };

const rangeOf = (firstRow: number, lastRow: number, lastColumn: number): string => `${quoteSheet(GUIDE_SHEET)}!${absoluteAddress(firstRow, 0)}:${absoluteAddress(lastRow, lastColumn)}`;

/** The lists of period and unit codes at the foot of the blank template's guide. */
export const directoryCells = ({ year, orgUnits }: Catalogue, firstRow: number): DirectoryCells => {
  const { periods: periodText, units: unitText } = GUIDE_TEXT;
  const periods = periodsOfYear(year);
  const periodStart = firstRow + 2;
  const unitHeading = periodStart + periods.length + 1;
  const unitStart = unitHeading + 2;
  const header = (row: number, labels: readonly string[]) => labels.map((label, column) => textCell(row, column, label, STYLES.header));
  const cells = [
    textCell(firstRow, 0, periodText.heading, STYLES.heading),
    ...header(firstRow + 1, periodText.header),
    ...periods.flatMap((period, index) => [
      textCell(periodStart + index, 0, period, CODE),
      textCell(periodStart + index, 1, periodName(period, "vi"), STYLES.cell),
      numberCell(periodStart + index, 2, lastMonth(period), STYLES.centered),
    ]),
    textCell(unitHeading, 0, unitText.heading, STYLES.heading),
    ...header(unitHeading + 1, unitText.header),
    ...orgUnits.flatMap(({ code, name }, index) => [textCell(unitStart + index, 0, code, CODE), textCell(unitStart + index, 1, name, STYLES.cell)]),
  ];
  const lastUnitRow = unitStart + Math.max(orgUnits.length, 1) - 1;
  return {
    cells,
    ranges: { units: rangeOf(unitStart, lastUnitRow, 1), periods: rangeOf(periodStart, periodStart + periods.length - 1, 2) },
    nextRow: lastUnitRow + 1,
  };
};

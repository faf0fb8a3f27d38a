import type { Series } from "../../history/series";

/** Columns of `Diễn biến` before the months. */
export const SERIES_LEAD = ["number", "name", "unit"] as const;
/** And after them. */
export const SERIES_TAIL = ["spark", "increase", "preceding", "lastYear", "yearGrowth"] as const;

const LEAD_WIDTHS = [5, 46, 15];
const MONTH_WIDTH = 11;
const TAIL_WIDTHS = [18, 12, 15, 14, 16];

export interface SeriesLayout {
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly monthColumn: (month: number) => number;
  readonly tailColumn: (name: (typeof SERIES_TAIL)[number]) => number;
  readonly lastColumn: number;
  readonly columns: readonly { readonly width: number }[];
}

/** Where everything stands on `Diễn biến`, rows and columns from 0: one column for each month until the period. */
export const seriesLayout = ({ month, indicators }: Series): SeriesLayout => {
  const headerRow = 3;
  const afterMonths = SERIES_LEAD.length + month;
  const widths = [...LEAD_WIDTHS, ...Array.from({ length: month }, () => MONTH_WIDTH), ...TAIL_WIDTHS];
  return {
    headerRow,
    firstRow: headerRow + 1,
    lastRow: headerRow + indicators.length,
    monthColumn: (each) => SERIES_LEAD.length + each - 1,
    tailColumn: (name) => afterMonths + SERIES_TAIL.indexOf(name),
    lastColumn: afterMonths + SERIES_TAIL.length - 1,
    columns: widths.map((width) => ({ width })),
  };
};

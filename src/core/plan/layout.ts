import { madeOnceFor } from "../made-once";
import { measuresOfFigure } from "../catalogue/catalogue";
import type { Catalogue, Indicator } from "../model";

/**
 * The facts of the entry workbook that writer and reader share. The reader finds columns by their labels and rows by
 * their ids, never by position.
 *
 * Rows:
 * - An indicator's row carries the indicator's id. `Kế hoạch giao` is always typed there. Where one amount is the figure
 *   and no other indicator needs it, it is typed there too (`measureTypedAt`); else the row shows formulas.
 * - Under it follow rows that carry a measure's id, where that measure's amounts are typed, each measure once per sheet.
 * - Where a later indicator needs the measure again, a locked row shows it by formula; its id stands in brackets,
 *   `(population)`, and a reader passes over it.
 * - A measure that the unit does not report has no row.
 */
export const ENTRY_SHEET = "Nhập liệu";
export const GUIDE_SHEET = "Hướng dẫn";

/** The header row, in order. `check` is the sheet's own live message and is never read. */
export const ENTRY_COLUMNS = {
  id: "Mã",
  number: "STT",
  name: "Chỉ tiêu",
  unit: "ĐVT",
  target: "Chỉ tiêu năm",
  allotted: "Kế hoạch giao",
  lastYear: "Cùng kỳ năm trước",
  actual: "Thực hiện",
  percent: "% so chỉ tiêu",
  status: "Đánh giá",
  note: "Ghi chú",
  check: "Kiểm tra",
} as const;

export type EntryColumn = keyof typeof ENTRY_COLUMNS;

/** Workbook-level names, each for one visible cell above the header row. */
export const ENTRY_NAMES = { year: "CT_Year", period: "CT_Period", orgUnit: "CT_OrgUnit", template: "CT_Template" } as const;

/** The labels left of the named cells, for formats that keep no names (.csv, some .xls). */
export const TITLE_LABELS: Readonly<Record<keyof typeof ENTRY_NAMES, readonly string[]>> = {
  year: ["Năm"],
  period: ["Kỳ báo cáo"],
  orgUnit: ["Đơn vị báo cáo"],
  template: ["Phiên bản biểu"],
};

/** What is typed for a measure with `yesNo`. */
export const YES = "Có";
export const NO = "Không";

export const repeatedRowId = (measure: string): string => `(${measure})`;
export const isRepeatedRowId = (id: string): boolean => /^\(.*\)$/.test(id.trim());

/**
 * The measure whose amounts are typed in the indicator's own row, or null where they have rows of their own: the two of a
 * ratio, the yes or no behind a count, and a measure that several indicators need.
 */
export const measureTypedAt = (catalogue: Catalogue, indicator: Indicator): string | null => typedMeasures(catalogue).get(indicator.id) ?? null;

const typedMeasures = madeOnceFor((catalogue: Catalogue): ReadonlyMap<string, string | null> => new Map(catalogue.indicators.map((one) => [one.id, ownMeasure(catalogue, one)])));

const ownMeasure = (catalogue: Catalogue, indicator: Indicator): string | null => {
  if (indicator.figure.kind === "ratio" || indicator.figure.kind === "count") return null;
  const { measure } = indicator.figure;
  return catalogue.indicators.every((other) => other.id === indicator.id || !measuresOfFigure(other.figure).includes(measure)) ? measure : null;
};

/**
 * A sheet described as data. The core decides what is on a sheet; two painters (xlsx, Excel) apply it and decide nothing.
 * Rows and columns count from 0; ranges are A1 (`"H8:H63"`); colours are RGB hex without `#`; widths are in characters
 * of the default font, heights in points; formulas are in English function names without the leading `=`.
 */

/** What a cell holds. Numbers are plain decimal strings. A formula carries the value it has now, so that readers without a calculator see it. */
export type Content =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "formula"; readonly formula: string; readonly cached: { readonly kind: "text"; readonly text: string } | { readonly kind: "number"; readonly value: string } };

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; the workbook's default is 12 (Times New Roman). */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: "thin" | "none";
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly numberFormat?: string;
  /** Cells are locked unless this is false. */
  readonly locked?: boolean;
}

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** Absent for a cell that only has a style. */
  readonly content?: Content;
  readonly style?: Style;
  /**
   * What a click opens: a place in the same workbook, `'Phát hiện'!A5`, or another file by its relative path, at the
   * place `within` it.
   */
  readonly link?: { readonly to: string; readonly external: boolean; readonly within?: string; readonly tooltip?: string };
}

/** One row of a sheet, its cells in order of columns. */
export interface PlanRow {
  readonly row: number;
  /** Absent for a row of the usual height. */
  readonly height?: number | undefined;
  readonly cells: readonly PlanCell[];
}

/** What a file says of cells before the first of them. */
export interface CellOutline {
  /** In order of first use. */
  readonly styles: readonly Style[];
  readonly holdsText: boolean;
  /** -1 where there is no cell. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Rows that are made each time they are gone through. Where `outline` tells of all their cells, a file is painted in one go, else in two. */
export interface LongRows extends Iterable<PlanRow> {
  readonly outline?: CellOutline;
}

/** The highlight that a condition gives. */
export interface Highlight {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
  /** How what stands there is shown: `"▲ "@` puts a sign in front of a text and leaves the text as it is. */
  readonly numberFormat?: string;
}

/** Later entries of a sheet have lower priority. `formula` is written for the top-left cell of `range`, as Excel does. */
export type ConditionalFormat =
  | { readonly kind: "formula"; readonly range: string; readonly formula: string; readonly highlight: Highlight; readonly stop?: boolean }
  | { readonly kind: "color-scale"; readonly range: string; readonly points: readonly { readonly at: "min" | "max" | { readonly number: string } | { readonly percentile: number }; readonly color: string }[] }
  | { readonly kind: "data-bar"; readonly range: string; readonly color: string; readonly min: string; readonly max: string };

/** What may be typed. Excel shows at most 32 characters of a title and 255 of a message. */
export interface Validation {
  readonly range: string;
  readonly rule:
    | { readonly kind: "list"; readonly values: readonly string[] }
    | { readonly kind: "custom"; readonly formula: string }
    | { readonly kind: "any" };
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert?: { readonly style: "stop" | "warning"; readonly title: string; readonly message: string };
}

export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  /** Rows repeated on every page, "7:8". */
  readonly repeatRows?: string;
  readonly repeatColumns?: string;
  /** Fit the width on this many pages; without it, print at `scale` per cent. */
  readonly fitWidth?: number;
  readonly scale?: number;
  /** A new page begins before each of these rows and columns. Excel heeds them only with `scale`. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
  readonly area?: string;
  /** Header and footer in Excel's codes (`&P` page, `&N` pages). */
  readonly footer?: string;
  readonly header?: string;
}

/** A native chart over cells of the same workbook. Series without `values` cells do not exist. */
export interface Chart {
  readonly kind: "bar" | "column" | "line" | "pie" | "doughnut";
  readonly title: string;
  readonly altText: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly categories: string; readonly color?: string; readonly pointColors?: readonly string[] }[];
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  readonly axis?: { readonly min?: number; readonly max?: number; readonly title?: string; readonly numberFormat?: string };
  readonly legend: boolean;
  readonly labels: boolean;
}

/**
 * A picture of a row of numbers in one cell, `at`, over the cells `values` of the same sheet. Excel 2010 and later and
 * LibreOffice 7.4 draw it. Office.js has no sparklines: painted into an open workbook, the cell stays blank.
 */
export interface Sparkline {
  readonly at: string;
  readonly values: string;
  readonly color: string;
}

export interface SheetPlan {
  readonly name: string;
  readonly tabColor?: string;
  readonly state?: "visible" | "hidden";
  readonly columns: readonly { readonly width: number; readonly hidden?: boolean }[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlanCell[];
  /**
   * Rows below all of `cells`, from top to bottom, made anew each time they are gone through: a province of ten thousand
   * units has millions of cells, which need not be there at once. Read a sheet's cells with `settledRows` or `wholeSheet`, which know of them.
   */
  readonly rows?: LongRows;
  readonly merges: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  /** Locked cells refuse typing; no password, so an office can always lift it. */
  readonly protect: boolean;
  readonly gridlines: boolean;
  readonly print: PrintSetup;
  readonly charts: readonly Chart[];
  readonly sparklines?: readonly Sparkline[];
  /** A filter button on the header row of this range. */
  readonly autoFilter?: string;
}

export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Workbook-level names, each for one cell or range: `{ name: "CT_Year", refersTo: "'Nhập liệu'!$C$4" }`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly properties: { readonly title: string; readonly creator: string; readonly subject?: string; /** ISO 8601; written as created and modified, so that equal inputs give equal bytes. */ readonly created: string };
}

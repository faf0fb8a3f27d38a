import type { CellKey } from "../../../src/core/address";
import type { Block } from "./block";
import type { Content } from "./cell-value";
import { type FormatLayers, noFormats } from "./formats";

/** Plain data of a sheet: what is saved in a file. Wire objects are views on it; copying a sheet copies this. */
export interface SheetData {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  readonly contents: Map<CellKey, Content>;
  formats: FormatLayers;
  /** Points, by column and by row. */
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly hiddenRows: Set<number>;
  merges: readonly Block[];
  readonly hyperlinks: Map<CellKey, Hyperlink>;
  /** First is of the highest priority. */
  conditionalFormats: readonly ConditionalFormatData[];
  validations: readonly ValidationData[];
  freeze: { readonly rows: number; readonly columns: number } | null;
  protection: { readonly options: Readonly<Record<string, unknown>>; readonly password: string | null } | null;
  page: PageData;
  charts: readonly ChartData[];
  autoFilter: { readonly block: Block; readonly criteria: readonly unknown[] } | null;
  readonly names: NameData[];
  readonly customProperties: Map<string, string>;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface ConditionalFormatData {
  readonly id: string;
  readonly type: string;
  readonly block: Block;
  stopIfTrue: boolean;
  /** Flat, by wire path: `rule.formula`, `format.fill.color`, `criteria`, `positiveFormat.fillColor` … */
  rule: Record<string, unknown>;
}

export interface ValidationData {
  readonly block: Block;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface PageData {
  readonly settings: Record<string, unknown>;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  /** Rows and columns, from 0, at which a page begins. */
  rowBreaks: readonly number[];
  columnBreaks: readonly number[];
}

export interface ChartData {
  readonly id: string;
  name: string;
  /** Flat, by wire path: `Title.Text`, `Axes.ValueAxis.Minimum`, `Legend.Visible` … */
  readonly settings: Record<string, unknown>;
  series: readonly SeriesData[];
}

export interface SeriesData {
  readonly settings: Record<string, unknown>;
  readonly points: Map<number, Record<string, unknown>>;
  values: string | null;
  categories: string | null;
}

/** A defined name. `refersTo` is a formula with its "=". */
export interface NameData {
  readonly name: string;
  refersTo: string;
  comment: string;
  visible: boolean;
}

export const emptySheet = (id: string, name: string): SheetData => ({
  id,
  name,
  visibility: "Visible",
  tabColor: "",
  showGridlines: true,
  showHeadings: true,
  contents: new Map(),
  formats: noFormats(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenColumns: new Set(),
  hiddenRows: new Set(),
  merges: [],
  hyperlinks: new Map(),
  conditionalFormats: [],
  validations: [],
  freeze: null,
  protection: null,
  page: { settings: {}, printArea: null, titleRows: null, titleColumns: null, rowBreaks: [], columnBreaks: [] },
  charts: [],
  autoFilter: null,
  names: [],
  customProperties: new Map(),
});

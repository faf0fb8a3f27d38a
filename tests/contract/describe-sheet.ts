/**
 * A sheet in words that both a file and the Excel of the tests know: what a painter made of a plan. What only one of them can tell
 * is not here, with the reason beside the field.
 */
export interface SheetDescription {
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string | null;
  readonly gridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly merges: readonly string[];
  /** Points, and whether it is hidden. Columns of which the plan says nothing are not described. */
  readonly columns: readonly { readonly points: number; readonly hidden: boolean }[];
  /** By row, from 1. */
  readonly rowHeights: Readonly<Record<string, number>>;
  /** By address. Values of formulas to 12 digits: two programs add in different orders. */
  readonly cells: Readonly<Record<string, { readonly value: string | number | boolean; readonly formula?: string }>>;
  readonly looks: Readonly<Record<string, CellLook>>;
  /** Strongest first. */
  readonly conditionalFormats: readonly Readonly<Record<string, unknown>>[];
  /** By range. A prompt alone ("any") is not told: the library that reads files passes over it. */
  readonly validations: Readonly<Record<string, unknown>>;
  /** What is allowed on a protected sheet; null where it is not protected. */
  readonly allowed: Readonly<Record<string, boolean>> | null;
  readonly page: Readonly<Record<string, unknown>>;
  readonly autoFilter: string | null;
  readonly links: Readonly<Record<string, { readonly to: string; readonly tip: string | null }>>;
  /** Alternative texts and sparklines are only in files: Office.js has no place for them. */
  readonly charts: readonly Readonly<Record<string, unknown>>[];
}

export interface WorkbookDescription {
  readonly sheets: readonly SheetDescription[];
  readonly names: Readonly<Record<string, string>>;
}

export interface CellLook {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string | null;
  /** Sides with a thin line, of top, right, bottom and left. */
  readonly border: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly locked: boolean;
}

/** Figures as two programs agree on them. */
export const settled = (value: string | number | boolean): string | number | boolean => (typeof value === "number" ? Number(value.toPrecision(12)) : value);

export const byKey = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A page's margins in hundredths of an inch. */
export const margin = (inches: number): number => Math.round(inches * 100);

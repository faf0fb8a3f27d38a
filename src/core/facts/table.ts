/** What a column holds. A decimal is a plain decimal string; writers whose format has numbers write it as one. */
export type ColumnType = "text" | "integer" | "decimal";

export type TableRow<Name extends string> = Readonly<Record<Name, string | number | null>>;

/** Tidy rows for other programs: columns in their order, and rows made one after the other, as there may be a million. */
export interface Table<Name extends string = string> {
  readonly columns: readonly { readonly name: Name; readonly type: ColumnType }[];
  readonly rows: Iterable<TableRow<Name>>;
}

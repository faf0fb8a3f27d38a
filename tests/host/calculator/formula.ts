/** A formula as a tree. Rows and columns are from 0; `fixed` tells of a "$". */
export type Formula =
  | { readonly kind: "constant"; readonly value: string | number | boolean | { readonly error: string } }
  | { readonly kind: "missing" }
  | { readonly kind: "area"; readonly sheet: string | null; readonly from: Corner; readonly to: Corner; readonly single: boolean }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "array"; readonly rows: readonly (readonly Formula[])[] }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly of: Formula }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

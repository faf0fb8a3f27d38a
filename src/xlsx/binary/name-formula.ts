import { address, quoteSheet } from "../../core/address";
import type { ByteReader } from "./byte-reader";

/** A reference to another sheet: whole references, of values, of arrays differ in two bits only. */
const CELL_3D = 0x1a;
const AREA_3D = 0x1b;
const KIND_OF_REFERENCE = 0x60;

/** How wide rows are, and which sheet an index of the table of external sheets stands for (undefined: of another file, or gone). */
export interface NameContext {
  readonly row: (reader: ByteReader) => number;
  readonly sheet: (index: number) => string | undefined;
}

/**
 * What a defined name refers to, where that is one cell or area: `'Nhập liệu'!$C$4`. Names for anything else (constants,
 * formulas) say nothing about where something stands: undefined.
 */
export const readNameFormula = (formula: ByteReader, { row, sheet }: NameContext): string | undefined => {
  if (formula.left < 7) return undefined;
  const token = formula.u8();
  const isArea = (token & ~KIND_OF_REFERENCE) === AREA_3D;
  if ((token & KIND_OF_REFERENCE) === 0 || (!isArea && (token & ~KIND_OF_REFERENCE) !== CELL_3D)) return undefined;
  const name = sheet(formula.u16());
  const rows = isArea ? [row(formula), row(formula)] : [row(formula)];
  const columns = rows.map(() => formula.u16() & 0x3fff);
  if (name === undefined || formula.left > 0) return undefined;
  const corners = rows.map((at, index) => address(at, columns[index] as number).replace(/(\d+)$/, "$$$1"));
  return `${quoteSheet(name)}!${corners.map((corner) => `$${corner}`).join(":")}`;
};

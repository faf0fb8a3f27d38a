import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { ColumnType, Table, TableRow } from "../../src/core/facts/table";
import type { WriteTable } from "./fact-format";
import { parquetDecimal, PRECISION, SCALE } from "./parquet-decimal";

/** Rows that are encoded at a time; engines read so many at once, too. */
const ROW_GROUP = 50_000;

const ELEMENTS = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  decimal: { type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, converted_type: "DECIMAL", precision: PRECISION, scale: SCALE },
} as const satisfies Record<ColumnType, object>;

const stored = (value: string | number | null | undefined, type: ColumnType): string | number | bigint | null => {
  if (value === null || value === undefined) return null;
  return type === "decimal" ? parquetDecimal(String(value)) : value;
};

function* groupsOf(rows: Table["rows"]): Iterable<readonly TableRow<string>[]> {
  let group: TableRow<string>[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < ROW_GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** Parquet, row group by row group. */
export const parquetTable: WriteTable = function* ({ columns, rows }) {
  const buffer = new ByteWriter();
  const drain = (): Uint8Array => {
    const bytes = buffer.getBytes().slice();
    // Offsets count from the file's beginning; only the buffer begins anew.
    buffer.index = 0;
    return bytes;
  };
  const schema = [{ name: "root", num_children: columns.length }, ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...ELEMENTS[type] }))];
  const writer = new ParquetWriter({ writer: buffer, schema, createdBy: "chi-tieu" });
  for (const group of groupsOf(rows)) {
    void writer.write({ columnData: columns.map(({ name, type }) => ({ name, data: group.map((row) => stored(row[name], type)) })), rowGroupSize: ROW_GROUP });
    yield drain();
  }
  void writer.finish();
  yield drain();
};

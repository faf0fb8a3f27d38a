import { parquetReadObjects, parquetMetadata } from "hyparquet";
import { csvTable } from "../../../scripts/facts/csv-table";
import { factFormat, indicatorsFile, type WriteTable } from "../../../scripts/facts/fact-format";
import { ndjsonTable } from "../../../scripts/facts/ndjson-table";
import { parquetDecimal } from "../../../scripts/facts/parquet-decimal";
import { parquetTable } from "../../../scripts/facts/parquet-table";
import type { Table, TableRow } from "../../../src/core/facts/table";

type Row = TableRow<"raw" | "year" | "number">;

const table = (rows: Iterable<Row>): Table => ({ columns: [{ name: "raw", type: "text" }, { name: "year", type: "integer" }, { name: "number", type: "decimal" }], rows });
const row = (raw: string | null, number: string | null = null): Row => ({ raw, year: 2024, number });
const bytes = (write: WriteTable, rows: Iterable<Row>): Buffer => Buffer.concat([...write(table(rows))]);
const csv = (...rows: readonly Row[]): string => bytes(csvTable, rows).toString();
const fieldOf = (raw: string): string => csv(row(raw)).split("\r\n").slice(1, -1).join("\r\n").replace(/,2024,$/, "");

describe("CSV", () => {
  test("a byte order mark, a header, lines that end as RFC 4180 asks; nothing between commas is a null", () => {
    expect(csv(row("Cái Bè", "270000.50"), row(null))).toBe("\uFEFFraw,year,number\r\nCái Bè,2024,270000.50\r\n,2024,\r\n");
  });

  test.each([
    ["a, b", '"a, b"'],
    ['5" 7', '"5"" 7"'],
    ["hai\ndòng", '"hai\ndòng"'],
    ["hai\r\ndòng", '"hai\r\ndòng"'],
    [" 12", '" 12"'],
    ["12 ", '"12 "'],
    ["1.234,5", '"1.234,5"'],
    ["12", "12"],
  ])("%j is written %j", (raw, written) => expect(fieldOf(raw)).toBe(written));

  test.each(["=HYPERLINK(0)", "+84 73", "@SUM(A1)", "-2+3", "\t=1", "＝1+1", "'=1", "''-cmd"])("%j, which Excel would run or hide, begins with an apostrophe more", (raw) => {
    expect(fieldOf(raw).replace(/^"(.*)"$/s, "$1")).toBe(`'${raw}`);
  });

  test.each(["-", "-12.5", "+", "a=1", "'tis"])("%j is harmless and stays", (raw) => expect(fieldOf(raw)).toBe(raw));
});

describe("NDJSON", () => {
  test("an object a line, a decimal with all its digits, texts as they were typed", () => {
    const lines = bytes(ndjsonTable, [row('=1+"a"\n', "12345678901234567890.123456789"), row(null)]).toString();
    expect(lines).toBe('{"raw":"=1+\\"a\\"\\n","year":2024,"number":12345678901234567890.123456789}\n{"raw":null,"year":2024,"number":null}\n');
  });
});

describe("Parquet", () => {
  const read = async (file: Buffer) => {
    const { buffer } = new Uint8Array(file);
    return parquetReadObjects({ file: buffer });
  };

  test("another reader finds the same rows", async () => {
    const file = bytes(parquetTable, [row("=1", "270000.5"), row("Cái Bè", "-0.25"), row(null)]);
    expect(await read(file)).toEqual([
      { raw: "=1", year: 2024, number: 270000.5 },
      { raw: "Cái Bè", year: 2024, number: -0.25 },
      { raw: null, year: 2024, number: null },
    ]);
  });

  test("an empty table is a file with columns and no rows", async () => {
    const file = bytes(parquetTable, []);
    expect(await read(file)).toEqual([]);
    expect(parquetMetadata(new Uint8Array(file).buffer).schema.map(({ name }) => name)).toEqual(["root", "raw", "year", "number"]);
  });

  test("rows beyond one group are in the next, and the first group is out before they are made", async () => {
    let made = 0;
    const many: Iterable<Row> = {
      *[Symbol.iterator]() {
        for (let index = 0; index < 120_000; index++) {
          made = index + 1;
          yield row(`ô ${index % 7}`);
        }
      },
    };
    const pieces: Uint8Array[] = [];
    const madeAt: number[] = [];
    for (const piece of parquetTable(table(many))) {
      pieces.push(piece);
      madeAt.push(made);
    }
    expect(madeAt).toEqual([50_000, 100_000, 120_000, 120_000]);
    const rows = await read(Buffer.concat(pieces));
    expect(rows.length).toBe(120_000);
    expect(rows[119_999]).toEqual({ raw: "ô 5", year: 2024, number: null });
  });

  test.each([
    ["1", 10n ** 18n],
    ["-0.000000000000000001", -1n],
    ["0.1", 10n ** 17n],
    ["0.0000000000000000005", 1n],
    ["0.30000000000000004", 300000000000000040n],
    ["99999999999999999999.999999999999999999", 10n ** 38n - 1n],
    ["100000000000000000000", null],
    ["-100000000000000000000", null],
  ])("%s is %s units of the last place", (text, units) => expect(parquetDecimal(text)).toBe(units));
});

test.each([csvTable, ndjsonTable, parquetTable])("equal rows give equal bytes: %p", (write) => {
  const rows = [row("a", "1.5"), row(null)];
  expect(bytes(write, rows).equals(bytes(write, rows))).toBe(true);
});

test("long tables come in pieces", () => {
  const pieces = [...csvTable(table(Array.from({ length: 10_000 }, (_, index) => row(`dòng ${index}`, String(index)))))];
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(200_000);
});

test.each([
  ["t6.csv", "csv"],
  ["a.b/T6.NDJSON", "ndjson"],
  ["t6.parquet", "parquet"],
  ["t6.json", null],
  ["csv", null],
])("%s asks for %s", (file, format) => expect(factFormat(file)).toBe(format));

test("the indicators stand beside the facts", () => expect(indicatorsFile("ra/t6.2024.parquet")).toBe("ra/t6.2024.indicators.parquet"));

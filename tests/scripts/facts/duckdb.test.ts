import { DuckDBInstance } from "@duckdb/node-api";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { codeBlocks, codeIn, readPage, tableRows } from "../../docs/pages";
import { factIndicatorSchema, factSchema } from "../../../src/core/facts/fact-schema";
import type { SummaryJson } from "../../../src/core/json/summary-json";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const PAGE = readPage("docs/facts.md");
const SQL = codeBlocks(PAGE).flatMap(({ language, lines }) => (language === "sql" ? [lines.join("\n")] : []));
const VIEWS = new Map(SQL.filter((text) => text.startsWith("CREATE VIEW")).map((text) => [/t6\.(\w+)'/.exec(text)?.[1] as string, text]));
const [FIGURES, COMPLETENESS] = SQL.filter((text) => !text.startsWith("CREATE VIEW")) as [string, string];

const folder = temporaryFolder();
const EXAMPLES = "examples/2024-06";

type Row = Readonly<Record<string, unknown>>;

const query = async (format: string): Promise<{ readonly figures: ReadonlyMap<string, Row>; readonly completeness: Row }> => {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as readonly Row[];
  try {
    await connection.run((VIEWS.get(format) as string).replaceAll("'t6.", `'${folder.at("t6.")}`));
    const figures = await rows(FIGURES);
    return { figures: new Map(figures.map((row) => [row["indicator"] as string, row])), completeness: (await rows(COMPLETENESS))[0] as Row };
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

const merge = (from: string, format: string): SummaryJson => {
  const { status } = chiTieu("merge", "--in", from, "--period", "2024-06", "--as-of", "2024-06-20T08:00:00+07:00", "--out", folder.at("t6.xlsx"), "--json", folder.at("t6.json"), "--facts", folder.at(`t6.${format}`));
  expect(status).toBe(1);
  expect(folder.names()).toEqual(expect.arrayContaining([`t6.${format}`, `t6.indicators.${format}`, "t6.json", "t6.xlsx"]));
  return JSON.parse(folder.read("t6.json")) as SummaryJson;
};

/** Every figure as DuckDB makes it, beside what the summary says. */
const compare = async (summary: SummaryJson, format: string) => {
  const { figures, completeness } = await query(format);
  expect([...figures.keys()].sort()).toEqual(summary.figures.map(({ indicator }) => indicator).sort());
  for (const { indicator, value, reported, expected, status, operation } of summary.figures) {
    const row = figures.get(indicator) as Row;
    expect({ indicator, reported: Number(row["reported"]), expected: Number(row["expected"]), status: row["status"] }).toEqual({ indicator, reported, expected, status });
    if (value === null) expect({ indicator, value: row["value"] }).toEqual({ indicator, value: null });
    else expect({ indicator, off: Math.abs(Number(row["value"]) / Number(value) - 1) < 1e-14 || Number(value) === Number(row["value"]) }).toEqual({ indicator, off: true });
    if (value !== null && operation !== "ratio" && operation !== "count") expect((row["above"] as string).replace(/\.?0+$/, "")).toBe(value);
  }
  expect(completeness).toEqual({ reported: String(summary.completeness.reported), expected: String(summary.completeness.expected), missing: summary.completeness.missing.length ? [...summary.completeness.missing].sort() : null });
};

test("the page has a view for each format, and two queries", () => {
  expect([...VIEWS.keys()]).toEqual(["parquet", "ndjson", "csv"]);
  expect(SQL).toHaveLength(5);
});

test.each([...VIEWS.keys()])("the examples, all units: DuckDB makes of %s what the summary says", async (format) => {
  const summary = merge(EXAMPLES, format);
  expect(summary.figures.filter(({ value }) => value !== null).length).toBeGreaterThan(30);
  await compare(summary, format);
});

test.each([...VIEWS.keys()])("every third file of the examples: rates that lack a part stay empty in %s, too", async (format) => {
  readdirSync(EXAMPLES).forEach((name, index) => index % 3 === 0 && folder.write(`in/${name}`, readFileSync(path.join(EXAMPLES, name))));
  const summary = merge(folder.at("in"), format);
  expect(new Set(summary.figures.filter(({ value }) => value === null).map(({ operation }) => operation)).size).toBeGreaterThan(1);
  expect(summary.completeness.missing.length).toBeGreaterThan(15);
  await compare(summary, format);
});

test("hyparquet reads the facts as the NDJSON has them", () => {
  merge(EXAMPLES, "parquet");
  merge(EXAMPLES, "ndjson");
  const script = `import("hyparquet").then(async ({ asyncBufferFromFile, parquetReadObjects }) => process.stdout.write(JSON.stringify(await parquetReadObjects({ file: await asyncBufferFromFile(process.argv[1]) }))))`;
  for (const name of ["t6", "t6.indicators"]) {
    const read = JSON.parse(execFileSync(process.execPath, ["-e", script, folder.at(`${name}.parquet`)], { encoding: "utf8", maxBuffer: 1 << 28 })) as readonly Row[];
    const lines = folder.read(`${name}.ndjson`).trimEnd().split("\n").map((line) => JSON.parse(line) as Row);
    // Its decimals are doubles, made by a division: near, but `value` is exact.
    const near = (row: Row) => (typeof row["number"] === "number" ? { ...row, number: Number(row["number"].toPrecision(14)) } : row);
    expect(read.length).toBeGreaterThan(40);
    expect(read.map(near)).toEqual(lines.map(near));
  }
});

test.each([
  ["Facts", factSchema, 0],
  ["Indicators", factIndicatorSchema, 1],
] as const)("%s: the page's table has the columns of the schema, in their order", (_, schema, index) => {
  const tables = PAGE.text.split(/^## /m).slice(1);
  const rows = tableRows({ name: PAGE.name, text: tables[index] as string }, "column");
  expect(rows.flatMap(([names]) => codeIn(names as string))).toEqual(Object.keys(schema.entries));
});

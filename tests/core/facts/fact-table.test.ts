import * as v from "valibot";
import { type Fact, factSchema } from "../../../src/core/facts/fact-schema";
import { factTable } from "../../../src/core/facts/fact-table";
import { measuresOf } from "../../../src/core/catalogue/catalogue";
import type { Language } from "../../../src/core/model";
import type { Received } from "../../../src/core/select-submissions";
import { mergeSubmissions } from "../../../src/core/summary";
import { catalogue2024 } from "../../support/catalogue-2024";
import { received, submissionOf } from "../../support/submissions";

const HASH = "ab".repeat(32);

const CAI_BE = received(
  submissionOf(catalogue2024, "819", { population: "290000", "health-insured-people": "270000.50", "hospital-beds": "-", "workers-given-jobs": "!1.2.3", "households": "" }, {
    lastYear: { population: "289000", "hospital-beds": "" },
    allotted: { "jobs-created": "1200", "health-insurance-coverage": "" },
  }),
  { file: "cai-be.xlsx", sha256: HASH },
);
const TWICE = ["a.xlsx", "b.xlsx"].map((file) => received(submissionOf(catalogue2024, "820", { population: "5" }), { file }));
const BROKEN: Received = { file: "c.xlsx", sha256: null, bytes: 0, modified: null, submission: null, findings: [], skipped: true };

const table = (files: readonly Received[], language: Language = "vi") => {
  const summary = mergeSubmissions({ catalogue: catalogue2024, period: "2024-06", asOf: "2024-06-20T08:00:00+07:00", received: files, prefer: null });
  return factTable(summary, files, { language, program: "1.2.3" });
};
const rows = (files: readonly Received[], language?: Language): readonly Fact[] => [...table(files, language).rows] as unknown as readonly Fact[];
const ofUnit = (facts: readonly Fact[], code: string) => facts.filter(({ org_unit }) => org_unit === code);

const ALL = rows([CAI_BE, ...TWICE, BROKEN]);
const find = (series: Fact["series"], id: string) => ofUnit(ALL, "819").find((one) => one.series === series && (one.measure ?? one.indicator) === id);

test("an amount has its unit, its number, and the cell that it stood in", () => {
  expect(find("actual", "health-insured-people")).toEqual({
    schema: "chi-tieu/facts@1",
    program: "1.2.3",
    catalogue: catalogue2024.version,
    province: "Tiền Giang",
    year: 2024,
    period: "2024-06",
    as_of: "2024-06-20T08:00:00+07:00",
    org_unit: "819",
    org_unit_name: "Huyện Cái Bè",
    org_unit_kind: "district",
    series: "actual",
    measure: "health-insured-people",
    indicator: null,
    name: "Tham gia bảo hiểm y tế",
    unit: "người",
    kind: "amount",
    value: "270000.5",
    number: "270000.5",
    raw: "270000.50",
    file: "cai-be.xlsx",
    sheet: "Nhập liệu",
    cell: "H11",
    sha256: HASH,
  });
});

test("a dash, an unusable entry and a blank are told apart, and none is a zero", () => {
  const told = (id: string) => {
    const { kind, value, number, raw, cell } = find("actual", id) as Fact;
    return { kind, value, number, raw, cell };
  };
  expect(told("hospital-beds")).toEqual({ kind: "none", value: null, number: null, raw: "-", cell: "H12" });
  expect(told("workers-given-jobs")).toEqual({ kind: "unusable", value: null, number: null, raw: "1.2.3", cell: "H13" });
  expect(told("households")).toEqual({ kind: "not-reported", value: null, number: null, raw: null, cell: "H14" });
});

test("every unit has one actual row for each measure that it owes, in the order of the register and the catalogue", () => {
  const owed = catalogue2024.orgUnits.flatMap((unit) => measuresOf(catalogue2024, unit).map(({ id }) => `${unit.code} ${id}`));
  expect(ALL.filter(({ series }) => series === "actual").map(({ org_unit, measure }) => `${org_unit} ${measure}`)).toEqual(owed);
  expect(owed.length).toBeGreaterThan(300);
});

test("a row that the unit's workbook does not have is not reported, yet the unit has sent a file; a missing unit has none", () => {
  expect(find("actual", "labour-force")).toMatchObject({ kind: "not-reported", file: "cai-be.xlsx", sheet: null, cell: null, sha256: HASH });
  expect(new Set(ofUnit(ALL, "821").map(({ kind, file, sha256 }) => `${kind} ${file} ${sha256}`))).toEqual(new Set(["not-reported null null"]));
});

test("a unit whose files are held out has sent nothing that entered", () => {
  expect(ofUnit(ALL, "820").every(({ kind, file }) => kind === "not-reported" && file === null)).toBe(true);
  expect(ofUnit(rows([CAI_BE, ...TWICE.slice(1)]), "820").find(({ measure }) => measure === "population")).toMatchObject({ value: "5", file: "b.xlsx", sha256: null });
});

test("last year's and allotted amounts have rows only where something was typed", () => {
  expect(ofUnit(ALL, "819").flatMap(({ series, measure, indicator, name, unit, value, cell }) => (series === "actual" ? [] : [{ series, measure, indicator, name, unit, value, cell }]))).toEqual([
    { series: "last-year", measure: "population", indicator: null, name: "Dân số trung bình", unit: "người", value: "289000", cell: "G10" },
    { series: "allotted", measure: null, indicator: "jobs-created", name: "Giải quyết việc làm", unit: "lao động (người)", value: "1200", cell: "F10" },
  ]);
});

test("names are in the reader's language, ids and kinds in neither", () => {
  const [vi, en] = [rows([CAI_BE]), rows([CAI_BE], "en")].map((facts) => facts.find(({ measure, org_unit }) => measure === "population" && org_unit === "819")) as [Fact, Fact];
  expect([en.org_unit_name, en.name]).toEqual(["Cai Be District", "Average population"]);
  expect({ ...en, org_unit_name: vi.org_unit_name, name: vi.name }).toEqual(vi);
});

test("every row fits the schema, the columns are the schema's, and rows can be walked twice", () => {
  for (const row of ALL) expect(v.safeParse(factSchema, { ...row, number: row.number && Number(row.number) }).issues).toBeUndefined();
  const { columns, rows: walked } = table([CAI_BE]);
  expect(columns.map(({ name }) => name)).toEqual(Object.keys(factSchema.entries));
  expect(columns.filter(({ type }) => type !== "text")).toEqual([{ name: "year", type: "integer" }, { name: "number", type: "decimal" }]);
  expect([...walked]).toEqual([...walked]);
});

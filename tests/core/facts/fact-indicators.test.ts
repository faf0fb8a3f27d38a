import * as v from "valibot";
import { factIndicatorSchema, type FactIndicator } from "../../../src/core/facts/fact-schema";
import { factIndicatorTable } from "../../../src/core/facts/fact-indicators";
import { mergeSubmissions } from "../../../src/core/summary";
import { catalogue2024 } from "../../support/catalogue-2024";
import { received, submissionOf } from "../../support/submissions";

const summary = mergeSubmissions({
  catalogue: catalogue2024,
  period: "2024-06",
  asOf: "2024-06-20T08:00:00+07:00",
  received: [received(submissionOf(catalogue2024, "819", { population: "290000", "health-insured-people": "270000", "workers-given-jobs": "12" }))],
  prefer: null,
});
const table = (language: "vi" | "en" = "vi") => factIndicatorTable(summary, { language, program: "1.2.3" });
const ROWS = [...table().rows] as unknown as readonly FactIndicator[];
const row = (id: string) => ROWS.find(({ indicator }) => indicator === id);

test("a ratio names both its measures, and what the summary made of it", () => {
  expect(row("health-insurance-coverage")).toEqual({
    schema: "chi-tieu/fact-indicators@1",
    program: "1.2.3",
    catalogue: catalogue2024.version,
    province: "Tiền Giang",
    year: 2024,
    period: "2024-06",
    as_of: "2024-06-20T08:00:00+07:00",
    indicator: "health-insurance-coverage",
    number: "19",
    name: "Tỷ lệ dân số tham gia bảo hiểm y tế",
    unit: "%",
    decimals: 2,
    operation: "ratio",
    measure: "health-insured-people",
    denominator: "population",
    per: "100",
    better: "higher",
    target_op: "at-least",
    target_value: "94",
    target_min: null,
    target_max: null,
    baseline: null,
    value: "93.1034482758620689655172413793103448275862",
    percent_of_target: expect.stringMatching(/^99\.04/),
    status: "not-met",
    reported: 1,
    expected: 11,
  });
});

test("a sum has one measure; without a report its value is null", () => {
  expect(row("jobs-created")).toMatchObject({ operation: "sum", measure: "workers-given-jobs", denominator: null, per: null, value: "12" });
  expect(row("total-social-investment")).toMatchObject({ value: null, percent_of_target: null, status: "no-data", reported: 0 });
});

test("a range has both its bounds, and no value of its own", () => {
  const ranges = ROWS.filter(({ target_op }) => target_op === "between");
  expect(ranges.length).toBeGreaterThan(0);
  for (const { target_value, target_min, target_max } of ranges) expect([target_value, Number(target_min) < Number(target_max)]).toEqual([null, true]);
});

test("one row for each indicator of the catalogue, each fitting the schema", () => {
  expect(ROWS.map(({ indicator }) => indicator)).toEqual(catalogue2024.indicators.map(({ id }) => id));
  for (const one of ROWS) expect(v.safeParse(factIndicatorSchema, one).issues).toBeUndefined();
  expect(table().columns.map(({ name }) => name)).toEqual(Object.keys(factIndicatorSchema.entries));
});

test("names in English", () => {
  expect([...table("en").rows][0]).toMatchObject({ name: catalogue2024.indicators[0]?.nameEn });
});

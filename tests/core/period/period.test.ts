import fc from "fast-check";
import { comparePeriods, isDue, isYearEnd, lastMonth, parsePeriod, periodName, periodsOfYear, readPeriod, yearOf } from "../../../src/core/period/period";

const ALL = periodsOfYear(2024);

test.each([
  ["2024-06", { kind: "month", year: 2024, month: 6 }],
  ["2024-12", { kind: "month", year: 2024, month: 12 }],
  ["2024-Q2", { kind: "quarter", year: 2024, quarter: 2 }],
  ["2024-H1", { kind: "half", year: 2024 }],
  ["2024-9M", { kind: "nine-months", year: 2024 }],
  ["2024", { kind: "year", year: 2024 }],
])("%s", (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

test.each(["", "2024-", "2024-6", "2024-00", "2024-13", "2024-Q0", "2024-Q5", "2024-q2", "2024-H2", "2024-6M", "24-06", "0024", "2024-06 ", "2024-06-01", "tháng 6"])("“%s” is no period", (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test("periods of a year, each with the months it covers since January", () => {
  expect(ALL.map((period) => `${period} ${lastMonth(period)}`)).toEqual([
    "2024-01 1",
    "2024-02 2",
    "2024-03 3",
    "2024-Q1 3",
    "2024-04 4",
    "2024-05 5",
    "2024-06 6",
    "2024-Q2 6",
    "2024-H1 6",
    "2024-07 7",
    "2024-08 8",
    "2024-09 9",
    "2024-Q3 9",
    "2024-9M 9",
    "2024-10 10",
    "2024-11 11",
    "2024-12 12",
    "2024-Q4 12",
    "2024 12",
  ]);
  expect(new Set(ALL.map(yearOf))).toEqual(new Set([2024]));
});

test("December, the fourth quarter and the year end the year", () => {
  expect(ALL.filter(isYearEnd)).toEqual(["2024-12", "2024-Q4", "2024"]);
});

test("what is no period is a programmer's error", () => {
  expect(() => lastMonth("06/2024")).toThrow("not a period: 06/2024");
});

const anyPeriod = fc.tuple(fc.integer({ min: 2000, max: 2099 }), fc.nat(18)).map(([year, at]) => periodsOfYear(year)[at] as string);

test("periods are in order of their end, then their length", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...ALL], { minLength: ALL.length }), (shuffled) => {
      expect(shuffled.sort(comparePeriods)).toEqual(ALL);
    }),
  );
  expect(Math.sign(comparePeriods("2023", "2024-01"))).toBe(-1);
});

test("comparing is an order: turned round, it changes its sign, and only a period equals itself", () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      expect(comparePeriods(a, b) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ["any", ALL],
  ["year-end", ["2024-12", "2024-Q4", "2024"]],
  ["2024-03", ALL.slice(ALL.indexOf("2024-03"))],
  ["2024-Q1", ALL.slice(ALL.indexOf("2024-03"))],
  ["2024-9M", ALL.slice(ALL.indexOf("2024-09"))],
  ["2023-06", ALL],
  ["2025-01", []],
])("due %s", (due, periods) => {
  expect(ALL.filter((period) => isDue(due, period))).toEqual(periods);
});

test.each([
  ["2024-06", "tháng 6 năm 2024", "June 2024"],
  ["2024-Q2", "quý II năm 2024", "second quarter of 2024"],
  ["2024-Q4", "quý IV năm 2024", "fourth quarter of 2024"],
  ["2024-H1", "6 tháng đầu năm 2024", "first six months of 2024"],
  ["2024-9M", "9 tháng năm 2024", "first nine months of 2024"],
  ["2024", "năm 2024", "2024"],
])("%s is called %s", (period, vi, en) => {
  expect([periodName(period, "vi"), periodName(period, "en")]).toEqual([vi, en]);
});

test("a period's name and code, however cased, composed or spaced, are read back as that period", () => {
  const spelling = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize("NFD"),
    (text) => ` ${text.replaceAll(" ", "\u00a0 ")} `,
  );
  fc.assert(
    fc.property(anyPeriod, spelling, fc.integer({ min: 2000, max: 2099 }), (period, spell, otherYear) => {
      for (const text of [period, periodName(period, "vi"), periodName(period, "en")]) expect(readPeriod(spell(text), otherYear)).toBe(period);
    }),
  );
});

test.each([
  ["06/2024", "2024-06"],
  ["6/2024", "2024-06"],
  ["6-2024", "2024-06"],
  ["06.2024", "2024-06"],
  ["6 / 2024", "2024-06"],
  ["2024/06", "2024-06"],
  ["T6/2024", "2024-06"],
  ["Th6/2024", "2024-06"],
  ["tháng 6", "2024-06"],
  ["tháng 6/2024", "2024-06"],
  ["Tháng 06-2024", "2024-06"],
  ["Tháng 6 năm 2024", "2024-06"],
  ["tháng 6, năm 2024", "2024-06"],
  ["tháng 6 năm 2023", "2023-06"],
  ["01/06/2024", "2024-06"],
  ["1/6/2024", "2024-06"],
  ["2024-06-01", "2024-06"],
  ["45444", "2024-06"],
  ["quý 2/2024", "2024-Q2"],
  ["Quý II/2024", "2024-Q2"],
  ["quí III năm 2024", "2024-Q3"],
  ["Q4/2024", "2024-Q4"],
  ["Quý I", "2024-Q1"],
  ["3 tháng đầu năm", "2024-Q1"],
  ["6 tháng", "2024-H1"],
  ["06 tháng đầu năm 2024", "2024-H1"],
  ["sáu tháng đầu năm", "2024-H1"],
  ["6T/2024", "2024-H1"],
  ["9 tháng năm 2024", "2024-9M"],
  ["9 tháng đầu năm 2024", "2024-9M"],
  ["chín tháng", "2024-9M"],
  ["12 tháng năm 2024", "2024"],
  ["cả năm", "2024"],
  ["cả năm 2024", "2024"],
  ["Năm 2024", "2024"],
  ["2024-h1", "2024-H1"],
])("a clerk types “%s”", (typed, period) => {
  expect(readPeriod(typed, 2024)).toBe(period);
});

test.each(["", "6", "năm", "tháng 13/2024", "tháng 0", "quý V/2024", "quý 5", "4 tháng", "6 tháng cuối năm 2024", "2024-H2", "06/24", "15/06/2024", "45458", "41640", "43982", "June", "Tiền Giang", "tháng 6 tháng 7"])(
  "“%s” may mean several things or nothing: it is not read",
  (typed) => {
    expect(readPeriod(typed, 2024)).toBeNull();
  },
);

test("whatever is typed, the answer is a period or null", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."0123456789/-. tháng quý năm IVQTM".split("")) })), (typed) => {
      const period = readPeriod(typed, 2024);
      expect(period === null || parsePeriod(period) !== null).toBe(true);
    }),
  );
});

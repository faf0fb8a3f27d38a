import { asOfValue, localMoment, periodValue, yearValue } from "../../../scripts/argv/values";

test.each(["2024-06", "2024-Q2", "2024-H1", "2024-9M", "2024"])("%s is a period of 2024", (period) => {
  expect(periodValue(period, undefined)).toEqual({ value: { period, year: 2024 } });
  expect(periodValue(period, "2024")).toEqual({ value: { period, year: 2024 } });
  expect(periodValue(period, "2025")).toEqual({ problem: { code: "period-of-other-year", facts: { period, year: "2025" } } });
});

test.each(["", "6/2024", "2024-6", "2024-13", "2024-H2", "2024-06-30", "tháng 6"])("%j is no period", (period) => {
  expect(periodValue(period, undefined)).toEqual({ problem: { code: "bad-period", facts: { value: period } } });
});

test.each(["24", "20245", "năm 2024"])("%j is no year", (year) => {
  expect(yearValue(year)).toEqual({ problem: { code: "bad-year", facts: { value: year } } });
  expect(periodValue("2024-06", year)).toEqual({ problem: { code: "bad-year", facts: { value: year } } });
});

test.each(["2024-07-01T00:30:00+07:00", "2024-07-01T00:30+07:00", "2024-06-30T17:30:00Z", "2024-06-30T17:30:00.123Z", "2024-02-29T23:59:59-03:30"])("%s is a moment, kept as it was written", (text) => {
  expect(asOfValue(text)).toEqual({ value: text });
});

test.each(["2024-07-01", "2024-07-01T00:30:00", "2024-02-30T00:00:00Z", "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-07-01T24:00:00Z", "2024-07-01T00:60:00Z", "2024-07-01 00:30:00Z", "hôm qua", ""])(
  "%j is no moment",
  (text) => {
    expect(asOfValue(text)).toEqual({ problem: { code: "bad-as-of", facts: { value: text } } });
  },
);

test("the clock on the wall, with its offset", () => {
  const now = new Date("2024-06-30T17:30:05Z");
  const text = localMoment(now);
  expect(text).toMatch(/^2024-(06-30|07-01)T\d\d:30:05[+-]\d\d:\d\d$|T\d\d:\d\d:05[+-]\d\d:\d\d$/);
  expect(new Date(text).getTime()).toBe(now.getTime());
  expect(asOfValue(text)).toEqual({ value: text });
});

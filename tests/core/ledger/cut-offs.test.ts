import { addDays, dayOf, dayOfMonth, daysBetween } from "../../../src/core/ledger/calendar";
import { periodsBetween, windowOf } from "../../../src/core/ledger/cut-offs";
import { loadCutOffs, withOwnCutOffs } from "../../../src/core/ledger/load-cut-offs";
import cutOffsJson from "../../../templates/cut-offs.json";
import { DECREE } from "../../support/ledger/terms";

test.each([
  ["2024-06", "2024-05-15", "2024-06-14"],
  ["2024-01", "2023-12-15", "2024-01-14"],
  ["2024-Q1", "2023-12-15", "2024-03-14"],
  ["2024-Q4", "2024-09-15", "2024-12-14"],
  ["2024-H1", "2023-12-15", "2024-06-14"],
  ["2024-9M", "2023-12-15", "2024-09-14"],
  ["2024", "2023-12-15", "2024-12-14"],
])("Decree 09/2019, article 12: reports for %s are taken from %s to %s", (period, opens, closes) => {
  expect(windowOf(period, DECREE)).toEqual({ opens, closes });
});

test("the Party office's own dates: the whole month, sent by the 5th of the next; January moved by a letter", () => {
  const month = { opens: { month: 0, day: 1 }, closes: { month: 1, day: 5 } };
  const own = withOwnCutOffs(DECREE, { source: "Quy định 59", kinds: { month, quarter: undefined }, dates: { "2024-01": { opens: "2024-01-02", closes: "2024-02-19" } } });
  expect(own.source).toBe("Quy định 59");
  expect(windowOf("2024-12", own)).toEqual({ opens: "2024-12-01", closes: "2025-01-05" });
  expect(windowOf("2024-01", own)).toEqual({ opens: "2024-01-02", closes: "2024-02-19" });
  expect(windowOf("2024-Q2", own)).toEqual(windowOf("2024-Q2", DECREE));
  expect(withOwnCutOffs(DECREE, { kinds: {}, dates: {} })).toEqual(DECREE);
});

test("day 31 is the last of any month", () => {
  expect([dayOfMonth(2024, 2, 31), dayOfMonth(2023, 2, 31), dayOfMonth(2024, 4, 31), dayOfMonth(2024, 13, 31), dayOfMonth(2024, 0, 31)]).toEqual(["2024-02-29", "2023-02-28", "2024-04-30", "2025-01-31", "2023-12-31"]);
});

test("the day is the office's, wherever the server stands", () => {
  expect([dayOf("2024-06-14T17:30:00Z", "+07:00"), dayOf("2024-06-15T00:30:00+07:00", "+07:00"), dayOf("2024-06-15T00:30:00+07:00", "-03:30")]).toEqual(["2024-06-15", "2024-06-15", "2024-06-14"]);
  expect([addDays("2024-02-28", 2), daysBetween("2024-06-14", "2024-06-17"), daysBetween("2024-06-14", "2024-05-31")]).toEqual(["2024-03-01", 3, -14]);
});

test("which periods are taken on a day", () => {
  const on = (from: string, to: string, kinds: Parameters<typeof periodsBetween>[2]["kinds"]) => periodsBetween(from, to, { year: 2024, kinds, cutOffs: DECREE });
  expect(on("2024-06-14", "2024-06-14", ["month", "half"])).toEqual(["2024-06", "2024-H1"]);
  expect(on("2024-06-14", "2024-06-15", ["month"])).toEqual(["2024-06", "2024-07"]);
  expect(on("2024-06-15", "2024-06-15", ["month", "quarter"])).toEqual(["2024-07", "2024-Q3"]);
  expect(on("2024-12-20", "2024-12-20", ["month", "year"])).toEqual([]);
});

const problems = (json: unknown) => {
  const loaded = loadCutOffs(json);
  return "problems" in loaded ? loaded.problems.map(({ path, message }) => [path, message.en]) : [];
};

test.each([
  ["a day that no month has", { ...cutOffsJson, kinds: { ...cutOffsJson.kinds, month: { opens: { month: 0, day: 32 }, closes: { month: 0, day: 14 } } } }, [["$.kinds.month.opens.day", "A day is from 1 to 31."]]],
  ["a kind left out", { source: "x", kinds: { month: cutOffsJson.kinds.month } }, ["quarter", "half", "nine-months", "year"].map((kind) => [expect.stringContaining(kind), "This entry is missing."])],
  ["31 June", { ...cutOffsJson, dates: { "2024-06": { opens: "2024-05-15", closes: "2024-06-31" } } }, [["$.dates[\"2024-06\"].closes", "A date is written as 2024-06-14."]]],
  ["a window that closes before it opens", { ...cutOffsJson, dates: { "2024-06": { opens: "2024-06-15", closes: "2024-06-14" } } }, [["$.dates[\"2024-06\"]", "The first day is after the last."]]],
  ["a typo", { ...cutOffsJson, sorce: "x" }, [["$.sorce", "No entry is called this: a typo?"]]],
  ["no object at all", 7, [["$", "Must be Object, is 7."]]],
])("%s is told with its path", (_, json, expected) => {
  expect(problems(json)).toEqual(expected);
});

import { DISTRICTS, districtFigures } from "../../../scripts/examples/figures-2024-06";
import { compareSummaries } from "../../../src/core/changes/compare-summaries";
import { isPartChange } from "../../../src/core/changes/changes";
import { summaryJson, type SummaryJson } from "../../../src/core/json/summary-json";
import { ledgerJson } from "../../../src/core/ledger/ledger-json";
import { stateOf } from "../../../src/core/ledger/ledger";
import { catalogue2024 } from "../../support/catalogue-2024";
import { indicatorsOfUnits, isFraction, plainTotal } from "../../support/ledger/plain-totals";
import { SCENARIOS } from "../../support/ledger/scenarios";
import { dropsOf, expectedCounting, expectedPeriods, expectedStates, playYear, type SimulatedNight, type YearOptions } from "../../support/ledger/simulated-year";
import { digest } from "../../support/ledger/terms";

/** June's example figures, brought to another month: flows grow with the year, a correction adds a little to everything. */
const figuresOf: YearOptions["figuresOf"] = (unit, month, attempt) =>
  Object.fromEntries(
    Object.entries(districtFigures(unit)).flatMap(([id, typed]) => {
      const measure = catalogue2024.measures.find((one) => one.id === id);
      if (!measure || !/^\d+(\.\d+)?$/.test(typed)) return [];
      const whole = Math.floor((Number(typed) * (measure.accumulates ? month : 6 + month / 100)) / 6) + attempt * 3;
      return [[id, measure.integer ? String(whole) : `${whole}.${month}`]];
    }),
  );

const YEAR: YearOptions = { catalogue: catalogue2024, year: 2024, months: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], units: DISTRICTS, figuresOf };
const drops = dropsOf(YEAR);
const nights: SimulatedNight[] = [];
const ledger = playYear(YEAR, (one) => nights.push(one));

test("the year is a full one: eleven units, twelve months, every scenario, a run each night", () => {
  expect([YEAR.units.length, YEAR.months.length, nights.length]).toEqual([11, 12, 362]);
  expect(drops.length).toBeGreaterThan(160);
  const played = new Set(YEAR.months.flatMap((month) => YEAR.units.map((_, index) => (index * 7 + month * 3) % Object.keys(SCENARIOS).length)));
  expect(played.size).toBe(Object.keys(SCENARIOS).length);
  const states = new Set(ledger.entries.flatMap((entry) => entry.states.map(({ state }) => state)));
  expect([...states].sort()).toEqual(["duplicate", "late", "merged", "rejected", "superseded", "withdrawn", "wrong-period"]);
});

test("every state is right on every night", () => {
  const contents = new Map(drops.map(({ content }) => [digest(content), content]));
  for (const { day, ledger: { entries } } of nights) {
    const found = new Map(entries.map((entry) => [`${entry.file} ${contents.get(entry.sha256 as string)}`, stateOf(entry).state]));
    expect([day, [...found].sort()]).toEqual([day, [...expectedStates(drops, day)].sort()]);
  }
});

test("first seen, last seen, who saved it and how late it came", () => {
  for (const drop of drops) {
    const entry = ledger.entries.find(({ file, sha256 }) => file === drop.file && sha256 === digest(drop.content));
    expect([entry?.file, entry?.firstSeen.slice(0, 10)]).toEqual([drop.file, drop.states[0]?.[0]]);
    expect([entry?.file, entry?.lastSeen.slice(0, 10)]).toEqual([drop.file, drop.present.at(-1)?.until ?? "2024-12-28"]);
    if (drop.figures) expect([entry?.file, entry?.saved?.by]).toEqual([drop.file, `Cán bộ ${drop.orgUnit}`]);
    const isCounted = drop.states.some(([, state]) => state === "merged" || state === "late");
    if (isCounted) expect([entry?.file, entry?.daysLate]).toEqual([drop.file, drop.daysLate ?? 0]);
  }
});

test("each night makes the periods that run, and those of which something moved", () => {
  for (const { day, toMake } of nights) expect([day, toMake.map(({ period }) => period)]).toEqual([day, expectedPeriods(drops, day)]);
});

test("who is missing is right on every night", () => {
  for (const { day, summaries } of nights)
    for (const [period, { completeness }] of summaries) {
      const counting = expectedCounting(drops, period, day);
      expect([day, period, completeness.missing.filter((code) => YEAR.units.includes(code))]).toEqual([day, period, YEAR.units.filter((code) => !counting.has(code))]);
    }
});

test("every total equals one made without the program's arithmetic", () => {
  const indicators = indicatorsOfUnits(catalogue2024, "district");
  expect(indicators.length).toBeGreaterThan(15);
  let compared = 0;
  for (const { day, summaries } of nights)
    for (const [period, { figures }] of summaries) {
      const counting = [...expectedCounting(drops, period, day).values()];
      for (const indicator of indicators) {
        const value = figures.find((one) => one.indicator === indicator.id)?.value ?? null;
        const expected = plainTotal(indicator, counting);
        const isRight = value === null || expected === null ? value === expected : isFraction(value.toFixed(), expected);
        if (!isRight) throw new Error(`${day} ${period} ${indicator.id}: ${value?.toFixed() ?? null} is not ${expected}`);
        compared += value ? 1 : 0;
      }
    }
  expect(compared).toBeGreaterThan(3_000);
});

test("every changed figure is explained by files that moved that night, and no figure moves without one", () => {
  const kept = new Map<string, SummaryJson>();
  let explained = 0;
  for (const { day, summaries } of nights)
    for (const [period, summary] of summaries) {
      const now = summaryJson(summary, "vi", "0");
      const before = kept.get(period);
      kept.set(period, now);
      if (!before) continue;
      const moved = drops.filter((drop) => drop.states.some(([night]) => night === day));
      const { figures } = compareSummaries(before, now);
      for (const { indicator, causes } of figures) {
        const units = causes.flatMap((cause) => (isPartChange(cause) ? [cause.orgUnit] : []));
        expect([day, period, indicator, units.length > 0, units.filter((unit) => !moved.some((drop) => drop.orgUnit === unit))]).toEqual([day, period, indicator, true, []]);
        explained += causes.length;
      }
      const different = now.figures.filter(({ value }, index) => value !== before.figures[index]?.value).map(({ indicator }) => indicator);
      expect(figures.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(different));
    }
  expect(explained).toBeGreaterThan(1_000);
});

test("played again from the beginning it is the same to the last byte", () => {
  const text = ({ ledger: one, summaries }: SimulatedNight) => digest(JSON.stringify([ledgerJson(one, "0"), [...summaries.values()].map((summary) => summaryJson(summary, "vi", "0"))]));
  const again: string[] = [];
  playYear(YEAR, (one) => again.push(text(one)));
  expect(again).toEqual(nights.map(text));
});

import { compareSummaries } from "../../../src/core/changes/compare-summaries";
import { isPartChange } from "../../../src/core/changes/changes";
import { catalogueAt, measuresOfFigure } from "../../../src/core/catalogue/catalogue";
import { summaryJson, type SummaryJson } from "../../../src/core/json/summary-json";
import { ledgerJson } from "../../../src/core/ledger/ledger-json";
import { stateOf } from "../../../src/core/ledger/ledger";
import { formerGrounds } from "../../../src/core/units-over-time/ground";
import { rollUp } from "../../../src/core/units-over-time/roll-up";
import { isFraction, plainTotal } from "../../support/ledger/plain-totals";
import { dropsOf, expectedCounting, expectedStates, playYear, type SimulatedNight, type YearOptions } from "../../support/ledger/simulated-year";
import { digest } from "../../support/ledger/terms";
import { communesOf, reorganised } from "../../support/reorganised";

/** The simulated year of the ledger, played by the 102 communes from the reorganisation on; a sum and a ratio, as the states are the matter. */
const INDICATORS = ["jobs-created", "health-insurance-coverage"].flatMap((id) => reorganised.indicators.find((one) => one.id === id) ?? []);
const needed = INDICATORS.flatMap(({ figure }) => measuresOfFigure(figure));
const register = { ...reorganised, indicators: INDICATORS, measures: reorganised.measures.filter(({ id }) => needed.includes(id)) };
const catalogue = catalogueAt(register, "2025-07");
const units = communesOf(catalogue).map(({ code }) => code);

const figuresOf: YearOptions["figuresOf"] = (unit, month, attempt) => {
  const index = units.indexOf(unit);
  return { "workers-given-jobs": String(month * (3 + (index % 11)) + attempt), population: String(9000 + index * 13), "health-insured-people": String(8000 + index * 13 + month * (index % 7) + attempt) };
};

const YEAR: YearOptions = { catalogue, year: 2025, months: [7, 8, 9, 10], units, figuresOf };
const drops = dropsOf(YEAR);
const nights: SimulatedNight[] = [];
playYear(YEAR, (one) => nights.push(one));

test("102 communes, four months, a run each night", () => {
  expect([units.length, drops.length > 450, nights.length > 110]).toEqual([102, true, true]);
});

test("every state is right, and who is missing, on every night", () => {
  const contents = new Map(drops.map(({ content }) => [digest(content), content]));
  for (const { day, ledger, summaries } of nights) {
    const found = new Map(ledger.entries.map((entry) => [`${entry.file} ${contents.get(entry.sha256 as string)}`, stateOf(entry).state]));
    expect([day, [...found].sort()]).toEqual([day, [...expectedStates(drops, day)].sort()]);
    for (const [period, { completeness }] of summaries) {
      const counting = expectedCounting(drops, period, day);
      expect([day, period, completeness.missing.filter((code) => units.includes(code))]).toEqual([day, period, units.filter((code) => !counting.has(code))]);
    }
  }
});

const isRight = (value: string | null, expected: string | null): boolean => (value === null || expected === null ? value === expected : isFraction(value, expected));

test("every total, of the province and of each former district, equals one made without the program's arithmetic", () => {
  let compared = 0;
  for (const { day, summaries } of nights)
    for (const [period, summary] of summaries) {
      const counting = [...expectedCounting(drops, period, day).values()];
      for (const [at, indicator] of INDICATORS.entries()) {
        const figure = summary.figures[at] as (typeof summary.figures)[number];
        const wrong = isRight(figure.value?.toFixed() ?? null, plainTotal(indicator, counting)) ? [] : ["province"];
        const wrongDistricts = formerGrounds(summary.catalogue).flatMap((ground) => {
          const own = new Set(ground.after.map(({ code }) => code));
          const { value } = rollUp(indicator.figure, summary.catalogue, figure.trace, ground);
          compared += value ? 1 : 0;
          return isRight(value?.toFixed() ?? null, plainTotal(indicator, counting.filter(({ orgUnit }) => own.has(orgUnit)))) ? [] : [ground.before[0]?.code];
        });
        expect([day, period, indicator.id, wrong, wrongDistricts]).toEqual([day, period, indicator.id, [], []]);
      }
    }
  expect(compared).toBeGreaterThan(1_000);
});

test("every changed figure is explained by files that moved that night", () => {
  const kept = new Map<string, SummaryJson>();
  let explained = 0;
  for (const { day, summaries } of nights)
    for (const [period, summary] of summaries) {
      const now = summaryJson(summary, "vi", "0");
      const before = kept.get(period);
      kept.set(period, now);
      if (!before) continue;
      const moved = new Set(drops.filter((drop) => drop.states.some(([night]) => night === day)).map(({ orgUnit }) => orgUnit));
      const { figures } = compareSummaries(before, now);
      for (const { indicator, causes } of figures) {
        const strangers = causes.flatMap((cause) => (isPartChange(cause) && !moved.has(cause.orgUnit) ? [cause.orgUnit] : []));
        expect([day, period, indicator, causes.length > 0, strangers]).toEqual([day, period, indicator, true, []]);
        explained += causes.length;
      }
      const different = now.figures.filter(({ value }, index) => value !== before.figures[index]?.value).map(({ indicator }) => indicator);
      expect(figures.map(({ indicator }) => indicator)).toEqual(expect.arrayContaining(different));
    }
  expect(explained).toBeGreaterThan(300);
});

test("played again from the beginning it is the same to the last byte", () => {
  const text = ({ ledger, summaries }: SimulatedNight) => digest(JSON.stringify([ledgerJson(ledger, "0"), [...summaries.values()].map((summary) => summaryJson(summary, "vi", "0"))]));
  const again: string[] = [];
  playYear(YEAR, (one) => again.push(text(one)));
  expect(again).toEqual(nights.map(text));
});

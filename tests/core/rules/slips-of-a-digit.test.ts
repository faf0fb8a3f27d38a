import { historyOf } from "../../../src/core/history/history-of";
import type { Finding, Summary } from "../../../src/core/model";
import { periodOfMonth, reportsOfMonth } from "../../support/believable-year";
import { catalogue2024 } from "../../support/catalogue-2024";
import { jsonOf, mergeReports } from "../../support/past-merges";

/** What the rules that hold a report against its past and its peers say of a believable half year, and of slips in it. */

const CODES = ["cumulative-falls", "far-from-history", "increase-far-from-history", "far-from-peers"];
const ofOurs = ({ findings }: Summary): readonly Finding[] => findings.filter(({ code }) => CODES.includes(code));

const past = [1, 2, 3, 4, 5].map((month) => ({ source: `${month}.json`, summary: jsonOf(mergeReports(reportsOfMonth(month), { period: periodOfMonth(month) })) }));
const until = (month: number) => historyOf(past.slice(0, month - 1));

test.each([1, 2, 3, 4, 5, 6])("32 units' reports of month %i raise nothing", (month) => {
  const summary = mergeReports(reportsOfMonth(month), { period: periodOfMonth(month), history: until(month) });
  expect(ofOurs(summary).map(({ code, orgUnit, measure }) => [code, orgUnit, measure])).toEqual([]);
});

const june = reportsOfMonth(6);
const history = until(6);
const typed = Object.entries(june["819"] ?? {}).filter(([id, amount]) => Number(amount) > 0 && !catalogue2024.measures.find((one) => one.id === id)?.yesNo);

/** Measures of a district of which one amount, typed `factor` times what it was, goes unnoticed. */
const missed = (factor: number): readonly string[] =>
  typed.flatMap(([id, amount]) => {
    const slip = catalogue2024.measures.find((one) => one.id === id)?.integer ? String(Math.round(Number(amount) * factor)) : String(Number((Number(amount) * factor).toPrecision(6)));
    const summary = mergeReports({ ...june, "819": { ...june["819"], [id]: slip } }, { history });
    return ofOurs(summary).some(({ orgUnit }) => orgUnit === "819") ? [] : [`${id} ${amount} → ${slip}`];
  });

test.each([10, 1000, 0.1, 0.001])("each of a district's amounts typed %d times is noticed", (factor) => {
  expect(typed.length).toBeGreaterThan(45);
  expect(missed(factor)).toEqual([]);
});

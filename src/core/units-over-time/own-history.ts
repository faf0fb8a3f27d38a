import { catalogueAt } from "../catalogue/catalogue";
import { amountKey, type History, type PastPeriod } from "../history/history";
import type { Catalogue, Period } from "../model";
import { lastDay } from "../period/last-day";
import { groundsBetween } from "./ground";

/** The codes of now by the codes of then, of units that one other alone took over from, or that are still themselves. */
const heirs = (catalogue: Catalogue, past: Period, period: Period): ReadonlyMap<string, string> =>
  new Map(
    groundsBetween(catalogue, past, period).flatMap(({ before, after }) => {
      const [[then, ...others], [now, ...more]] = [before, after];
      return then && now && others.length + more.length === 0 ? [[then.code, now.code] as const] : [];
    }),
  );

const asOwn = (past: PastPeriod, catalogue: Catalogue, period: Period): PastPeriod => {
  if (catalogueAt(catalogue, past.period) === catalogueAt(catalogue, period)) return past;
  const codes = heirs(catalogue, past.period, period);
  const amounts = [...past.amounts].flatMap(([key, amount]) => {
    const space = key.indexOf(" ");
    const code = codes.get(key.slice(0, space));
    return code === undefined ? [] : [[amountKey(code, key.slice(space + 1)), amount] as const];
  });
  return { ...past, amounts: new Map(amounts) };
};

/**
 * Earlier merges as the units of `period` may be held against them: each unit's amounts are its own, or those of the one
 * unit whose ground it covers, under the code it has now. A commune has none from the time of its district, and a code
 * that was used again brings nothing from its former owner.
 */
export const ownHistory = (history: History, catalogue: Catalogue, period: Period): History => {
  const periods = history.periods.map((past) => (lastDay(past.period) < lastDay(period) ? asOwn(past, catalogue, period) : past));
  return periods.every((past, index) => past === history.periods[index]) ? history : { periods };
};

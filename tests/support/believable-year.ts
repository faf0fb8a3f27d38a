import { DISTRICTS, districtFigures, OFFICE_FIGURES, PARTY_COMMITTEES, partyFigures } from "../../scripts/examples/figures-2024-06";
import { catalogue2024 } from "./catalogue-2024";
import type { Reports } from "./past-merges";
import type { Typed } from "./submissions";

/** A number in 0 … 1 that a text always gives again (FNV-1a). */
const chance = (text: string): number => {
  let hash = 2_166_136_261;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 16_777_619) >>> 0;
  return (((hash ^ (hash >>> 15)) >>> 0) % 10_000) / 10_000;
};

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

/** What share of June's running total a unit has reached by a month: no two months add the same, some four times another. */
const shareBy = (key: string, month: number): number => {
  const added = Array.from({ length: 6 }, (_, index) => 0.4 + 1.2 * chance(`${key} ${index}`));
  return sum(added.slice(0, month)) / sum(added);
};

const ANSWERS: Readonly<Record<string, string>> = { "Có": "1", "Không": "0", "-": "-" };
const measures = new Map(catalogue2024.measures.map((one) => [one.id, one]));

/** A June amount as it would have stood at the end of `month`: flows grow to it, levels drift by up to 2 % a year, recruits are all called up in March. */
const earlier = (unit: string, id: string, june: string, month: number): string => {
  const measure = measures.get(id);
  if (ANSWERS[june] !== undefined) return ANSWERS[june];
  if (!measure || month === 6) return june;
  if (id === "recruits-delivered") return month < 3 ? "0" : june;
  const value = Number(june) * (measure.accumulates ? shareBy(`${unit} ${id}`, month) : 1 - (6 - month) * 0.004 * (chance(`${unit} ${id}`) - 0.3));
  return measure.integer ? String(Math.round(value)) : String(Number(value.toFixed(2)));
};

const byMonth = (unit: string, figures: Readonly<Record<string, string>>, month: number): Typed => Object.fromEntries(Object.entries(figures).map(([id, june]) => [id, earlier(unit, id, june, month)]));

/** All units' reports of the first months of 2024: the bundled example's figures, grown towards June, without its mistakes. */
export const reportsOfMonth = (month: number): Reports => ({
  ...Object.fromEntries(DISTRICTS.map((code) => [code, byMonth(code, districtFigures(code), month)])),
  ...Object.fromEntries(Object.entries(OFFICE_FIGURES).map(([code, figures]) => [code, byMonth(code, figures, month)])),
  ...Object.fromEntries(PARTY_COMMITTEES.map((code) => [code, byMonth(code, partyFigures(code), month)])),
});

export const periodOfMonth = (month: number): string => `2024-${String(month).padStart(2, "0")}`;

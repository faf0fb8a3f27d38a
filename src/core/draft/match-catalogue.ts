import { decimal, type Decimal } from "../numbers/decimal";
import type { Catalogue, Indicator, Target } from "../model";
import { compareUnits } from "../numbers/units";
import type { Draft, DraftTarget } from "./draft";
import { nameLikeness, weightsOf } from "./name-likeness";

/** What a matched target has otherwise than last year. */
export interface Change {
  readonly field: "name" | "op" | "values" | "partOf";
  readonly from: string;
  readonly to: string;
}

/** A draft target beside the indicator of last year that it goes on from. */
export interface Match {
  readonly target: DraftTarget;
  readonly indicator: Indicator | null;
  /** How alike the names are, from 0 to 1; 0 for a new one. */
  readonly likeness: number;
  /** The target's amounts in the indicator's unit; as drafted for a new one. */
  readonly values: readonly Decimal[];
  readonly unit: string;
  readonly kind: "new" | "changed" | "same";
  readonly changes: readonly Change[];
}

export interface CatalogueMatch {
  /** One for each draft target, in its order. */
  readonly matches: readonly Match[];
  /** Indicators of last year that no target goes on from. */
  readonly vanished: readonly Indicator[];
}

/** Below this two names mean different things. */
const ALIKE = 0.6;
/** By what a drafted amount is multiplied to be in the indicator's unit: 5.200 triệu USD where tỷ USD is counted. Null where nothing converts it. */
const factorOf = (indicator: Indicator, target: DraftTarget): Decimal | null => {
  // "82 triệu đồng/người/năm" per head is "82 triệu đồng" of GRDP per head.
  const perHead = /bình quân|thu nhập/iu.test(target.name) ? target.unit.replace(/\/người|\/năm/g, "") : target.unit;
  const match = compareUnits(indicator.unit, perHead);
  if (match.kind === "same") return decimal("1");
  return match.kind === "other" ? match.factor : null;
};

export const targetValues = (target: Target): readonly Decimal[] => (target.op === "between" ? [target.min, target.max] : [target.value]);
const written = (values: readonly Decimal[]): string => values.map((value) => value.toFixed()).join(" - ");

const likenessOf = (target: DraftTarget, indicator: Indicator, weight: (word: string) => number): number => {
  const bare = (text: string): string => text.replaceAll(/\([^)]*\)/g, "");
  const name = Math.max(nameLikeness(target.name, indicator.name, weight), nameLikeness(bare(target.name), bare(indicator.name), weight) * 0.98, nameLikeness(target.name, indicator.quote.replaceAll(/\d[\d.,]*/g, ""), weight) * 0.95);
  // A growth rate and the amount that grows are two things, however alike their names.
  const grows = (text: string): boolean => /tốc độ tăng|tăng trưởng/iu.test(text);
  // Amounts that cannot be converted are amounts of something else.
  return factorOf(indicator, target) === null || (grows(target.name) !== grows(indicator.name) && !indicator.unit.includes("%")) ? 0 : name;
};

/** Each target with the indicator most like it, each indicator at most once; the most alike pairs are made first. */
export const matchToCatalogue = (draft: Draft, catalogue: Catalogue): CatalogueMatch => {
  const { indicators } = catalogue;
  const weight = weightsOf([...indicators.map(({ name }) => name), ...draft.targets.map(({ name }) => name)]);
  const pairs = draft.targets
    .flatMap((target, at) => indicators.map((indicator, place) => ({ at, place, likeness: likenessOf(target, indicator, weight) })))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || Math.abs(a.at - a.place) - Math.abs(b.at - b.place) || a.at - b.at);
  const pairOf = new Map<number, { readonly place: number; readonly likeness: number }>();
  const taken = new Set<number>();
  for (const { at, place, likeness } of pairs) {
    if (pairOf.has(at) || taken.has(place)) continue;
    pairOf.set(at, { place, likeness });
    taken.add(place);
  }
  const indicatorOf = (at: number): Indicator | null => indicators[pairOf.get(at)?.place ?? -1] ?? null;
  const matches = draft.targets.map((target, at): Match => {
    const indicator = indicatorOf(at);
    const values = target.values.map((value) => decimal(value));
    if (!indicator) return { target, indicator, likeness: 0, values, unit: target.unit, kind: "new", changes: [] };
    const factor = factorOf(indicator, target) as Decimal;
    const inUnit = values.map((value) => value.times(factor));
    const { unit } = indicator;
    const before = targetValues(indicator.target);
    const whole = target.partOf === null ? null : (indicatorOf(target.partOf)?.id ?? (draft.targets[target.partOf] as DraftTarget).name);
    const changes: Change[] = [];
    const note = (field: Change["field"], from: string, to: string): void => void (from !== to && changes.push({ field, from, to }));
    // A decrease keeps its lower end: at least that much.
    const now = target.op === "between" ? inUnit : inUnit.slice(0, 1);
    note("op", indicator.target.op, target.op);
    note("values", written(before), written(now));
    note("partOf", indicator.partOf ?? "", whole ?? "");
    const likeness = (pairOf.get(at) as { readonly likeness: number }).likeness;
    if (likeness < 0.9) note("name", indicator.name, target.name);
    return { target, indicator, likeness, values: inUnit, unit, kind: changes.length > 0 ? "changed" : "same", changes };
  });
  return { matches, vanished: indicators.filter((_, place) => !taken.has(place)) };
};

import { reportersOf } from "../catalogue/catalogue-lookups";
import { decimal, type Decimal } from "../numbers/decimal";
import type { Catalogue, Direction, FigureRule, Indicator, Measure, Target } from "../model";
import { fold } from "../text/text";
import type { CatalogueMatch, Match } from "./match-catalogue";

/** What the resolution itself is called, for the catalogue that comes of it. */
export interface DraftSource {
  readonly title: string;
  /** ISO date. */
  readonly issued: string;
  readonly section: string;
}

const BETTER: Readonly<Record<Target["op"], Direction | null>> = { "at-least": "higher", "more-than": "higher", "at-most": "lower", "less-than": "lower", "decrease-by": "lower", between: null };

/** A target in the catalogue's words; of a decrease given as a range the lower end. */
export const asTarget = (op: Target["op"], values: readonly Decimal[]): Target => {
  const [value, max] = values as readonly [Decimal, Decimal?];
  if (op === "between") return { op, min: value, max: max ?? value };
  return op === "decrease-by" ? { op, value, baseline: null } : { op, value };
};

/** `better` as it is, or as the operator needs it: "at least" cannot stand with "lower is better". */
export const directionFor = (op: Target["op"], better: Direction): Direction => (better === "neutral" ? better : (BETTER[op] ?? better));

const placesOf = (values: readonly Decimal[]): number => Math.max(...values.map((value) => value.toFixed().split(".")[1]?.length ?? 0));

/** "Tỷ lệ che phủ rừng" → "ty-le-che-phu-rung": a new id, not one of `taken`. */
export const newId = (name: string, taken: ReadonlySet<string>): string => {
  const plain = name.toLowerCase().replaceAll("đ", "d").normalize("NFD").replaceAll(/\p{M}/gu, "");
  const words = [...plain.matchAll(/[a-z0-9]+/g)].map(([word]) => word).slice(0, 10).join("-");
  const base = /^[a-z]/.test(words) ? words : `ct-${words}`.replace(/-$/, "");
  let id = base;
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`;
  return id;
};

/** The office that last year reported most of the single figures: the first guess for a new one. */
export const usualReporter = (catalogue: Catalogue): string => {
  const counts = new Map<string, number>();
  for (const { figure } of catalogue.indicators) {
    if (figure.kind !== "reported") continue;
    for (const { code } of reportersOf(catalogue, figure.measure)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const most = [...counts].sort(([, x], [, y]) => y - x)[0]?.[0];
  return most ?? catalogue.orgUnits.find(({ kind }) => kind === "province-office")?.code ?? (catalogue.orgUnits[0]?.code as string);
};

const COUNTS = /%|‰|\/|đồng|usd|ha|tấn|tạ|kg|km|m2|m3|mw/iu;

/** What a new indicator is made of until somebody says better: one number that one office reports. */
export const proposedMeasure = (id: string, name: string, unit: string, values: readonly Decimal[], reporter: string): Measure => {
  const most = values.at(-1) as Decimal;
  const whole = !COUNTS.test(unit) && values.every((value) => value.eq(value.round(0)));
  return {
    id,
    name: `${name} (số báo cáo)`,
    nameEn: `${name} (reported)`,
    definition: `${name}, đến hết kỳ báo cáo. Chỉ tiêu mới: cần xác nhận cách tính, nơi báo cáo và khoảng giá trị.`,
    unit,
    integer: whole,
    accumulates: false,
    yesNo: false,
    reportedBy: [reporter],
    plausible: { min: /tăng|tốc độ/iu.test(name) ? decimal("-100") : decimal("0"), max: unit === "%" && most.lte(100) ? decimal("100") : most.times(10).round(0, "up") },
    partOf: null,
  };
};

/** Whole things are shown whole. */
export const decimalsOf = ({ integer }: Measure): number => (integer ? 0 : 2);

const measuresIn = (figure: FigureRule): readonly string[] => (figure.kind === "ratio" ? [figure.numerator, figure.denominator] : [figure.measure]);

/** What matched before keeps id, measures, aggregation, reporter and pace; amounts, operator and words are the new resolution's. */
const carriedOver = ({ target, values, indicator }: Match & { readonly indicator: Indicator }, number: string, year: number): Indicator => ({
    ...indicator,
    number,
    quote: target.sentence.text,
    decimals: Math.max(indicator.decimals, placesOf(values)),
    better: directionFor(target.op, indicator.better),
    target: asTarget(target.op, values),
    // "2024-03" is March of the year: of the new one from now on.
    due: indicator.due.replace(/^\d{4}/, String(year)),
    partOf: null,
});

export interface DraftedCatalogue {
  readonly catalogue: Catalogue;
  /** The indicator's id for each draft target, in order. */
  readonly ids: readonly string[];
  /** Ids of measures that were proposed and need a person. */
  readonly proposed: readonly string[];
}

/**
 * Next year's catalogue, to be confirmed: matched targets go on from last year's indicators, new ones get a measure that one
 * office reports. Units that a matched target has otherwise, and cannot be converted, stay last year's: the diff tells.
 */
export const draftCatalogue = ({ matches }: CatalogueMatch, previous: Catalogue, { year, source }: { readonly year: number; readonly source: DraftSource }): DraftedCatalogue => {
  const taken = new Set([...previous.measures.map(({ id }) => id), ...previous.indicators.map(({ id }) => id)]);
  const names = new Set(previous.measures.map(({ name }) => fold(name)));
  const reporter = usualReporter(previous);
  const measures: Measure[] = [];
  const indicators: Indicator[] = [];
  const claim = (name: string): string => {
    const id = newId(name, taken);
    taken.add(id);
    return id;
  };
  const free = (name: string): string => {
    let own = name;
    for (let next = 2; names.has(fold(own)); next++) own = `${name} (${next})`;
    names.add(fold(own));
    return own;
  };
  matches.forEach((match, at) => {
    const number = String(at + 1);
    const { target, indicator, values } = match;
    if (indicator) {
      names.add(fold(indicator.name));
      indicators.push(carriedOver({ ...match, indicator }, number, year));
      return;
    }
    const name = free(target.name);
    const id = claim(name);
    const measure = proposedMeasure(claim(`${name} so bao cao`), name, target.unit || "điểm", values, reporter);
    measures.push(measure);
    indicators.push({
      id, number, name, nameEn: name, unit: target.unit || "điểm", decimals: Math.max(placesOf(values), decimalsOf(measure)), better: directionFor(target.op, target.better),
      figure: { kind: "reported", measure: measure.id }, target: asTarget(target.op, values), pace: "none", due: "any", partOf: null, quote: target.sentence.text,
    });
  });
  const needed = new Set(indicators.flatMap(({ figure }) => measuresIn(figure)));
  for (let before = -1; before !== needed.size; ) {
    before = needed.size;
    for (const { id, partOf } of previous.measures) if (needed.has(id) && partOf !== null) needed.add(partOf);
  }
  const kept = previous.measures.filter(({ id }) => needed.has(id));
  const linked = indicators.map((one, at): Indicator => ({ ...one, partOf: partFor(matches, indicators, at) }));
  return {
    catalogue: { ...previous, year, version: `${year}.0`, source, measures: [...kept, ...measures], indicators: linked },
    ids: linked.map(({ id }) => id),
    proposed: measures.map(({ id }) => id),
  };
};

const alike = (a: FigureRule, b: FigureRule): boolean => a.kind === b.kind && (a.kind !== "ratio" || b.kind !== "ratio" || (a.denominator === b.denominator && a.per.eq(b.per)));

/** "Trong đó" as the text says it, where part and whole are made alike; else it could not be checked. */
const partFor = (matches: readonly Match[], indicators: readonly Indicator[], at: number): string | null => {
  const place = (matches[at] as Match).target.partOf;
  const [part, whole] = [indicators[at] as Indicator, place === null ? undefined : indicators[place]];
  return whole && alike(part.figure, whole.figure) && part.unit === whole.unit ? whole.id : null;
};

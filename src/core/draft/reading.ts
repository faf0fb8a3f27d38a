import type { Doubt, DraftTarget, Excerpt, Ignored, NotTargetReason, NotUnderstood } from "./draft";
import type { Item } from "./item";
import { standsAlone } from "./items";
import { excerpt, type Passage } from "./passage";
import { readTarget } from "./read-target";
import { bareAction, SHAPES, viewItem, type View } from "./shapes";
import type { Token } from "./tokens";

/** What each doubt takes from the confidence. */
const COSTS: Readonly<Record<Doubt, number>> = {
  approximate: 0.05, "lower-is-better-assumed": 0.15, "range-of-decrease": 0.1, "percent-or-points": 0.1, "percent-of-an-amount": 0.3, "per-year": 0.05, "no-unit": 0.25, "unknown-unit": 0.1,
  "unit-assumed": 0.15, "part-of-a-rate": 0.1, "several-amounts": 0.25, "name-from-heading": 0.2, "short-name": 0.2, "long-name": 0.2,
};

const confidenceOf = (doubts: readonly Doubt[]): number => Math.max(10, 100 - Math.round(doubts.reduce((total, doubt) => total + COSTS[doubt], 0) * 100)) / 100;

/** The growing result. */
export interface Reading {
  readonly targets: DraftTarget[];
  readonly notUnderstood: NotUnderstood[];
  readonly ignored: Ignored[];
}

/** A sentence that items are read from. */
export interface Context {
  readonly passage: Passage;
  readonly sentence: Excerpt;
  readonly year: number | null;
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const ignore = (reading: Reading, { passage, sentence }: Context, { start, end }: { readonly start: number; readonly end: number }, reason: NotTargetReason): void => {
  reading.ignored.push({ at: excerpt(passage, start, end), sentence, reason });
};
const giveUp = (reading: Reading, { passage, sentence }: Context, { start, end }: { readonly start: number; readonly end: number }): void => {
  reading.notUnderstood.push({ at: excerpt(passage, start, end), sentence });
};

/** An earlier year before the amount, or words such as "ước đạt": what was, not what shall be. "So với năm 2023" only compares. */
const tellsResult = (text: string, tokens: readonly Token[], before: number, { says }: View, year: number | null): boolean =>
  says.result === true || tokens.some((token) => token.kind === "not-target" && token.when && token.start < before && token.year !== null && year !== null && token.year < year && !/^(?:so|kế hoạch|giai đoạn|\d)/iu.test(text.slice(token.start, token.end)) && !/20\d\d\s*-/u.test(text.slice(token.start, token.end)));

/** Words in parentheses behind an amount that give it in other terms. */
const RESTATES = /tương đương|tương ứng|giao|kế hoạch|nghị quyết|trung ương|tỉnh giao|chỉ tiêu|mục tiêu|năm trước|không tính|không kể|bao gồm|so với|cả nước|toàn quốc|trong đó có|nếu|bình quân chung/iu;

const nameFor = (item: Item, name: string, whole: DraftTarget | null): string => {
  if (item.head !== null && !standsAlone(name)) return `${item.head}: ${name}`;
  // "trong đó nông thôn 99%" says nothing without what it is a part of.
  if (whole && !standsAlone(name) && name.split(" ").length <= 6) return `${whole.name}: ${name}`;
  return name;
};

/** What came before, in the same sentence, that an item may refer to. */
export interface Memory {
  /** Place of the target that a "trong đó" speaks of. */
  readonly whole: number | null;
  /** The unit of the first part: others are parts only if they have it too. */
  readonly partUnit: string | null;
  readonly action: string | null;
  /** The unit of a decrease that was named value first. */
  readonly falling: string | null;
  /** "Trong đó" without anything before it that things could be parts of. */
  readonly wholeless: boolean;
}

export const NOTHING_YET: Memory = { whole: null, partUnit: null, action: null, falling: null, wholeless: false };

/** Reads one item into `reading`; gives back what those behind it may refer to. */
export const readItem = (reading: Reading, context: Context, item: Item, memory: Memory): Memory => {
  const { passage, sentence, year } = context;
  const seen = viewItem(passage.text, item, memory);
  for (const token of item.tokens) {
    if (token.kind === "not-target") ignore(reading, context, token, token.reason);
    else if (token.kind === "unclear" && item.inParentheses) ignore(reading, context, token, "in-parentheses");
    else if (token.kind === "unclear") giveUp(reading, context, token);
  }
  if (!seen) return memory;
  const { view, baselines, others } = seen;
  for (const amount of baselines) ignore(reading, context, amount, "baseline");
  for (const amount of others) giveUp(reading, context, amount);
  if (tellsResult(passage.text, item.tokens, (baselines[0] ?? view.amount).start, view, year)) {
    ignore(reading, context, view.amount, "earlier-result");
    return memory;
  }
  if (item.inParentheses && item.part === "no" && (view.head === "" || item.tokens.some((token) => token.kind === "unclear") || RESTATES.test(view.head) || view.says.grows || view.says.falls)) {
    ignore(reading, context, view.amount, "in-parentheses");
    return memory;
  }
  const shape = SHAPES.find(({ fits }) => fits(view));
  const named = shape?.read(view);
  if (named === undefined || typeof named === "string") {
    if (named === undefined) giveUp(reading, context, view.amount);
    else ignore(reading, context, view.amount, named);
    return memory;
  }
  const read = readTarget(view, named.name, item.head ?? "");
  if (!read) {
    giveUp(reading, context, view.amount);
    return memory;
  }
  const wholeless = item.part === "first" ? memory.whole === null : item.part === "next" && memory.wholeless;
  const isPart = memory.whole !== null && !wholeless && (item.part === "first" || (item.part === "next" && (memory.partUnit === null || memory.partUnit === read.unit)));
  const partOf = isPart ? memory.whole : null;
  const name = upperFirst(nameFor(item, named.name + (item.predicate && view.head === "" ? ` ${item.predicate}` : ""), partOf === null ? null : (reading.targets[partOf] as DraftTarget)));
  const doubts = [...(named.doubts ?? []), ...read.doubts];
  if (others.length > 0) doubts.push("several-amounts");
  if (name.length > 180) doubts.push("long-name");
  if (partOf !== null && /tăng|tốc độ/iu.test(name) && read.unit === "%") doubts.push("part-of-a-rate");
  reading.targets.push({
    name,
    op: read.op,
    values: view.amount.values,
    unit: read.unit,
    better: read.better,
    approximate: view.says.roughly === true,
    partOf,
    sentence,
    at: excerpt(passage, view.amount.start, view.amount.end),
    confidence: confidenceOf(doubts),
    doubts,
  });
  const action = bareAction(view.head) ? view.head : null;
  const falling = view.head === "" && view.says.falls && view.amount.unit ? view.amount.unit.name : null;
  return partOf === null && !item.inParentheses ? { whole: reading.targets.length - 1, partUnit: null, action, falling, wholeless } : { ...memory, partUnit: memory.partUnit ?? read.unit, action, falling, wholeless };
};

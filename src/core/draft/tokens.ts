import { decimal } from "../numbers/decimal";
import type { NotTargetReason } from "./draft";
import { NOT_TARGETS } from "./not-targets";
import { numberAt, type NumberStyle } from "./read-number";
import { OPERATOR_PHRASES, POSTFIXES, type OperatorPhrase } from "./operator-phrases";
import type { DraftTarget } from "./draft";
import { readUnit, type Unit } from "./units";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** "8 - 8,5%", "1.500 đảng viên". */
export interface Amount extends Span {
  readonly kind: "amount";
  readonly values: readonly string[];
  readonly unit: Unit | null;
}

/** What a sentence is made of. Names are what lies between. */
export type Token =
  | Amount
  | (Span & { readonly kind: "operator"; readonly phrase: OperatorPhrase })
  | (Span & { readonly kind: "postfix"; readonly op: DraftTarget["op"] })
  | (Span & { readonly kind: "not-target"; readonly reason: NotTargetReason; readonly when: boolean; readonly starts: boolean; readonly year: number | null })
  /** A number whose meaning is unclear: "2/3 trong số đó", "nhóm 20 tỉnh". */
  | (Span & { readonly kind: "unclear" })
  | (Span & { readonly kind: "mark"; readonly mark: "," | ";" | "." | ":" | "(" | ")" | "và" | "trong đó" })
  | (Span & { readonly kind: "word" });

const NUMBER = "(?:\\d[\\d.,]*\\d|\\d)(?!\\d|[.,]\\d)";
const EDGE = "(?![\\p{L}\\p{N}])";
const compile = (looks: string): RegExp => new RegExp(`(?:${looks.replaceAll(/(?<![\\A-Z])N(?![A-ZĐ])/g, `(?:${NUMBER})`).replaceAll(" ?", "\\s*").replaceAll(/ (?!\*)/g, "\\s+")})${/[\p{L}\d)}\]N]$/u.test(looks) && !/\(\?[=!][^()]*\)$|\\\)$/u.test(looks) ? EDGE : ""}`, "iuy");

const SKIPS = NOT_TARGETS.flatMap((entry) => entry.looks.map((looks) => ({ ...entry, pattern: compile(looks) })));
const PHRASES = OPERATOR_PHRASES.flatMap((phrase) => phrase.says.map((says) => ({ phrase, says }))).sort((a, b) => b.says.length - a.says.length);
const asPattern = (says: string): RegExp => new RegExp(says.replaceAll(" ", "\\s+") + (/\p{L}$/u.test(says) ? EDGE : ""), "iuy");
const OPERATORS = PHRASES.map(({ phrase, says }) => ({ phrase, pattern: asPattern(says) }));
const POST = Object.entries(POSTFIXES).map(([says, op]) => ({ op, pattern: asPattern(says) }));
const PART = asPattern("trong đó");
const BETWEEN = /\s*(?:-|đến|tới|~)\s*/iuy;
const FRACTION = /\d+\s*\/\s*\d[\d.]*/uy;
const RANK = /(?:nhóm|top|tốp)\s+\d+/iuy;
const AND = asPattern("và");
const WORD = /[\p{L}"'][\p{L}\p{N}"'.-]*[\p{L}\p{N}"']|[^\s]/uy;

const at = (pattern: RegExp, text: string, index: number): number => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** A number with its unit, or two as a range; the unit may stand behind both or only behind the second. */
const amountAt = (text: string, start: number, style: NumberStyle): Amount | null => {
  const first = numberAt(text, start, style);
  if (!first) return null;
  const unit = readUnit(text.slice(first.end));
  const afterFirst = first.end + (unit?.length ?? 0);
  const gap = at(BETWEEN, text, afterFirst);
  const second = gap > 0 ? numberAt(text, afterFirst + gap, style) : null;
  if (!second) return { kind: "amount", start, end: afterFirst, values: [first.value], unit: unit?.unit ?? null };
  const unitOfBoth = readUnit(text.slice(second.end)) ?? (unit && { unit: unit.unit, length: 0 });
  return { kind: "amount", start, end: second.end + (unitOfBoth?.length ?? 0), values: [first.value, second.value], unit: unitOfBoth?.unit ?? null };
};

/** "102/102 xã", "4/5 trường": so many of all there are. */
const fractionAt = (text: string, start: number, length: number, style: NumberStyle): Amount | null => {
  const [part, all] = text.slice(start, start + length).split("/").map((words) => numberAt(words.trim(), 0, style));
  const unit = readUnit(text.slice(start + length));
  if (!part || !all || unit?.unit.kind !== "count" || unit.unit.name.includes("/") || decimal(part.value).gt(decimal(all.value))) return null;
  return { kind: "amount", start, end: start + length + unit.length, values: [part.value], unit: unit.unit };
};

const tokenAt = (text: string, start: number, style: NumberStyle): Token => {
  const span = (length: number): Span => ({ start, end: start + length });
  const before = text.slice(0, start);
  const edge = !/[\p{L}\p{N}]$/u.test(before) || !/[\p{L}\p{N}]/u.test(text[start] as string);
  if (edge) {
    for (const { pattern, reason, when, starts, unlessAfter } of SKIPS) {
      const length = at(pattern, text, start);
      if (length === 0 || unlessAfter?.test(before)) continue;
      const year = /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/su.exec(text.slice(start, start + length));
      return { ...span(length), kind: "not-target", reason, when: when ?? false, starts: starts ?? false, year: year ? Number(year[0]) : null };
    }
    const unclear = at(FRACTION, text, start) || at(RANK, text, start);
    const perMany = unclear > 0 && /^\/\s*1[0.]*00/u.test(text.slice(numberAt(text, start, style)?.end ?? start));
    if (unclear > 0 && !perMany) return fractionAt(text, start, unclear, style) ?? { ...span(unclear), kind: "unclear" };
    const amount = amountAt(text, start, style);
    if (amount) return amount;
    const part = at(PART, text, start);
    if (part > 0) return { ...span(part), kind: "mark", mark: "trong đó" };
    for (const { pattern, op } of POST) if (at(pattern, text, start) > 0) return { ...span(at(pattern, text, start)), kind: "postfix", op };
    for (const { pattern, phrase } of OPERATORS) if (at(pattern, text, start) > 0) return { ...span(at(pattern, text, start)), kind: "operator", phrase };
    if (at(AND, text, start) > 0) return { ...span(2), kind: "mark", mark: "và" };
  }
  const letter = text[start] as string;
  if (letter === "," || letter === ";" || letter === ":" || letter === "(" || letter === ")") return { ...span(1), kind: "mark", mark: letter };
  // A full stop ends a sentence only before a blank; "TP.HCM" and "2.1" go on.
  if (letter === "…") return { ...span(1), kind: "mark", mark: "." };
  if (letter === "." && /^\.(?:\s|$)/u.test(text.slice(start))) return { ...span(1), kind: "mark", mark: "." };
  return { ...span(at(WORD, text, start)), kind: "word" };
};

export const tokenize = (text: string, style: NumberStyle): readonly Token[] => {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length; ) {
    if (/\s/u.test(text[index] as string)) {
      index += 1;
      continue;
    }
    const token = tokenAt(text, index, style);
    tokens.push(token);
    index = token.end;
  }
  return tokens;
};

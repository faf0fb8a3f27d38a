import { inTurn } from "./in-turn";
import type { Item, Scope } from "./item";
import { ACTIONS, ANNOUNCES, beginsWith, LABELS, MEASURE_NOUNS, TAIL_NOT_NAME } from "./name-words";
import { shareDivisor, sharedPredicate } from "./shared-words";
import { cutAt, hasAmount, isAmount, isMark, lastPlace, saysNoName, textOf } from "./token-runs";
import type { Amount, Token } from "./tokens";
import { unfold } from "./unfold";

/** Whether a name that begins here could stand by itself. */
export const standsAlone = (name: string): boolean => beginsWith(name, MEASURE_NOUNS) !== null || beginsWith(name, ACTIONS) !== null;

/** Where, between two amounts, the words of the first end and those of the second begin: an index into `tokens`, or -1. */
const breakBetween = (text: string, tokens: readonly Token[], from: number, to: number, valueFirst: boolean): number => {
  const candidates: number[] = [];
  for (let at = from + 1; at < to; at++) if (isMark(tokens[at] as Token, ",", "và") || (at > from + 1 && text.slice((tokens[at] as Token).start, (tokens[at] as Token).end).toLowerCase() === "riêng")) candidates.push(at);
  const strong = candidates.filter((at) => {
    const rest = tokens.slice(at + 1, to);
    // "trung học phổ thông và tương đương 84%"
    if (isMark(tokens[at] as Token, "và") && rest[0]?.kind === "operator" && rest[0].phrase.compares) return false;
    return saysNoName(text, rest) || beginsWith(textOf(text, rest), MEASURE_NOUNS) !== null || (valueFirst && beginsWith(textOf(text, rest), ACTIONS) !== null);
  });
  const comma = strong.filter((at) => isMark(tokens[at] as Token, ","));
  return (valueFirst ? strong.at(-1) : (comma[0] ?? strong[0])) ?? (valueFirst ? candidates.at(-1) : candidates[0]) ?? -1;
};

/** One stretch without semicolon or colon, as stretches with one target each. */
const splitAmounts = (text: string, tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const pieces: (readonly Token[])[] = [];
  let start = 0;
  let previous = -1;
  tokens.forEach((token, at) => {
    if (!isAmount(token)) return;
    if (previous >= 0) {
      const valueFirst = saysNoName(text, tokens.slice(start, previous));
      const cut = breakBetween(text, tokens, previous, at, valueFirst);
      if (cut >= 0) {
        pieces.push(tokens.slice(start, cut));
        start = cut + 1;
      }
    }
    previous = at;
  });
  return [...pieces, tokens.slice(start)];
};

/** "không còn hộ nghèo, 97% người dân tham gia …": what stands before the comma is another matter. */
const withoutForeword = (text: string, tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(isAmount);
  const comma = lastPlace(tokens.slice(0, Math.max(at, 0)), (token) => isMark(token, ","));
  const next = tokens[at + 1];
  const named = next !== undefined && (next.kind === "word" || next.kind === "operator") && !TAIL_NOT_NAME.test(text.slice(next.start));
  return comma > 0 && named && saysNoName(text, tokens.slice(comma + 1, at)) && !saysNoName(text, tokens.slice(0, comma)) ? tokens.slice(comma + 1) : tokens;
};

/** What stands before a colon: a head to share, a label that names a field of work, or (empty) nothing. */
const readColon = (text: string, left: readonly Token[], right: readonly Token[]): { readonly head: string | null; readonly label: string | null; readonly verb: boolean } => {
  const words = textOf(text, left).trim();
  const firstAmount = right.findIndex(isAmount);
  const own = right.slice(0, firstAmount);
  // "Xây dựng nông thôn mới: có thêm 6 xã đạt chuẩn": what is counted is named behind the number, so the words before only say in what field.
  const behind = right.slice(firstAmount + 1);
  const amounts = right.filter(isAmount);
  const counted = (right[firstAmount] as Amount).unit?.kind === "count" && behind[0] !== undefined && behind[0].kind !== "mark" && behind[0].kind !== "postfix" && beginsWith(words, MEASURE_NOUNS) === null;
  // "Tỷ lệ bác sĩ, giường bệnh/vạn dân: 14 bác sĩ/vạn dân và 48 giường/vạn dân": each amount says what it counts.
  const counts = counted || (amounts.length > 1 && amounts.every(({ unit }) => unit?.kind === "count" && unit.name.includes("/")));
  const verb = saysNoName(text, own) && !counts;
  if (ANNOUNCES.test(words)) return { head: null, label: null, verb: false };
  if (words === "" || LABELS.test(words)) return { head: null, label: words.replace(LABELS, "").replace(/^[\s,]+/u, "") || null, verb: verb && !LABELS.test(words) };
  return { head: words, label: words, verb };
};

/** One stretch between semicolons. `scope` is what the stretches before it leave behind. */
const splitStretch = (text: string, tokens: readonly Token[], scope: Scope, inParentheses: boolean): { readonly items: readonly Item[]; readonly scope: Scope } => {
  const turns = inTurn(text, tokens, scope, inParentheses);
  if (turns) return { items: turns, scope };
  const items: Item[] = [];
  let { head, label } = scope;
  let part = scope.part;
  cutAt(tokens, (token) => isMark(token, "trong đó")).forEach((piece, index) => {
    let rest = piece;
    let colonAfterPart = false;
    if (index > 0) {
      part = "first";
      // A sentence that begins with "Trong đó" speaks of parts to its end.
      colonAfterPart = rest.length > 0 && (isMark(rest[0] as Token, ":") || (index === 1 && tokens.indexOf(rest[0] as Token) <= 1));
      rest = rest.slice(rest.findIndex((token) => !isMark(token, ",", ":")));
      [head, label] = [null, null];
    }
    const colon = rest.findIndex((token) => isMark(token, ":"));
    if (colon >= 0 && hasAmount(rest.slice(colon + 1)) && !hasAmount(rest.slice(0, colon))) {
      const read = readColon(text, rest.slice(0, colon), rest.slice(colon + 1));
      if (!read.verb) {
        ({ head, label } = read);
        rest = rest.slice(colon + 1);
      } else label = null;
    }
    const pieces = shareDivisor(splitAmounts(text, rest.filter((token) => !isMark(token, ":"))).map((one) => withoutForeword(text, one)));
    pieces.forEach((one, at) => {
      items.push({ tokens: one, predicate: sharedPredicate(text, one, pieces.slice(at + 1)), head, label, part, follows: at > 0 || index > 0, inParentheses });
      if (part === "first") part = "next";
    });
    if (part !== "no" && index > 0 && !colonAfterPart) scope = { ...scope, part: "no" };
    else if (index > 0) scope = { ...scope, part: "next" };
  });
  return { items, scope: { head, label: null, part: scope.part } };
};

/** A sentence as items, in order; parentheses that speak of an amount come right behind its item. */
export const splitItems = (text: string, tokens: readonly Token[], context: Scope): readonly Item[] => {
  const items: Item[] = [];
  let scope = context;
  const { main, asides } = unfold(tokens);
  let seen = 0;
  for (const stretch of cutAt(main, (token) => isMark(token, ";", ".") || (token.kind === "not-target" && token.starts))) {
    const split = splitStretch(text, stretch, scope, false);
    ({ scope } = split);
    for (const item of split.items) {
      items.push(item);
      const amounts = item.tokens.filter(isAmount).length;
      for (const aside of asides.filter(({ after }) => after > seen && after <= seen + amounts)) {
        let inner: Scope = { head: null, label: null, part: "no" };
        for (const piece of cutAt(aside.tokens, (token) => isMark(token, ";"))) {
          const read = splitStretch(text, piece, inner, true);
          inner = read.scope;
          items.push(...read.items);
        }
      }
      seen += amounts;
    }
  }
  return items;
};

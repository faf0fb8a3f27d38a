import type { Amount, Token } from "./tokens";
import { ACTIONS, ANNOUNCES, beginsWith, LABELS, LEAD_INS, MEASURE_NOUNS, TAIL_NOT_NAME } from "./name-words";

/** A stretch of a sentence with one target in it, and what it owes to the words around it. */
export interface Item {
  readonly tokens: readonly Token[];
  /** Words before a colon that all items behind it share: "Tỷ lệ huy động học sinh: nhà trẻ …". */
  readonly head: string | null;
  /** Words before a colon that may be the name where the item has none. */
  readonly label: string | null;
  /** Behind "trong đó": a part of the target before it. With a colon, what follows by semicolons is too. */
  readonly part: "no" | "first" | "next";
  /** What is said of this one and the next together: "trên 90% tổ chức và trên 95% đảng viên hoàn thành nhiệm vụ". */
  readonly predicate: string | null;
  /** Something with an amount stands before it in the same breath. */
  readonly follows: boolean;
  readonly inParentheses: boolean;
}

export const isAmount = (token: Token): token is Amount => token.kind === "amount";
const isMark = (token: Token, ...marks: readonly string[]): boolean => token.kind === "mark" && marks.includes(token.mark);
const hasAmount = (tokens: readonly Token[]): boolean => tokens.some(isAmount);
const textOf = (text: string, tokens: readonly Token[]): string => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? text.slice(first.start, last.end) : "";
};

/** The place of the last that fits, or -1. */
const lastPlace = (tokens: readonly Token[], fits: (token: Token) => boolean): number => tokens.reduce((last, token, at) => (fits(token) ? at : last), -1);

/** Tokens cut at every one that `ends` a piece; the cutting tokens are left out. */
const cutAt = (tokens: readonly Token[], ends: (token: Token) => boolean): readonly (readonly Token[])[] => {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (ends(token)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
};

interface Unfolded {
  readonly main: readonly Token[];
  /** Parentheses behind an amount, each with how many amounts of the main line stand before it. */
  readonly asides: readonly { readonly tokens: readonly Token[]; readonly after: number }[];
}

/** Parentheses in front of an amount belong to the name; behind one they speak of it. */
const unfold = (tokens: readonly Token[]): Unfolded => {
  const main: Token[] = [];
  const asides: { tokens: Token[]; after: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (!isMark(token, "(")) {
      main.push(token);
      continue;
    }
    const close = tokens.findIndex((other, at) => at > index && isMark(other, ")"));
    const end = close < 0 ? tokens.length : close;
    const inside = tokens.slice(index + 1, end);
    const sinceMark = main.slice(Math.max(0, lastPlace(main, ({ kind }) => kind === "mark")));
    const behindAmount = hasAmount(sinceMark);
    if (behindAmount || inside.some((one) => isMark(one, "trong đó"))) asides.push({ tokens: inside, after: main.filter(isAmount).length });
    else main.push({ kind: "word", start: token.start, end: (tokens[Math.min(end, tokens.length - 1)] as Token).end });
    index = end;
  }
  return { main, asides };
};

/** Whether a name that begins here could stand by itself. */
export const standsAlone = (name: string): boolean => beginsWith(name, MEASURE_NOUNS) !== null || beginsWith(name, ACTIONS) !== null;

/** Nothing but operators, times and the words that introduce a name. */
const saysNoName = (text: string, tokens: readonly Token[]): boolean => tokens.every((token) => token.kind === "operator" || (token.kind === "not-target" && token.when) || token.kind === "mark" || LEAD_INS.includes(text.slice(token.start, token.end).toLowerCase()));

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

/** "12 bác sĩ và 36 giường bệnh trên một vạn dân": both are per ten thousand. */
const shareDivisor = (pieces: readonly (readonly Token[])[]): readonly (readonly Token[])[] =>
  pieces.map((piece, at) => {
    const last = piece.at(-1);
    const per = /\/.*$/u.exec(pieces[at + 1]?.find(isAmount)?.unit?.name ?? "")?.[0];
    if (!per || !last || !isAmount(last) || last.unit?.kind !== "count" || last.unit.name.includes("/")) return piece;
    return [...piece.slice(0, -1), { ...last, unit: { ...last.unit, name: last.unit.name + per } }];
  });

/** Words that begin what is said of something. */
const PREDICATE = /^(?:do|được|đạt|có|hoàn thành|tham gia|sử dụng|đủ|tiếp cận|thực hiện|xếp loại|hài lòng|đáp ứng)$/iu;
const predicateAt = (text: string, tokens: readonly Token[]): number => tokens.findIndex((token, at) => at > tokens.findIndex(isAmount) + 1 && PREDICATE.test(text.slice(token.start, token.end)) && tokens.some(isAmount));

/** "90% tổ chức": a share with what it is a share of behind it, and no predicate before that. */
const isValueFirstShare = (text: string, tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(isAmount);
  return (tokens[at] as Amount | undefined)?.unit?.kind === "share" && saysNoName(text, tokens.slice(0, at)) && at < tokens.length - 1;
};

/** The last of several shares in a list "…, … và …" says what holds for all. */
const sharedPredicate = (text: string, piece: readonly Token[], [next, ...rest]: readonly (readonly Token[])[]): string | null => {
  if (!next || predicateAt(text, piece) >= 0 || ![piece, next].every((one) => isValueFirstShare(text, one))) return null;
  const joint = text.slice((piece.at(-1) as Token).end).trimStart();
  if (joint.startsWith(",")) return sharedPredicate(text, next, rest);
  const at = predicateAt(text, next);
  return /^và\s/iu.test(joint) && at >= 0 ? textOf(text, next.slice(at)).replace(/\s+so với .*$/iu, "") : null;
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

/** "Tỷ lệ trường tiểu học và trung học lần lượt là 85% và 80%": as many names as amounts, each with its own. Null where they do not match. */
const inTurn = (text: string, tokens: readonly Token[], scope: Scope, inParentheses: boolean): readonly Item[] | null => {
  const says = (token: Token | undefined, word: string): boolean => token !== undefined && text.slice(token.start, token.end).toLowerCase() === word;
  const at = tokens.findIndex((token, place) => says(token, "lần") && says(tokens[place + 1], "lượt"));
  if (at < 0) return null;
  const [before, after] = [tokens.slice(0, at), tokens.slice(at + 2)];
  const amounts = after.filter(isAmount);
  const spoken = before.slice(lastPlace(before, (token) => isMark(token, ":")) + 1, lastPlace(before, ({ kind }) => kind === "word") + 1);
  const names = cutAt(spoken, (token) => isMark(token, ",", "và")).filter((name) => name.length > 0);
  if (amounts.length < 2 || names.length !== amounts.length || hasAmount(before)) return null;
  const verbs = after.slice(0, after.findIndex(isAmount)).filter(({ kind }) => kind === "operator");
  return names.map((name, place): Item => ({ tokens: [...name, ...verbs, amounts[place] as Amount], predicate: null, head: textOf(text, spoken), label: null, part: scope.part, follows: false, inParentheses }));
};

interface Scope {
  readonly head: string | null;
  readonly label: string | null;
  readonly part: Item["part"];
}

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

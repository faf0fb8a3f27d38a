import { LEAD_INS } from "./name-words";
import type { Amount, Token } from "./tokens";

export const isAmount = (token: Token): token is Amount => token.kind === "amount";
export const isMark = (token: Token, ...marks: readonly string[]): boolean => token.kind === "mark" && marks.includes(token.mark);
export const hasAmount = (tokens: readonly Token[]): boolean => tokens.some(isAmount);
export const textOf = (text: string, tokens: readonly Token[]): string => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? text.slice(first.start, last.end) : "";
};

/** The place of the last that fits, or -1. */
export const lastPlace = (tokens: readonly Token[], fits: (token: Token) => boolean): number => tokens.reduce((last, token, at) => (fits(token) ? at : last), -1);

/** Tokens cut at every one that `ends` a piece; the cutting tokens are left out. */
export const cutAt = (tokens: readonly Token[], ends: (token: Token) => boolean): readonly (readonly Token[])[] => {
  const pieces: Token[][] = [[]];
  for (const token of tokens) {
    if (ends(token)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
};

/** Nothing but operators, times and the words that introduce a name. */
export const saysNoName = (text: string, tokens: readonly Token[]): boolean => tokens.every((token) => token.kind === "operator" || (token.kind === "not-target" && token.when) || token.kind === "mark" || LEAD_INS.includes(text.slice(token.start, token.end).toLowerCase()));

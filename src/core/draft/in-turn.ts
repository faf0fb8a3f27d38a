import type { Item, Scope } from "./item";
import { cutAt, hasAmount, isAmount, isMark, lastPlace, textOf } from "./token-runs";
import type { Amount, Token } from "./tokens";

/** "Tỷ lệ trường tiểu học và trung học lần lượt là 85% và 80%": as many names as amounts, each with its own. Null where they do not match. */
export const inTurn = (text: string, tokens: readonly Token[], scope: Scope, inParentheses: boolean): readonly Item[] | null => {
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

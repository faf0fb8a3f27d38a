import { hasAmount, isAmount, isMark, lastPlace } from "./token-runs";
import type { Token } from "./tokens";

interface Unfolded {
  readonly main: readonly Token[];
  /** Parentheses behind an amount, each with how many amounts of the main line stand before it. */
  readonly asides: readonly { readonly tokens: readonly Token[]; readonly after: number }[];
}

/** Parentheses in front of an amount belong to the name; behind one they speak of it. */
export const unfold = (tokens: readonly Token[]): Unfolded => {
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

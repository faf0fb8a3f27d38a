import { isAmount, saysNoName, textOf } from "./token-runs";
import type { Amount, Token } from "./tokens";

/** "12 bác sĩ và 36 giường bệnh trên một vạn dân": both are per ten thousand. */
export const shareDivisor = (pieces: readonly (readonly Token[])[]): readonly (readonly Token[])[] =>
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
export const sharedPredicate = (text: string, piece: readonly Token[], [next, ...rest]: readonly (readonly Token[])[]): string | null => {
  if (!next || predicateAt(text, piece) >= 0 || ![piece, next].every((one) => isValueFirstShare(text, one))) return null;
  const joint = text.slice((piece.at(-1) as Token).end).trimStart();
  if (joint.startsWith(",")) return sharedPredicate(text, next, rest);
  const at = predicateAt(text, next);
  return /^và\s/iu.test(joint) && at >= 0 ? textOf(text, next.slice(at)).replace(/\s+so với .*$/iu, "") : null;
};

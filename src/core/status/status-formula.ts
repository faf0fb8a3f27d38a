import type { Decimal } from "../numbers/decimal";
import type { Indicator, Status, Target, Thresholds } from "../model";
import { lastMonth } from "../period/period";
import { type Verdict, scaleOf } from "./status-scale";

/**
 * The judgement of `status.ts` as a formula, so that a sheet judges without any program beside it.
 *
 * Excel and LibreOffice count in binary doubles, where ten times 0,1 is 0,9999999999999999. Every difference is
 * therefore rounded to 9 places before its sign is taken. That is far finer than any two honest values can differ: a
 * ratio of counts below ten million, per 100, misses a two-decimal target by at least 10⁻⁹ or not at all.
 * Only functions of Excel 2010 and before, by their English names, as files store them.
 */
export interface StatusCells {
  /** The value: a cell, or an expression in brackets. */
  readonly value: string;
  /** A condition that the value (and the baseline, where there is one) is there and is a number. */
  readonly known: string;
  /** The target's bounds, lowest first: numbers or cells. */
  readonly bounds: readonly [string, ...string[]];
  /** The last month of the period, 1 to 12: a number or a cell. */
  readonly month: string;
  /** What a decrease is measured from. */
  readonly baseline?: string;
}

/** The part of an indicator that its formula depends on; `op` is not always the target's own (see `allottedOp`). */
export interface StatusTerms {
  readonly op: Target["op"];
  readonly better: Indicator["better"];
  readonly pace: Indicator["pace"];
  readonly due: Indicator["due"];
}

export const termsOf = ({ target: { op }, better, pace, due }: Indicator): StatusTerms => ({ op, better, pace, due });

/** The bounds of a target as numbers of a formula. */
export const boundsAsFormula = (target: Target): readonly [string, ...string[]] =>
  target.op === "between" ? [target.min.toFixed(), target.max.toFixed()] : [target.value.toFixed()];

/** Text as a formula writes it. Excel refuses more than 255 characters in one piece. */
export const quoteText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const reachOf = (op: Target["op"], { value, baseline }: StatusCells): string => (op === "decrease-by" && baseline !== undefined ? `(${baseline}-${value})` : value);

const difference = (left: string, right: string): string => `ROUND(${left}-${right},9)`;

/** The share of the year's target due by `month`, as a product to compare without dividing: `reach*of` against `due*bound`. */
const shareAsFormula = (pace: readonly Decimal[] | "linear", month: string): { readonly due: string; readonly of: string } =>
  pace === "linear" ? { due: month, of: "12*" } : { due: `CHOOSE(${month},${pace.map((share) => share.toFixed()).join(",")})`, of: "" };

/** The month from whose end on an indicator is judged; 0 where it always is. */
export const dueMonth = (due: Indicator["due"]): number => (due === "any" ? 0 : due === "year-end" ? 12 : lastMonth(due));

/** `before` until the indicator is due, then `after`: both are formulas. */
export const whenDue = (due: Indicator["due"], month: string, before: string, after: string): string =>
  due === "any" ? after : `IF(${month}<${dueMonth(due)},${before},${after})`;

/** A formula that gives one of `words`. */
export const statusFormula = (terms: StatusTerms, { onTrack }: Thresholds, words: Readonly<Record<Status, string>>, cells: StatusCells): string => {
  const { op, better, pace, due } = terms;
  const { bounds, month, known } = cells;
  const word = (status: Status) => quoteText(words[status]);
  const reached = reachOf(op, cells);
  const scale = scaleOf(op, better);
  const pacedBound = scale[0]?.paced === "cap" ? (bounds.at(-1) as string) : bounds[0];

  const say = ({ status, paced }: Verdict): string => {
    if (!paced || pace === "none") return word(status);
    const share = shareAsFormula(pace, month);
    const ahead =
      paced === "cap"
        ? `${difference(share.of + reached, `${share.due}*${pacedBound}`)}<=0`
        : `${difference(share.of + reached, `${onTrack.eq(1) ? "" : `${onTrack.toFixed()}*`}${share.due}*${pacedBound}`)}>=0`;
    return `IF(${share.due}>=${share.of ? 12 : 1},${word(status)},IF(${ahead},${word("on-track")},${word("behind")}))`;
  };
  /** Below, at or above `bounds[at]`; above it the next bound decides, if there is one. */
  const climb = (at: number): string => {
    const [below, on, above] = scale.slice(2 * at, 2 * at + 3).map(say);
    return `CHOOSE(2+SIGN(${difference(reached, bounds[at] as string)}),${below},${on},${at + 1 < bounds.length ? climb(at + 1) : above})`;
  };
  return whenDue(due, month, word("not-due"), `IF(${known},${climb(0)},${word("no-data")})`);
};

/** A formula for the per cent of target, on a range's lower bound; empty text where there is none. */
export const percentFormula = (op: Target["op"], cells: StatusCells): string =>
  `IF(${cells.known},IF(${cells.bounds[0]}=0,"",100*${reachOf(op, cells)}/${cells.bounds[0]}),"")`;

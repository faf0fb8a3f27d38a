import { type Decimal, decimal } from "../numbers/decimal";
import { formatNumber } from "../numbers/format";
import { CHECK_TEXT, exampleFor } from "../messages/entry-text";
import type { Expectation } from "../numbers/reading";
import { quoteText } from "../status/status-formula";
import { shareScale } from "../numbers/units";
import { NO, YES } from "./layout";

/**
 * The checks of the core that a sheet can make alone, as formulas that give the first thing wrong with a cell, in plain
 * Vietnamese, or empty text. The order is that of `judge-amount.ts`; the program that reads the workbook has the last word.
 */
export interface EntryCheck {
  /** The cell, and the label of its column. */
  readonly cell: string;
  readonly column: string;
  readonly expectation: Expectation;
  /** What a blank says: a formula. */
  readonly blank: string;
  /** Larger amounts that this one is a part of, and amounts that stand with it in a ratio. */
  readonly wholes: readonly NamedCell[];
  readonly partners: readonly NamedCell[];
}

export interface NamedCell {
  readonly cell: string;
  readonly name: string;
}

type Case = readonly [condition: string, then: string];

const firstOf = (cases: readonly Case[], otherwise: string): string => cases.reduceRight((rest, [condition, then]) => `IF(${condition},${then},${rest})`, otherwise);

const number = (value: Decimal): string => formatNumber(value, "vi");
const within = (cell: string, { min, max }: Expectation["plausible"]): string => `AND(${cell}>=${min.toFixed()},${cell}<=${max.toFixed()})`;
/** What is typed where an amount of the plausible range is `times` too large. */
const withinTimes = (cell: string, { min, max }: Expectation["plausible"], times: Decimal): string => within(cell, { min: min.times(times), max: max.times(times) });

/** A thousand, a million, a billion times too large or too small. */
const TOO_LARGE: readonly Decimal[] = ["1000", "1000000", "1000000000"].map(decimal);
const TOO_SMALL: readonly Decimal[] = ["0.001", "0.000001", "0.000000001"].map(decimal);

/** Of a count, what is left when the slip is undone must be whole too. */
const magnitudeCondition = (cell: string, { integer, plausible }: Expectation): string => {
  const large = TOO_LARGE.map((times) => {
    const inRange = withinTimes(cell, plausible, times);
    return integer ? `IF(${inRange},${cell}/${times.toFixed()}=INT(${cell}/${times.toFixed()}))` : inRange;
  });
  return `OR(${[...large, ...TOO_SMALL.map((times) => withinTimes(cell, plausible, times))].join(",")})`;
};

const percentScaleCondition = (cell: string, scale: Decimal, { plausible }: Expectation): string =>
  `OR(${(scale.eq("1000") ? ["0.001", "0.1"] : ["0.01"]).map((times) => withinTimes(cell, plausible, decimal(times))).join(",")})`;

const say = (text: string): string => quoteText(`${text}. `);

/** Of a number: what is not plausible, from the surest explanation to none. */
const implausible = ({ cell, column, expectation }: EntryCheck): string => {
  const { unit, integer, plausible } = expectation;
  const wrong = (why: string) => say(`${CHECK_TEXT.wrongAt(column)}: ${why}`);
  const scale = shareScale(unit);
  const share = scale && plausible.min.gte(0) && plausible.max.lte(scale) ? scale : null;
  const cases: readonly Case[] = [
    ...(plausible.min.gte(0) ? [[`${cell}<0`, wrong(CHECK_TEXT.negative)] as const] : []),
    ...(integer ? [[`${cell}<>INT(${cell})`, wrong(CHECK_TEXT.notInteger(unit))] as const] : []),
    ...(scale ? [[percentScaleCondition(cell, scale, expectation), wrong(CHECK_TEXT.percentScale(unit))] as const] : []),
    ...(scale ? [] : [[magnitudeCondition(cell, expectation), wrong(CHECK_TEXT.magnitude(unit))] as const]),
    ...(share ? [[`${cell}>${share.toFixed()}`, wrong(CHECK_TEXT.impossible(number(share), unit))] as const] : []),
  ];
  return firstOf(cases, say(`${CHECK_TEXT.doubtAt(column)}: ${CHECK_TEXT.implausible(number(plausible.min), number(plausible.max), unit)}`));
};

const isPlausible = (cell: string, { integer, plausible }: Expectation): string => (integer ? `IF(${within(cell, plausible)},${cell}=INT(${cell}))` : within(cell, plausible));

/** Nothing but dashes: "-", and what Office and phones make of it. */
const isDash = (cell: string): string => `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM(${cell}),"-",""),"–",""),"—","")=""`;

export const checkFormula = (check: EntryCheck): string => {
  const { cell, column, expectation, blank, wholes, partners } = check;
  const wrong = (why: string) => say(`${CHECK_TEXT.wrongAt(column)}: ${why}`);
  const aboveWhole = wholes.map(({ cell: whole, name }): Case => [
    `IF(COUNT(${whole})=1,${cell}>${whole})`,
    `${quoteText(`${CHECK_TEXT.wrongAt(column)}: ${CHECK_TEXT.aboveWhole(name)}`)}&ROW(${whole})&". "`,
  ]);
  const halfRatio = partners.map(({ cell: partner, name }): Case => [`COUNT(${partner})=1`, wrong(CHECK_TEXT.halfRatio(name))]);
  const ofNumber = firstOf([...aboveWhole, [isPlausible(cell, expectation), '""']], implausible(check));
  const ofText = firstOf([[isDash(cell), firstOf(halfRatio, '""')]], wrong(CHECK_TEXT.notANumber(exampleFor(expectation.integer))));
  const yesNo = `IF(OR(${cell}=${quoteText(YES)},${cell}=${quoteText(NO)},${isDash(cell)}),"",${wrong(CHECK_TEXT.notYesOrNo)})`;
  return firstOf(
    [
      [`ISERROR(${cell})`, wrong(CHECK_TEXT.error)],
      [`TRIM(${cell})=""`, blank],
    ],
    expectation.yesNo ? yesNo : `IF(ISNUMBER(${cell}),${ofNumber},${ofText})`,
  );
};

/** What may be typed without an alert: hard facts of the one cell, in the 255 characters that Excel allows here. */
export const typingFormula = (cell: string, { integer, plausible }: Expectation): string => {
  const conditions = [...(plausible.min.gte(0) ? [`${cell}>=0`] : []), ...(integer ? [`${cell}=INT(${cell})`] : [])];
  const ofNumber = conditions.length > 1 ? `AND(${conditions.join(",")})` : (conditions[0] ?? "TRUE");
  return `IF(ISNUMBER(${cell}),${ofNumber},${isDash(cell)})`;
};

import { measure, orgUnit } from "../catalogue/catalogue";
import { CHANGES_TEXT } from "../messages/changes-text";
import { fillText } from "../messages/fill-text";
import { targetWords } from "../messages/target-words";
import type { Catalogue, Language } from "../model";
import type { Decimal } from "../numbers/decimal";
import { formatNumber } from "../numbers/format";
import { visible } from "../text/text";
import { type Cause, type CellState, type FigureChange, isPartChange, type PartChange } from "./changes";

const number = (value: Decimal | null, language: Language): string => (value ? formatNumber(value, language) : CHANGES_TEXT[language].none);

/** A cell as people read it: the number, or what was typed where it is none. */
const held = ({ value, raw }: CellState, isAnswer: boolean, language: Language): string => (value && !isAnswer ? formatNumber(value, language) : `“${visible(raw, 40)}”`);

/** "+50" or "-50"; nothing where there is no difference. */
export const signed = (difference: Decimal | null, language: Language, decimals?: number): string => {
  if (!difference || difference.eq("0")) return "";
  return (difference.gt("0") ? "+" : "") + formatNumber(difference, language, decimals === undefined ? {} : { decimals });
};

/** A difference that the indicator's own decimals would hide is shown with as many as it needs. */
const MOST_DECIMALS = 10;

/** Decimals with which both values and their difference are told apart: the indicator's own, or more. */
export const decimalsOf = (decimals: number, { now, difference }: FigureChange): number => {
  if (!difference || !now?.value || difference.eq("0")) return decimals;
  const [after, before] = [now.value, now.value.minus(difference)];
  let needed = decimals;
  while (needed < MOST_DECIMALS && (difference.round(needed).eq("0") || after.round(needed).eq(before.round(needed)))) needed += 1;
  return needed;
};

const describePart = ({ kind, measure: id, before, now, fate }: PartChange, language: Language, catalogue: Catalogue): string => {
  const text = CHANGES_TEXT[language];
  const asked = measure(catalogue, id);
  const name = asked ? (language === "vi" ? asked.name : asked.nameEn) : visible(id);
  const say = (cell: CellState | null) => (cell ? held(cell, asked?.yesNo ?? false, language) : "");
  const facts = { measure: name, old: say(before), new: say(now) };
  if (fate) return fillText({ gone: text.vanishedGone, merged: text.vanishedMerged }[fate.outcome as string] ?? text.vanishedLeft, { ...facts, reason: fate.reason });
  const use = now?.used ? (before && !before.used ? text.nowUsed : "") : text.nowHeldOut;
  if (kind === "appeared") return fillText(text.appeared, { ...facts, use });
  if (facts.old === facts.new) return fillText(text.same, { ...facts, use });
  const difference = before?.value && now?.value && !asked?.yesNo ? ` (${signed(now.value.minus(before.value), language)})` : "";
  return fillText(text.changed, { ...facts, difference, use });
};

/** A cause in one sentence, in the reader's language and number format. The unit whose cell it is stands beside it. */
export const describeCause = (cause: Cause, language: Language, catalogue: Catalogue): string => {
  const text = CHANGES_TEXT[language];
  if (isPartChange(cause)) return describePart(cause, language, catalogue);
  switch (cause.kind) {
    case "target":
      return fillText(text.target, { old: targetWords(cause.before, language), new: targetWords(cause.now, language) });
    case "baseline":
      return fillText(text.baseline, { old: number(cause.before?.round(6) ?? null, language), new: number(cause.now?.round(6) ?? null, language) });
    case "definition":
      return fillText(text.definition, { old: cause.before, new: cause.now });
  }
};

/** For a figure that no cause is known of: the catalogue is another. */
export const describeWithoutCause = ({ before, now }: FigureChange, language: Language): string => {
  const text = CHANGES_TEXT[language];
  if (!before) return text.newIndicator;
  return now ? text.otherwise : text.oldIndicator;
};

/** The short name of the unit whose cell a cause is; empty for others. */
export const unitOfCause = (cause: Cause, catalogue: Catalogue): string => (isPartChange(cause) ? (orgUnit(catalogue, cause.orgUnit)?.short ?? visible(cause.orgUnit)) : "");

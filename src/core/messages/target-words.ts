import type { Decimal } from "../numbers/decimal";
import { formatNumber } from "../numbers/format";
import type { Language, Target } from "../model";

const SIGNS = { "at-least": "≥", "more-than": ">", "at-most": "≤", "less-than": "<" } as const;
const DECREASE: Readonly<Record<Language, string>> = { vi: "giảm", en: "down" };

const placesOf = (value: Decimal): number => value.toFixed().split(".")[1]?.length ?? 0;

/** A target in a few signs: "≥ 94", "< 4", "giảm 0,1"; a range as the resolution prints it, both ends to one length: "7,0 - 7,5". */
export const targetWords = (target: Target, language: Language): string => {
  if (target.op === "between") {
    const decimals = Math.max(placesOf(target.min), placesOf(target.max));
    return [target.min, target.max].map((bound) => formatNumber(bound, language, { decimals })).join(" - ");
  }
  const value = formatNumber(target.value, language);
  return `${target.op === "decrease-by" ? DECREASE[language] : SIGNS[target.op]} ${value}`;
};

import { plainSigns } from "../text/text";

/** A text that may be a number, taken apart. `readings` are plain decimals, by Vietnamese separators first; two where both make sense. */
export type NumberText =
  | { readonly lead: string; readonly readings: readonly string[]; readonly english: boolean; readonly hidden: boolean; readonly tail: string }
  | { readonly fault: "words" | "hidden-characters" | "malformed" | "too-long" };

/** Nobody reports an amount in more characters; longer text is not looked at. */
const MAX_LENGTH = 64;

type Shape = {
  readonly pattern: RegExp;
  readonly read: (whole: string, fraction: string) => readonly string[];
  /** True where the separators are those of English. */
  readonly english: boolean;
};

const ungrouped = (whole: string): string => whole.replace(/[., ]/g, "");
const decimalOf = (whole: string, fraction: string): string => `${ungrouped(whole) || "0"}.${fraction}`;
const onlyDecimal: Shape["read"] = (whole, fraction) => [decimalOf(whole, fraction)];
const onlyWhole: Shape["read"] = (whole) => [ungrouped(whole)];

/**
 * Every way of writing digits that is a number; the first that fits is taken, and what fits none (1.23.456, 94., 12 34)
 * is no number. Groups have three digits and the first does not begin with 0. Exactly three digits after a single
 * separator (8.801, 8,801) may be thousands or decimals: both are given, and unit and range decide.
 */
const SHAPES: readonly Shape[] = [
  /* 8801       */ { pattern: /^(\d+)$/, read: onlyWhole, english: false },
  /* 8.801      */ { pattern: /^([1-9]\d{0,2})\.(\d{3})$/, read: (a, b) => [a + b, decimalOf(a, b)], english: false },
  /* 8,801      */ { pattern: /^([1-9]\d{0,2}),(\d{3})$/, read: (a, b) => [decimalOf(a, b), a + b], english: false },
  /* 1.234.567  */ { pattern: /^([1-9]\d{0,2}(?:\.\d{3})+)$/, read: onlyWhole, english: false },
  /* 1,234,567  */ { pattern: /^([1-9]\d{0,2}(?:,\d{3})+)$/, read: onlyWhole, english: true },
  /* 1.234,5    */ { pattern: /^([1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/, read: onlyDecimal, english: false },
  /* 1,234.5    */ { pattern: /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$/, read: onlyDecimal, english: true },
  /* 1 234 567  */ { pattern: /^([1-9]\d{0,2}(?: \d{3})+)$/, read: onlyWhole, english: false },
  /* 1 234,5    */ { pattern: /^([1-9]\d{0,2}(?: \d{3})+),(\d+)$/, read: onlyDecimal, english: false },
  /* 1 234.5    */ { pattern: /^([1-9]\d{0,2}(?: \d{3})+)\.(\d+)$/, read: onlyDecimal, english: true },
  /* 0,5  ,5    */ { pattern: /^(\d*),(\d+)$/, read: onlyDecimal, english: false },
  /* 1.5  .5    */ { pattern: /^(\d*)\.(\d+)$/, read: onlyDecimal, english: true },
];

/** lead · sign · digits with separators · tail; a space belongs to the digits only between two of them. */
const PARTS = /^(\D*?)([+-]? ?)([.,]?\d(?:[\d.,]| (?=\d))*)([^]*)$/;
/** Accountants write a negative amount in parentheses. */
const IN_PARENTHESES = /^\(([^()+-]*)\)(\D*)$/;

/** Zero-width characters come along from web pages and hide nothing; controls (but line ends and tabs), bidi marks and broken characters may. */
const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF]/g;
const HIDING = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Takes apart what somebody typed. A text without digits is `words`. */
export const parseNumberText = (typed: string): NumberText => {
  const trimmed = typed.trim();
  if (trimmed.length > MAX_LENGTH) return { fault: "too-long" };
  const shown = trimmed.replace(ZERO_WIDTH, "");
  if (HIDING.test(shown)) return { fault: "hidden-characters" };
  const plain = plainSigns(shown).replace(/\p{Zs}+/gu, " ").trim();
  const bracketed = IN_PARENTHESES.exec(plain);
  const parts = PARTS.exec(bracketed ? `-${bracketed[1]} ${bracketed[2]}` : plain);
  if (!parts) return { fault: "words" };
  const [, lead, sign, digits, tail] = parts as unknown as readonly [string, string, string, string, string];
  for (const { pattern, read, english } of SHAPES) {
    const match = pattern.exec(digits);
    if (!match) continue;
    const [, whole, fraction = ""] = match as unknown as readonly [string, string, string?];
    const minus = sign.startsWith("-") ? "-" : "";
    return { lead: lead.trim(), readings: read(whole, fraction).map((reading) => minus + reading), english, hidden: shown !== trimmed, tail: tail.trim() };
  }
  return { fault: "malformed" };
};

import { type Decimal, decimal } from "./decimal";
import { judgeAmount, judgeShownPercent } from "./judge-amount";
import { decodeLegacy } from "../text/legacy-text";
import type { Cell } from "../model";
import { readNumberText } from "./read-number-text";
import type { Expectation, Reading } from "./reading";
import { fold, isInvisible } from "../text/text";
import { readYesNo } from "./yes-no";

export type { Expectation, NotANumber, Note, Reading } from "./reading";

type CellOf<Kind extends Cell["kind"]> = Extract<Cell, { kind: Kind }>;

const BLANK: Reading = { kind: "blank" };

const HELD = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
/** No double needs more characters in plain notation. */
const HELD_LENGTH = 400;
/** Excel keeps and shows 15 significant digits; the rest of a double is what binary arithmetic leaves: 0.1 + 0.2 is 0.3. */
const EXCEL_DIGITS = 15;

/** The decimal in a number cell by Excel's rule of 15 digits; null for what no double is (NaN, 1E400). */
const heldDecimal = (text: string): Decimal | null => {
  if (text.length > HELD_LENGTH || !HELD.test(text)) return null;
  const double = Number(text);
  if (!Number.isFinite(double)) return null;
  return decimal(text.length <= EXCEL_DIGITS ? text : double.toPrecision(EXCEL_DIGITS));
};

const readNumber = (cell: CellOf<"number">, expected: Expectation): Reading => {
  const raw = cell.value;
  if (cell.shown === "date") return { kind: "date", raw };
  if (expected.yesNo) return readYesNo(raw, raw);
  const held = heldDecimal(raw);
  if (!held) return { kind: "not-a-number", raw, reason: "malformed" };
  return cell.shown === "percent" ? judgeShownPercent(held, expected) : judgeAmount(held, expected, raw);
};

/** Typed for "nothing of the kind arises here", as in the statistical yearbook. "không" alone may also mean zero: it is asked. */
const NONE = new Set(["-", "--", "---", "không phát sinh", "không có phát sinh"].map(fold));
const NONE_LENGTH = 64;

const readText = ({ value: raw, legacyFont }: CellOf<"text">, expected: Expectation): Reading => {
  if (isInvisible(raw)) return BLANK;
  const text = decodeLegacy(raw, legacyFont)?.text ?? raw;
  if (text.length <= NONE_LENGTH && NONE.has(fold(text))) return { kind: "none", raw };
  return expected.yesNo ? readYesNo(text, raw) : readNumberText(text, expected, raw);
};

/**
 * What a cell says about a measure. Never throws and never guesses: what is not plainly an amount says why
 * (`reading.ts` lists the kinds, `number-text.ts` the ways of writing digits, `judge-amount.ts` the order of decisions).
 */
export const readAmount = (cell: Cell, expected: Expectation): Reading => {
  switch (cell.kind) {
    case "blank":
      return BLANK;
    case "number":
      return readNumber(cell, expected);
    case "text":
      return readText(cell, expected);
    case "boolean": {
      const raw = cell.value ? "TRUE" : "FALSE";
      return expected.yesNo ? readYesNo(raw, raw) : { kind: "boolean", raw };
    }
    case "error":
      return { kind: "error", raw: cell.value };
    case "uncalculated":
      return { kind: "uncalculated", raw: `=${cell.formula}` };
  }
};

import { decimal, ZERO } from "./decimal";
import type { Reading } from "./reading";
import { fold } from "../text/text";

const ONE = decimal("1");

/** ĐÚNG and SAI are how LibreOffice in Vietnamese shows TRUE and FALSE. */
const YES = new Set(["có", "co", "x", "1", "yes", "true", "đúng", "✓", "✔", "☑"].map(fold));
const NO = new Set(["không", "khong", "ko", "0", "no", "false", "sai", "chưa"].map(fold));
/** The longest answer has five letters; nothing long is folded. */
const LONGEST = 64;

/** An answer to a yes-or-no measure: yes is 1, no is 0. `raw` is the cell's own text, of which `text` is the Unicode. */
export const readYesNo = (text: string, raw: string): Reading => {
  const word = text.length <= LONGEST ? fold(text) : "";
  if (YES.has(word)) return { kind: "amount", raw, value: ONE, notes: [] };
  return NO.has(word) ? { kind: "amount", raw, value: ZERO, notes: [] } : { kind: "not-yes-or-no", raw };
};

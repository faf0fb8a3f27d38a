import { type Decimal, decimal } from "./decimal";
import { judgeAmount } from "./judge-amount";
import { parseNumberText } from "./number-text";
import type { Expectation, Note, Reading } from "./reading";
import { fold } from "../text/text";
import { compareUnits } from "./units";

/** Words and signs that may stand before an amount and leave it what it is. */
const LEADS = new Set(["đạt", "đã đạt", "được", "là", "ước", "ước đạt", "thực hiện", "≥", ">="].map(fold));
/** With these it is a bound or an estimate, and the amount itself is not there. */
const INEXACT = new Set(["khoảng", "gần", "hơn", "trên", "dưới", "ít nhất", "tối thiểu", "tối đa", "không quá", "~", "≈", ">", "<", "≤", "<="].map(fold));

/** Of two readings the plausible one; where both are, or neither and nothing explains it, it is asked. The one by Vietnamese separators comes first. */
const chooseReading = (values: readonly Decimal[], expected: Expectation, raw: string): Reading => {
  const [first, second] = values as readonly [Decimal, Decimal?];
  const byFirst = judgeAmount(first, expected, raw);
  if (!second) return byFirst;
  const bySecond = judgeAmount(second, expected, raw);
  if (bySecond.kind === "amount") return byFirst.kind === "amount" ? { kind: "ambiguous", raw, readings: [first, second] } : bySecond;
  return byFirst.kind === "implausible" ? { kind: "ambiguous", raw, readings: [first, second] } : byFirst;
};

/** The same amount in the measure's unit, where conversion leaves exactly one that is plausible. */
const likelyAmount = (values: readonly Decimal[], factor: Decimal, expected: Expectation, raw: string): Decimal | null => {
  const plausible = values.map((value) => value.times(factor)).filter((value) => judgeAmount(value, expected, raw).kind === "amount");
  return plausible.length === 1 ? (plausible[0] as Decimal) : null;
};

/** What a typed text says about an amount; `raw` is the cell's own text, of which `text` is the Unicode. */
export const readNumberText = (text: string, expected: Expectation, raw: string): Reading => {
  const parsed = parseNumberText(text);
  if ("fault" in parsed) return { kind: "not-a-number", raw, reason: parsed.fault };
  const { lead, tail } = parsed;
  const word = fold(lead);
  if (lead !== "" && !LEADS.has(word) && !INEXACT.has(word)) return { kind: "not-a-number", raw, reason: "words" };

  // A count of people has no decimals: of 8.801 only the thousands are left.
  const readings = expected.integer && parsed.readings.length === 2 ? parsed.readings.filter((reading) => !reading.includes(".")) : parsed.readings;
  const values = readings.map(decimal);

  const unit = tail === "" ? null : compareUnits(expected.unit, tail);
  if (unit?.kind === "unknown") return { kind: "not-a-number", raw, reason: /\d/.test(tail) ? "malformed" : "words" };
  if (unit?.kind === "other") return { kind: "other-unit", raw, unit: tail, likely: unit.factor && likelyAmount(values, unit.factor, expected, raw) };

  const reading = chooseReading(values, expected, raw);
  if (reading.kind !== "amount" && reading.kind !== "implausible") return reading;
  if (INEXACT.has(word)) return { kind: "inexact", raw, value: reading.value, word: lead };
  const english = parsed.english || !reading.value.eq(parsed.readings[0] as string);
  const notes: Note[] = ["number-as-text"];
  if (lead !== "") notes.push("leading-word");
  if (unit) notes.push("unit-word");
  if (english) notes.push("english-separators");
  if (values.length > 1) notes.push("chosen-by-range");
  if (parsed.hidden) notes.push("hidden-characters");
  return { ...reading, notes };
};

import type { Passage } from "./passage";
import { readUnit } from "./units";

/** Which column of a table says what; -1 where none does. */
export interface Columns {
  readonly name: number;
  readonly unit: number;
  readonly value: number;
}

const NUMERIC = /^(?:(?:[<>≥≤=~+-]+|trên|dưới|từ|khoảng|giảm|tăng|đạt|không quá|ít nhất|tối thiểu|tối đa|còn|hơn|gần|đến)\s*)*\d[\d.,]*(?:\s*(?:-|đến)\s*\d[\d.,]*)?\s*(?:%|‰|điểm %|trở lên|trở xuống|[\p{L}\s/]{0,20})?$/iu;
export const isValue = (text: string): boolean => NUMERIC.test(text);

/** A unit that fills its cell. */
export const isUnit = (text: string): boolean => text !== "" && readUnit(text)?.length === text.length;

/** The year's plan, before any estimate or result beside it. */
const PLANNED = /kế hoạch|mục tiêu|phấn đấu|dự toán|^kh(?:\s|$)|chỉ tiêu (?:năm|giao|đến)|nghị quyết|dự kiến/iu;
const DONE = /thực hiện|ước|^th(?:\s|$)|^uth|kết quả|so sánh|so với|%\s*(?:kh|so|tăng)|cùng kỳ|tăng trưởng/iu;

/** The columns that a header names, or null where the row is no header. Of several plans the one for `year`, else the last. */
export const readHeader = (cells: readonly Passage[], year: number | null): Columns | null => {
  const texts = cells.map((cell) => cell.text);
  const name = texts.findIndex((text) => /^(?:tên )?(?:các )?(?:chỉ tiêu|nội dung|mục tiêu|danh mục)(?!.*\d)/iu.test(text));
  const unit = texts.findIndex((text) => /^(?:đơn vị(?: tính)?|đvt|đv)\.?$/iu.test(text));
  // "I | Chỉ tiêu kinh tế" only heads the rows below it.
  if (name < 0 || texts.some(isValue) || texts.filter((text) => text !== "").length < 3) return null;
  const plans = texts.flatMap((text, at) => (at !== name && at !== unit && PLANNED.test(text) && !DONE.test(text) ? [at] : []));
  const dated = plans.filter((at) => year !== null && texts[at]?.includes(String(year)));
  const years = texts.flatMap((text, at) => (at !== name && /20\d\d/u.test(text) && !DONE.test(text) ? [at] : []));
  return { name, unit, value: dated.at(-1) ?? plans.at(-1) ?? years.at(-1) ?? -1 };
};

export interface Row {
  readonly name: Passage;
  readonly unit: Passage | null;
  readonly value: Passage | null;
  /** Last year's results and the like. */
  readonly others: readonly Passage[];
  /** The row is a part or a kind of the one above. */
  readonly under: boolean;
}

/** A table row by its header, or by the looks of its cells where there is none. Null where it names nothing. */
export const readRow = (cells: readonly Passage[], columns: Columns | null): Row | null => {
  const filled = cells.filter((cell) => cell.text !== "");
  const named = (cell: Passage): boolean => /\p{L}{2}/u.test(cell.text) && !isUnit(cell.text) && !isValue(cell.text) && !/^[IVX]+$/u.test(cell.text);
  const byHeader = columns && cells[columns.name];
  // A row with fewer cells than its header has lost empty ones: look instead of count.
  const trusted = byHeader && named(byHeader) ? columns : null;
  const name = trusted ? (cells[trusted.name] as Passage) : filled.find(named);
  if (!name) return null;
  const at = cells.indexOf(name);
  const behind = cells.slice(at + 1).filter((cell) => cell.text !== "");
  const unit = behind.find((cell) => isUnit(cell.text)) ?? (trusted && trusted.unit >= 0 ? cells[trusted.unit] : undefined);
  const values = behind.filter((cell) => cell !== unit && isValue(cell.text));
  const planned = trusted && trusted.value >= 0 ? cells[trusted.value] : undefined;
  const fallback = columns && columns.value >= 0 && !trusted ? values[Math.min(values.length - 1, columns.value - Math.max(columns.name, columns.unit) - 1)] : values.at(-1);
  const value = (planned && isValue(planned.text) ? planned : planned && trusted ? undefined : fallback) ?? null;
  const marker = cells.slice(0, at).map((cell) => cell.text).join("");
  return { name, unit: unit && unit.text !== "" ? unit : null, value, others: values.filter((cell) => cell !== value), under: /^[-+•*]/u.test(name.text) || !/[\p{L}\d]/u.test(marker) };
};

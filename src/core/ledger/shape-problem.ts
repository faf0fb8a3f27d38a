import type * as v from "valibot";
import { jsonPath, type Path } from "../catalogue/catalogue-problem";
import type { Language } from "../model";

/** What is wrong in a JSON file of the nightly run, where (`$.folders[0]`), and in words. */
export interface ShapeProblem {
  readonly path: string;
  readonly message: Readonly<Record<Language, string>>;
}

/** Checks that have a code of their own; the rest follows from what was looked for. */
const TEXTS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ["empty", { vi: "Không được để trống.", en: "Must not be empty." }],
  ["bad-date", { vi: "Ngày phải viết theo dạng 2024-06-14.", en: "A date is written as 2024-06-14." }],
  ["bad-day", { vi: "Ngày phải từ 1 đến 31.", en: "A day is from 1 to 31." }],
  ["bad-month", { vi: "Số tháng phải từ -12 đến 12.", en: "The number of months is from -12 to 12." }],
  ["bad-moment", { vi: "Thời điểm phải viết đủ ngày, giờ và múi giờ, ví dụ 2024-06-15T00:30:00+07:00.", en: "A moment is written with date, time and offset, such as 2024-06-15T00:30:00+07:00." }],
  ["bad-offset", { vi: "Múi giờ phải viết theo dạng +07:00.", en: "An offset is written as +07:00." }],
  ["bad-period", { vi: "Kỳ phải viết theo dạng 2024-06, 2024-Q2, 2024-H1, 2024-9M hoặc 2024.", en: "A period is written as 2024-06, 2024-Q2, 2024-H1, 2024-9M or 2024." }],
  ["bad-year", { vi: "Năm phải là số nguyên từ 2000 đến 2100.", en: "A year is a whole number from 2000 to 2100." }],
  ["bad-count", { vi: "Phải là số nguyên từ 1 trở lên.", en: "Must be a whole number from 1 on." }],
  ["bad-days", { vi: "Phải là số nguyên từ 0 trở lên.", en: "Must be a whole number from 0 on." }],
  ["window-reversed", { vi: "Ngày mở sau ngày chốt.", en: "The first day is after the last." }],
  ["not-xlsx", { vi: "Tên phải kết thúc bằng .xlsx.", en: "The name must end in .xlsx." }],
  ["needs-period", { vi: "Tên phải có {period}, nếu không kỳ sau sẽ ghi đè kỳ trước.", en: "The name must contain {period}, or the next period would replace this one." }],
  ["unknown-mark", { vi: "Trong tên chỉ có {period} và {date}.", en: "A name knows {period} and {date} only." }],
  ["keep-needs-date", { vi: "Chỉ giữ được bảng các đêm trước khi tên trong out có {date}.", en: "Summaries of earlier nights are only kept where the name in out contains {date}." }],
  ["same-name", { vi: "Hai kết quả cùng chỉ một tệp.", en: "Two outputs have the same name." }],
  ["year-of-period", { vi: "Kỳ phải thuộc năm ghi ở year.", en: "The period must lie in the year." }],
]);

const MISSING = { vi: "Thiếu mục này.", en: "This entry is missing." };
const UNKNOWN = { vi: "Không có mục nào tên như vậy: sai chính tả?", en: "No entry is called this: a typo?" };

const messageOf = ({ message, type, received, expected, path }: v.BaseIssue<unknown>): ShapeProblem["message"] => {
  const own = TEXTS.get(message);
  if (own) return own;
  if (type === "strict_object" && expected === "never") return UNKNOWN;
  if (path && received === "undefined") return MISSING;
  return { vi: `Phải là ${expected}, đang là ${received}.`, en: `Must be ${expected}, is ${received}.` };
};

export const shapeProblems = (issues: readonly v.BaseIssue<unknown>[]): readonly ShapeProblem[] =>
  issues.map((issue) => ({ path: jsonPath((issue.path ?? []).map(({ key }) => key) as Path), message: messageOf(issue) }));

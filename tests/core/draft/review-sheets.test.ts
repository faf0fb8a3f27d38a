import { cellKey } from "../../../src/core/address";
import { isReviewSheet, reviewYear } from "../../../src/core/draft/review-sheets";
import { REVIEW_SHEETS, SOURCE_LABELS } from "../../../src/core/draft/review-words";
import type { Cell, Grid, WorkbookGrid } from "../../../src/core/model";

const text = (value: string): Cell => ({ kind: "text", value });
const source = (name: string, ...lines: readonly (readonly [string, string])[]): Grid => ({
  name,
  state: "visible",
  cells: new Map(lines.flatMap(([label, value], row) => [[cellKey(row, 0), text(label)] as const, [cellKey(row, 1), text(value)] as const])),
});
const workbook = (...sheets: readonly Grid[]): WorkbookGrid => ({ sheets, names: new Map() });

test("a sheet that was numbered when it was painted is still a review's", () => {
  expect([REVIEW_SHEETS.source, `${REVIEW_SHEETS.targets} (2)`, "Nhập liệu"].map(isReviewSheet)).toEqual([true, true, false]);
});

test("of several sheets with a year the last counts; one without a label says nothing", () => {
  const first = source(REVIEW_SHEETS.source, [SOURCE_LABELS.year, "2025"]);
  const second = source(`${REVIEW_SHEETS.source} (2)`, [SOURCE_LABELS.year, "2026"]);
  const other = source(`${REVIEW_SHEETS.source} (3)`, ["Ghi chú", "2027"]);
  expect(reviewYear(workbook(first, second, other))).toBe(2026);
  expect(reviewYear(workbook(other))).toBeNull();
  expect(reviewYear(workbook())).toBeNull();
});

import { AMERICAN, VIETNAMESE } from "./locale";
import { readTyped } from "./typed";

/** What is typed, what Vietnamese Excel makes of it, and what American Excel does. */
const FACTS: readonly (readonly [string, unknown, unknown])[] = [
  ["8801", 8801, 8801],
  ["8.801", 8801, 8.801],
  ["8,801", 8.801, 8801],
  ["1.234,5", 1234.5, "1.234,5"],
  ["1,234.5", "1,234.5", 1234.5],
  ["12.34", "12.34", 12.34],
  ["94,5%", 0.945, "94,5%"],
  ["94%", 0.94, 0.94],
  ["(5)", -5, -5],
  ["-5", -5, -5],
  ["1e3", 1000, 1000],
  ["007", 7, 7],
  ["'007", "007", "007"],
  ["12345678901234567", 12345678901234500, 12345678901234500],
  [" 5 ", 5, 5],
  ["5 người", "5 người", "5 người"],
  ["true", true, true],
  ["#N/A", { error: "#N/A" }, { error: "#N/A" }],
  ["29/02/2024", 45351, "29/02/2024"],
  ["2/29/2024", "2/29/2024", 45351],
  ["30/02/2024", "30/02/2024", "30/02/2024"],
  ["1/2", 45323, 45293],
  ["2024-06-20", 45463, 45463],
  ["6/2024", 45444, 45444],
  ["1/6/24", 45444, 45297],
  ["-", "-", "-"],
  ["", "", ""],
];

test.each(FACTS)("%p is %p in Vietnam and %p in America", (text, vietnamese, american) => {
  expect([readTyped(text, VIETNAMESE, 2024).value, readTyped(text, AMERICAN, 2024).value]).toEqual([vietnamese, american]);
});

test("percentages, grouped numbers and dates bring their number format", () => {
  const formats = ["94%", "94,5%", "8.801", "1.234,5", "29/02/2024", "1/2", "5"].map((text) => readTyped(text, VIETNAMESE, 2024).numberFormat);
  expect(formats).toEqual(["0%", "0.00%", "#,##0", "#,##0.00", "dd/mm/yyyy", "d-mmm", undefined]);
});

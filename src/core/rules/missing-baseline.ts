import type { Rule } from "./rule";

export const missingBaseline: Rule = {
  code: "missing-baseline",
  severity: "warning",
  scope: "figure",
  text: {
    vi: {
      title: "Thiếu số gốc để so sánh",
      message: "{indicator}: chưa có số năm trước để tính mức giảm.",
      expected: "số năm trước",
      because: "Chỉ tiêu “giảm” so với năm trước cần số gốc.",
      remedy: "Nhập cột Cùng kỳ năm trước, hoặc ghi “baseline” trong danh mục.",
    },
    en: {
      title: "Baseline missing",
      message: "{indicator}: last year's amounts are missing, so the decrease is unknown.",
      expected: "last year's amounts",
      because: "A target to decrease needs what it decreases from.",
      remedy: "Fill in the last-year column, or put a baseline in the catalogue.",
    },
  },
  example: {
    good: "hộ nghèo năm trước 4.200",
    bad: "(để trống)",
  },
};

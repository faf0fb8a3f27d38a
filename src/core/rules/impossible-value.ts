import type { Rule } from "./rule";

export const impossibleValue: Rule = {
  code: "impossible-value",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Giá trị không thể có",
      message: "{row}: {value#} {unit} là không thể có.",
      expected: "từ {min#} đến {max#} {unit}",
      because: "Tỷ lệ của một phần so với toàn thể không vượt 100 %.",
      remedy: "Kiểm tra lại số đã gõ và đơn vị tính.",
    },
    en: {
      title: "Impossible value",
      message: "{row}: {value#} {unit} is impossible.",
      expected: "{min#} to {max#} {unit}",
      because: "A share of a whole cannot exceed 100 %.",
      remedy: "Check the number and its unit.",
    },
  },
  example: {
    good: "94",
    bad: "940 (%)",
  },
};

import type { Rule } from "./rule";

export const negativeValue: Rule = {
  code: "negative-value",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Số âm",
      message: "{row}: {value#} là số âm.",
      expected: "từ 0 trở lên",
      because: "Số người, số tiền, số đơn vị không thể âm.",
      remedy: "Gõ lại số; nếu là số điều chỉnh giảm thì cộng vào lũy kế trước khi nhập.",
    },
    en: {
      title: "Negative value",
      message: "{row}: {value#} is negative.",
      expected: "0 or more",
      because: "Counts of people, money and units cannot be negative.",
      remedy: "Type it again; apply corrections to the running total first.",
    },
  },
  example: {
    good: "120",
    bad: "-120",
  },
};

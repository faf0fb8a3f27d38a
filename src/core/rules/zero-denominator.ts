import type { Rule } from "./rule";

export const zeroDenominator: Rule = {
  code: "zero-denominator",
  severity: "warning",
  scope: "figure",
  text: {
    vi: {
      title: "Mẫu số bằng không",
      message: "{indicator}: tổng mẫu số bằng 0 nên không có tỷ lệ.",
      expected: "mẫu số lớn hơn 0",
      because: "Không chia được cho 0.",
      remedy: "Kiểm tra các số ở mẫu số; gõ “-” nếu đơn vị không phát sinh.",
    },
    en: {
      title: "Denominator zero",
      message: "{indicator}: the denominators add up to 0, so there is no rate.",
      expected: "a denominator above 0",
      because: "Nothing can be divided by zero.",
      remedy: "Check the denominators; type “-” where nothing arises.",
    },
  },
  example: {
    good: "Dân số đô thị 215.000",
    bad: "Dân số đô thị 0 ở mọi đơn vị",
  },
};

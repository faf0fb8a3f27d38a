import type { Rule } from "./rule";

export const typedOverFigure: Rule = {
  code: "typed-over-figure",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Số gõ đè công thức",
      message: "{row}: ô tỷ lệ ghi {found#} nhưng tính từ các số bên dưới là {value#}. Tổng hợp dùng các số bên dưới.",
      expected: "{value#}",
      because: "Tỷ lệ được tính từ tử số và mẫu số; gõ đè làm hai chỗ nói khác nhau.",
      remedy: "Xóa số gõ đè; kiểm tra tử số và mẫu số.",
    },
    en: {
      title: "Typed over a formula",
      message: "{row}: the rate says {found#}, but the numbers below give {value#}. The summary uses the numbers below.",
      expected: "{value#}",
      because: "Rates come from numerator and denominator; typing over makes two places disagree.",
      remedy: "Clear the typed rate; check numerator and denominator.",
    },
  },
  example: {
    good: "ô tỷ lệ để công thức",
    bad: "gõ 95 vào ô tỷ lệ",
  },
};

import type { Rule } from "./rule";

/** A text such as 8.801 has two readings where both are plausible: asked, never guessed. */
export const ambiguousNumber: Rule = {
  code: "ambiguous-number",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Số đọc được hai cách",
      message: "{row}: “{found}” có thể là {first#} hoặc {second#}. Số này chưa được tổng hợp.",
      expected: "{first#} hoặc {second#}",
      because: "Dấu chấm có thể ngăn hàng nghìn hoặc phần thập phân; chương trình không đoán.",
      remedy: "Gõ {firstTyped} hoặc {secondTyped} (không dấu ngăn nghìn; số lẻ ba chữ số thì thêm số 0 ở cuối).",
    },
    en: {
      title: "Two readings",
      message: "{row}: “{found}” may be {first#} or {second#}. It has not been merged.",
      expected: "{first#} or {second#}",
      because: "A dot may separate thousands or decimals; the program does not guess.",
      remedy: "Type {firstTyped} or {secondTyped} (no thousands separator; three decimals take a 0 at the end).",
    },
  },
  example: {
    good: "8801,5",
    bad: "8.801 gõ dạng chữ",
  },
};

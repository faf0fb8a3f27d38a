import type { Rule } from "./rule";

export const formulaError: Rule = {
  code: "formula-error",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Công thức lỗi",
      message: "{row}: ô đang báo lỗi {found}.",
      expected: "một số, ví dụ 8.801,5; “-” nếu không phát sinh",
      because: "Ô lỗi không có giá trị.",
      remedy: "Sửa công thức, hoặc gõ số.",
    },
    en: {
      title: "Formula error",
      message: "{row}: the cell shows {found}.",
      expected: "a number, for example 8.801,5; “-” where nothing arises",
      because: "An error cell has no value.",
      remedy: "Mend the formula, or type the number.",
    },
  },
  example: {
    good: "=B2/B3 có kết quả",
    bad: "#DIV/0!",
  },
};

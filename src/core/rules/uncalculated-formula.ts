import type { Rule } from "./rule";

export const uncalculatedFormula: Rule = {
  code: "uncalculated-formula",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Công thức chưa được tính",
      message: "{row}: công thức {found} chưa có giá trị.",
      expected: "một số, ví dụ 8.801,5; “-” nếu không phát sinh",
      because: "Tệp do phần mềm khác ghi mà chưa tính; lấy số 0 sẽ sai.",
      remedy: "Mở tệp bằng Excel, lưu lại rồi gửi.",
    },
    en: {
      title: "Formula without a value",
      message: "{row}: the formula {found} has no stored value.",
      expected: "a number, for example 8.801,5; “-” where nothing arises",
      because: "The file was written by a program that did not calculate; taking zero would be wrong.",
      remedy: "Open the file in Excel, save, send again.",
    },
  },
  example: {
    good: "=SUM(B2:B5) đã tính",
    bad: "=SUM(B2:B5) chưa tính",
  },
};

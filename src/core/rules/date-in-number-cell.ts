import type { Rule } from "./rule";

/** Excel turns 7/5 or 1-2 into a date; the number under it is a count of days. */
export const dateInNumberCell: Rule = {
  code: "date-in-number-cell",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Ngày tháng trong ô số",
      message: "{row}: ô đang là ngày tháng ({found}).",
      expected: "một số, ví dụ 8.801,5; “-” nếu không phát sinh",
      because: "Excel tự đổi 7/5 hoặc 1-2 thành ngày; số bên dưới là số ngày, không phải số liệu.",
      remedy: "Đổi định dạng ô về số rồi gõ lại.",
    },
    en: {
      title: "Date in a number cell",
      message: "{row}: the cell is a date ({found}).",
      expected: "a number, for example 8.801,5; “-” where nothing arises",
      because: "Excel turns 7/5 or 1-2 into a date; the number under it counts days.",
      remedy: "Set the cell's format to number and type again.",
    },
  },
  example: {
    good: "7,5",
    bad: "7/5",
  },
};

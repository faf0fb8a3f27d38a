import type { Rule } from "./rule";

export const booleanInNumberCell: Rule = {
  code: "boolean-in-number-cell",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Đúng/Sai trong ô số",
      message: "{row}: ô đang là {found}.",
      expected: "một số, ví dụ 8.801,5; “-” nếu không phát sinh",
      because: "TRUE và FALSE không phải là số.",
      remedy: "Gõ số.",
    },
    en: {
      title: "True/false in a number cell",
      message: "{row}: the cell is {found}.",
      expected: "a number, for example 8.801,5; “-” where nothing arises",
      because: "TRUE and FALSE are no numbers.",
      remedy: "Type a number.",
    },
  },
  example: {
    good: "1",
    bad: "TRUE",
  },
};

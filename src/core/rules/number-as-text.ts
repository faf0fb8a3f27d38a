import type { Rule } from "./rule";

export const numberAsText: Rule = {
  code: "number-as-text",
  severity: "info",
  scope: "cell",
  text: {
    vi: {
      title: "Số gõ dạng chữ",
      message: "{row}: “{found}” là chữ, đã đọc là {value#}.",
      expected: "{value#}",
      because: "Ô dạng chữ không tính được trong Excel; chương trình đọc được và ghi lại cách đọc.",
      remedy: "Không bắt buộc sửa; nên gõ số vào ô dạng số.",
    },
    en: {
      title: "Number typed as text",
      message: "{row}: “{found}” is text, read as {value#}.",
      expected: "{value#}",
      because: "Excel does not calculate with text; the program reads it and says how.",
      remedy: "No need to correct; better to type into a number cell.",
    },
  },
  example: {
    good: "8801,5 trong ô số",
    bad: "“đạt 94” trong ô chữ",
  },
};

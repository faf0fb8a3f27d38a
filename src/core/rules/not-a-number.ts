import type { Rule } from "./rule";

export const notANumber: Rule = {
  code: "not-a-number",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Không phải là số",
      message: "{row}: “{found}” không đọc được thành số.",
      expected: "một số, ví dụ 8.801,5; “-” nếu không phát sinh",
      because: "Chỉ số mới cộng được; lời giải thích để ở cột Ghi chú.",
      remedy: "Gõ lại bằng chữ số; chuyển lời sang cột Ghi chú.",
    },
    en: {
      title: "Not a number",
      message: "{row}: “{found}” cannot be read as a number.",
      expected: "a number, for example 8.801,5; “-” where nothing arises",
      because: "Only numbers can be added; words belong in the notes column.",
      remedy: "Type digits; move words to the notes column.",
    },
  },
  example: {
    good: "8.801,5",
    bad: "tám nghìn",
  },
};

import type { Rule } from "./rule";

/** "khoảng 94" is an estimate and "trên 94" a bound: neither is the amount. */
export const inexactNumber: Rule = {
  code: "inexact-number",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Số ước chừng",
      message: "{row}: “{found}” là số ước chừng hoặc chỉ là giới hạn. Số này chưa được tổng hợp.",
      expected: "con số thực hiện, ví dụ {value#}",
      because: "“Khoảng”, “trên”, “dưới” không cho biết con số thực hiện.",
      remedy: "Gõ con số thực hiện; lời giải thích để ở cột Ghi chú.",
    },
    en: {
      title: "Not an exact number",
      message: "{row}: “{found}” is an estimate or a bound. It has not been merged.",
      expected: "the actual number, for example {value#}",
      because: "“About”, “above” and “below” do not say the amount.",
      remedy: "Type the actual number; move words to the notes column.",
    },
  },
  example: {
    good: "94,2",
    bad: "khoảng 94",
  },
};

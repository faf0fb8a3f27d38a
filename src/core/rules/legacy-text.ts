import type { Rule } from "./rule";

export const legacyText: Rule = {
  code: "legacy-text",
  severity: "info",
  scope: "cell",
  text: {
    vi: {
      title: "Chữ theo bảng mã cũ",
      message: "{count} ô viết bằng phông {encoding} cũ; ô này đã đọc là “{found}”.",
      expected: "chữ Unicode",
      because: "Phông .Vn và VNI không phải Unicode; chữ được đổi để nhận dòng.",
      remedy: "Không bắt buộc sửa; nên dùng Times New Roman.",
    },
    en: {
      title: "Text in a legacy encoding",
      message: "{count} cells in the old {encoding} encoding; this one was read as “{found}”.",
      expected: "Unicode text",
      because: ".Vn and VNI fonts are not Unicode; the text was converted so that rows can be matched.",
      remedy: "No need to correct; Times New Roman is better.",
    },
  },
  example: {
    good: "Dân số",
    bad: "D©n sè (.VnTime)",
  },
};

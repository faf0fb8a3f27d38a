import type { Rule } from "./rule";

/** `limitVi` and `limitEn` name the limit; see the table of limits. */
export const fileTooLarge: Rule = {
  code: "file-too-large",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp quá lớn",
      message: "{limitVi}: {found#}, quá giới hạn {limit#}.",
      expected: "không quá {limit#}",
      because: "Tệp lớn bất thường có thể làm treo máy; giới hạn rộng hơn nhiều so với biểu nhập.",
      remedy: "Xóa các trang, hàng, cột không dùng; lưu rồi gửi lại.",
    },
    en: {
      title: "Too large",
      message: "{limitEn}: {found#}, above the limit of {limit#}.",
      expected: "at most {limit#}",
      because: "An unusually large file can hang the computer; the limits are far above any entry workbook.",
      remedy: "Delete unused sheets, rows and columns, save, send again.",
    },
  },
  example: {
    good: "biểu nhập 40 KB",
    bad: "tệp 2 GB, hay một triệu ô",
  },
};

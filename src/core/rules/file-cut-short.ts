import type { Rule } from "./rule";

export const fileCutShort: Rule = {
  code: "file-cut-short",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp bị cắt cụt",
      message: "Tệp thiếu phần cuối: {found}.",
      expected: "tệp trọn vẹn",
      because: "Đọc một nửa số liệu như thể đủ cả là sai.",
      remedy: "Gửi lại tệp; nếu tệp gốc cũng không mở được thì lưu lại từ Excel.",
    },
    en: {
      title: "File cut short",
      message: "The end of the file is missing: {found}.",
      expected: "a whole file",
      because: "Half of the data must not pass as all of it.",
      remedy: "Send the file again; if the original does not open either, save it again from Excel.",
    },
  },
  example: {
    good: "tệp gửi trọn vẹn",
    bad: "tệp tải về dở dang",
  },
};

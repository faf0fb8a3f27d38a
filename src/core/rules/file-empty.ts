import type { Rule } from "./rule";

export const fileEmpty: Rule = {
  code: "file-empty",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp rỗng",
      message: "Tệp không có nội dung (0 byte).",
      expected: "một bảng tính có số liệu",
      because: "Tệp bị gửi hoặc chép dở dang.",
      remedy: "Gửi lại tệp.",
    },
    en: {
      title: "Empty file",
      message: "The file has no content (0 bytes).",
      expected: "a workbook with figures",
      because: "It was sent or copied only in part.",
      remedy: "Send the file again.",
    },
  },
  example: {
    good: "tệp .xlsx lưu từ Excel",
    bad: "tệp 0 byte",
  },
};

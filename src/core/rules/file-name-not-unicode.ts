import type { Rule } from "./rule";

export const fileNameNotUnicode: Rule = {
  code: "file-name-not-unicode",
  severity: "error",
  scope: "folder",
  text: {
    vi: {
      title: "Tên tệp không phải Unicode",
      message: "Tên tệp viết bằng bảng mã cũ nên hệ thống không tìm lại được tệp.",
      expected: "tên tệp bằng Unicode",
      because: "Tệp giải nén từ máy dùng bảng mã cũ thường mang tên như vậy.",
      remedy: "Đổi tên tệp, không dấu là chắc chắn nhất, rồi chạy lại.",
    },
    en: {
      title: "File name is no Unicode",
      message: "The file's name is in an older encoding, and the system does not find the file by it.",
      expected: "a file name in Unicode",
      because: "Files unpacked from a computer with an older encoding often have such names.",
      remedy: "Rename the file, safest without diacritics, and run again.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "tên tệp hiện thành 819-c�i-b�.xls",
  },
};

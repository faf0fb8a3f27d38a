import type { Rule } from "./rule";

export const filePartMissing: Rule = {
  code: "file-part-missing",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp thiếu thành phần",
      message: "Tệp thiếu {found}.",
      expected: "đủ các thành phần mà tệp nhắc đến",
      because: "Thiếu một trang tính hay bảng chữ thì số liệu không còn đủ.",
      remedy: "Mở bằng Excel, lưu rồi gửi lại.",
    },
    en: {
      title: "Part missing",
      message: "The file lacks {found}.",
      expected: "every part that the file refers to",
      because: "Without a sheet or the table of texts the figures are incomplete.",
      remedy: "Open it in Excel, save, send again.",
    },
  },
  example: {
    good: "tệp lưu từ Excel",
    bad: "tệp bị xóa bớt thành phần bên trong",
  },
};

import type { Rule } from "./rule";

/** `part` is the part, `position` the character (XML) or byte where it goes wrong, from 1. */
export const fileMalformed: Rule = {
  code: "file-malformed",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp sai cấu trúc",
      message: "Thành phần {part} sai cấu trúc tại vị trí {position#}: {found}.",
      expected: "cấu trúc đúng chuẩn của định dạng",
      because: "Nội dung sai chuẩn thì mỗi chương trình hiểu một khác; không được đoán số liệu.",
      remedy: "Mở bằng Excel (chọn sửa chữa nếu được hỏi), kiểm tra số liệu, lưu rồi gửi lại.",
    },
    en: {
      title: "Malformed file",
      message: "The part {part} is malformed at position {position#}: {found}.",
      expected: "a structure as its format demands",
      because: "Every program understands malformed content differently; figures must not be guessed.",
      remedy: "Open it in Excel (let it repair if it asks), look the figures over, save, send again.",
    },
  },
  example: {
    good: "tệp lưu từ Excel",
    bad: "tệp sửa tay bằng chương trình khác",
  },
};

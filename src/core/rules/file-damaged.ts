import type { Rule } from "./rule";

/** `part` is the part of the workbook that is damaged. */
export const fileDamaged: Rule = {
  code: "file-damaged",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp bị hỏng",
      message: "Thành phần {part} của tệp bị hỏng: {found}.",
      expected: "nội dung khớp với mã kiểm tra của tệp",
      because: "Nội dung không khớp mã kiểm tra hoặc kích thước mà chính tệp ghi.",
      remedy: "Mở bằng Excel (chọn sửa chữa nếu được hỏi), kiểm tra số liệu, lưu rồi gửi lại.",
    },
    en: {
      title: "Damaged file",
      message: "The part {part} of the file is damaged: {found}.",
      expected: "content that fits the file's own checksum",
      because: "The content does not fit the checksum or the size that the file itself states.",
      remedy: "Open it in Excel (let it repair if it asks), look the figures over, save, send again.",
    },
  },
  example: {
    good: "tệp mở bình thường",
    bad: "tệp Excel phải sửa chữa khi mở",
  },
};

import type { Rule } from "./rule";

/** Each file is read in a worker that is stopped when it takes too long or too much memory. */
export const fileTooCostly: Rule = {
  code: "file-too-costly",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Đọc tệp quá lâu hoặc quá nặng",
      message: "Đã dừng đọc tệp này sau khi vượt giới hạn ({found}); các tệp khác vẫn được tổng hợp.",
      expected: "một biểu nhập đọc xong trong chưa đến một giây",
      because: "Một tệp hỏng hoặc bị cố ý làm nặng không được làm chậm cả đợt tổng hợp.",
      remedy: "Chép số liệu sang biểu mẫu chuẩn rồi gửi lại.",
    },
    en: {
      title: "Too slow or too heavy to read",
      message: "Reading this file was stopped at its limit ({found}); the other files were still merged.",
      expected: "an entry workbook that is read within a second",
      because: "One broken or hostile file must not hold up a whole merge.",
      remedy: "Copy the numbers into the standard template and send again.",
    },
  },
  example: {
    good: "biểu nhập 50 KB",
    bad: "tệp làm bộ đọc chạy mãi",
  },
};

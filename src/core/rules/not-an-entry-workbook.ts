import type { Rule } from "./rule";

export const notAnEntryWorkbook: Rule = {
  code: "not-an-entry-workbook",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Không phải biểu nhập",
      message: "Không tìm thấy bảng nhập liệu (dòng tiêu đề có “Mã”, “Chỉ tiêu”, “Thực hiện”).",
      expected: "biểu nhập theo mẫu chuẩn",
      because: "Chương trình nhận bảng theo dòng tiêu đề của biểu mẫu.",
      remedy: "Dùng biểu mẫu chuẩn: chi-tieu template, hoặc nút Nạp biểu mẫu.",
    },
    en: {
      title: "Not an entry workbook",
      message: "No entry table was found (a header row with “Mã”, “Chỉ tiêu”, “Thực hiện”).",
      expected: "an entry workbook made from the template",
      because: "The table is found by the template's header row.",
      remedy: "Use the standard template: chi-tieu template, or the add-in's button.",
    },
  },
  example: {
    good: "biểu nhập chuẩn",
    bad: "báo cáo bằng lời",
  },
};

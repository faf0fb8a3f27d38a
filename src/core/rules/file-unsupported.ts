import type { Rule } from "./rule";

export const fileUnsupported: Rule = {
  code: "file-unsupported",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Định dạng chưa hỗ trợ",
      message: "Tệp dùng {found}, chương trình không đọc được.",
      expected: "bảng tính .xlsx, .xlsm, .xlsb, .xls (Excel 95 trở lên), .ods hoặc .csv",
      because: "Chỉ đọc những định dạng đã được kiểm thử.",
      remedy: "Mở bằng Excel, chọn Lưu thành › Sổ làm việc Excel (.xlsx), gửi lại.",
    },
    en: {
      title: "Unsupported format",
      message: "The file uses {found}, which the program does not read.",
      expected: "a workbook: .xlsx, .xlsm, .xlsb, .xls (Excel 95 or later), .ods or .csv",
      because: "Only formats that were tested are read.",
      remedy: "Open it in Excel, choose Save As › Excel Workbook (.xlsx), send again.",
    },
  },
  example: {
    good: "sổ làm việc .xlsx",
    bad: "bảng tính Excel 4.0 năm 1992",
  },
};

import type { Rule } from "./rule";

/** `found` is what the file is, by its own signature: PDF, HTML, ZIP, Word … */
export const fileNotAWorkbook: Rule = {
  code: "file-not-a-workbook",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Không phải bảng tính",
      message: "Nội dung tệp là {found}, không phải bảng tính, dù tên tệp là gì.",
      expected: "bảng tính .xlsx, .xlsm, .xlsb, .xls, .ods hoặc .csv",
      because: "Loại tệp được nhận theo nội dung; đổi tên tệp không đổi nội dung.",
      remedy: "Mở bằng Excel, chọn Lưu thành › Sổ làm việc Excel (.xlsx), gửi lại.",
    },
    en: {
      title: "Not a workbook",
      message: "The content of the file is {found}, not a workbook, whatever its name says.",
      expected: "a workbook: .xlsx, .xlsm, .xlsb, .xls, .ods or .csv",
      because: "What a file is shows in its content; renaming does not change it.",
      remedy: "Open it in Excel, choose Save As › Excel Workbook (.xlsx), send again.",
    },
  },
  example: {
    good: "sổ làm việc .xlsx",
    bad: "trang web hoặc PDF đổi đuôi thành .xlsx",
  },
};

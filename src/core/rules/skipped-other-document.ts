import type { Rule } from "./rule";

export const skippedOtherDocument: Rule = {
  code: "skipped-other-document",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Tài liệu không phải bảng tính",
      message: "Tên tệp cho biết đây là công văn, ảnh hoặc tài liệu khác; tệp không được đọc.",
      expected: "bảng tính .xlsx, .xlsm, .xlsb, .xls, .ods hoặc .csv",
      because: "Công văn gửi kèm thường nằm cùng thư mục với biểu.",
      remedy: "Nếu trong đó có số liệu, hãy nhập vào biểu mẫu chuẩn.",
    },
    en: {
      title: "Not a workbook by its name",
      message: "By its name this is a letter, a picture or another document; it was not read.",
      expected: "a workbook: .xlsx, .xlsm, .xlsb, .xls, .ods or .csv",
      because: "Covering letters usually lie in the same folder as the workbooks.",
      remedy: "If it holds figures, type them into the standard template.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "cong-van-gui-kem.docx",
  },
};

import type { Rule } from "./rule";

export const folderNamedAsWorkbook: Rule = {
  code: "folder-named-as-workbook",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Thư mục mang tên bảng tính",
      message: "Đây là một thư mục, dù tên giống tên bảng tính; các tệp bên trong vẫn được đọc.",
      expected: "một tệp bảng tính",
      because: "Giải nén tệp .xlsx bằng nhầm chương trình sẽ tạo ra thư mục như vậy, và biểu trong đó không còn đọc được.",
      remedy: "Nếu đây là biểu của đơn vị, hãy yêu cầu gửi lại tệp.",
    },
    en: {
      title: "Folder with a workbook's name",
      message: "This is a folder, though it is named like a workbook; the files in it are read.",
      expected: "a workbook file",
      because: "Unpacking an .xlsx file by mistake makes such a folder, and what is in it is no longer a workbook.",
      remedy: "If it was a unit's workbook, ask for the file again.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "thư mục tên 819-cai-be.xlsx",
  },
};

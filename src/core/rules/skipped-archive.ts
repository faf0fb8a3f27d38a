import type { Rule } from "./rule";

export const skippedArchive: Rule = {
  code: "skipped-archive",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Tệp nén",
      message: "Đây là tệp nén; chương trình không mở tệp nén, nên biểu nằm trong đó chưa được tổng hợp.",
      expected: "biểu nhập để trực tiếp trong thư mục",
      because: "Trong tệp nén có thể có biểu của một đơn vị.",
      remedy: "Giải nén vào thư mục này rồi chạy lại.",
    },
    en: {
      title: "Archive",
      message: "This is an archive; archives are not opened, so a workbook inside it is not merged.",
      expected: "entry workbooks as plain files of the folder",
      because: "There may be a unit's workbook in it.",
      remedy: "Unpack it into this folder and run again.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "bieu-cac-don-vi.zip",
  },
};

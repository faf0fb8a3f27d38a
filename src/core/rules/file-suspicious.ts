import type { Rule } from "./rule";

/** `trickVi` and `trickEn` name what no spreadsheet program does. */
export const fileSuspicious: Rule = {
  code: "file-suspicious",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp bất thường",
      message: "{trickVi}: {found}.",
      expected: "tệp do chương trình bảng tính ghi",
      because: "Không chương trình bảng tính nào ghi như vậy; mỗi chương trình đọc sẽ thấy số liệu khác nhau.",
      remedy: "Mở bằng Excel, kiểm tra số liệu, lưu thành tệp mới rồi gửi lại.",
    },
    en: {
      title: "Suspicious file",
      message: "{trickEn}: {found}.",
      expected: "a file as spreadsheet programs write it",
      because: "No spreadsheet program writes this; two programs may see different figures in it.",
      remedy: "Open it in Excel, look the figures over, save as a new file, send again.",
    },
  },
  example: {
    good: "tệp lưu từ Excel",
    bad: "tệp có hai trang tính cùng một tên bên trong",
  },
};

import type { Rule } from "./rule";

export const folderTooDeep: Rule = {
  code: "folder-too-deep",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Thư mục lồng quá sâu",
      message: "Thư mục này nằm quá sâu trong các thư mục khác; các tệp bên trong không được đọc.",
      expected: "tối đa 32 cấp thư mục",
      because: "Ổ mạng lỗi có thể cho thấy một thư mục nằm trong chính nó, không bao giờ hết.",
      remedy: "Chuyển các biểu ra ngoài, gần thư mục gốc hơn.",
    },
    en: {
      title: "Folder too deep",
      message: "This folder lies too deep within others; the files in it were not read.",
      expected: "at most 32 folders within each other",
      because: "A faulty network drive can show a folder inside itself, without end.",
      remedy: "Move the workbooks nearer to the top.",
    },
  },
  example: {
    good: "2024-06/819-cai-be.xlsx",
    bad: "a/a/a/a/…/819-cai-be.xlsx",
  },
};

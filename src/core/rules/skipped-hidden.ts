import type { Rule } from "./rule";

/** Names that begin with a dot, what Windows and macOS leave in folders, and what a merge of ours keeps while it runs. */
export const skippedHidden: Rule = {
  code: "skipped-hidden",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Tệp ẩn hoặc tệp hệ thống",
      message: "Đây là tệp ẩn, tệp của hệ điều hành hoặc tệp tạm của chính chương trình này; tệp không được đọc.",
      expected: "biểu nhập có tên thông thường",
      because: "Những tệp này do máy tính tự tạo, không phải do đơn vị gửi.",
      remedy: "Nếu đúng là biểu của đơn vị, hãy đổi tên cho không bắt đầu bằng dấu chấm.",
    },
    en: {
      title: "Hidden or system file",
      message: "This is a hidden file, one of the operating system, or a temporary file of this program; it was not read.",
      expected: "an entry workbook with an ordinary name",
      because: "Computers make such files by themselves; no unit sent them.",
      remedy: "If it is a unit's workbook, rename it so that it does not begin with a dot.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "Thumbs.db",
  },
};

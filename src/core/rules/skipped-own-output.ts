import type { Rule } from "./rule";

/** Told by content, so that an older summary under another name is known as well. */
export const skippedOwnOutput: Rule = {
  code: "skipped-own-output",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Bảng tổng hợp của chương trình",
      message: "Đây là bảng tổng hợp do chương trình này lập; nó không phải biểu của đơn vị nên không được cộng vào.",
      expected: "biểu nhập của một đơn vị",
      because: "Cộng kết quả vào chính nó sẽ nhân đôi số liệu.",
      remedy: "Không cần làm gì; nên để kết quả ở thư mục khác.",
    },
    en: {
      title: "A summary of this program",
      message: "This is a summary that this program wrote, not a unit's workbook; it is not added up.",
      expected: "a unit's entry workbook",
      because: "Adding a result to itself would count everything twice.",
      remedy: "Nothing to do; better keep results in another folder.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "tong-hop-2024-06.xlsx",
  },
};

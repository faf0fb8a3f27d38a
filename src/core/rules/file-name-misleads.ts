import type { Rule } from "./rule";

/** `found` is the name's extension, `kind` the real one. */
export const fileNameMisleads: Rule = {
  code: "file-name-misleads",
  severity: "info",
  scope: "workbook",
  text: {
    vi: {
      title: "Đuôi tệp không đúng",
      message: "Tên tệp có đuôi {found} nhưng nội dung là {kind}; tệp đã được đọc theo nội dung.",
      expected: "đuôi {kind}",
      because: "Loại tệp được nhận theo nội dung, không theo tên.",
      remedy: "Không bắt buộc; nên đổi đuôi tệp thành {kind}.",
    },
    en: {
      title: "Misleading file name",
      message: "The name ends in {found}, but the content is {kind}; it was read by its content.",
      expected: "the extension {kind}",
      because: "What a file is shows in its content, not in its name.",
      remedy: "No need to act; better rename it to {kind}.",
    },
  },
  example: {
    good: "cai-be.xlsx là .xlsx",
    bad: "cai-be.xls mà nội dung là .xlsx",
  },
};

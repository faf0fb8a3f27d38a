import type { Rule } from "./rule";

/** `found` is the format. */
export const fileLegacyFormat: Rule = {
  code: "file-legacy-format",
  severity: "info",
  scope: "workbook",
  text: {
    vi: {
      title: "Định dạng cũ hoặc khác Excel",
      message: "Tệp ở định dạng {found}; số liệu đã được đọc.",
      expected: "định dạng .xlsx",
      because: "Định dạng này không giữ hết kiểm tra nhập liệu và tô màu của biểu mẫu.",
      remedy: "Không bắt buộc; lần sau nên lưu thành .xlsx.",
    },
    en: {
      title: "Older or other format",
      message: "The file is in the {found} format; its figures were read.",
      expected: "the .xlsx format",
      because: "This format does not keep all of the template's validation and highlighting.",
      remedy: "No need to act; next time better save as .xlsx.",
    },
  },
  example: {
    good: "cai-be.xlsx",
    bad: "cai-be.xls",
  },
};

import type { Rule } from "./rule";

/** Excel: Specifications and limits, "Total number of characters that a cell can contain". */
export const textTooLong: Rule = {
  code: "text-too-long",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Chữ trong ô quá dài",
      message: "Ô có {length#} ký tự, nhiều hơn mức {limit#} mà Excel cho phép; đoạn đầu: “{found}”.",
      expected: "không quá {limit#} ký tự",
      because: "Excel cắt bỏ phần vượt quá khi mở tệp.",
      remedy: "Rút gọn nội dung ô.",
    },
    en: {
      title: "Text too long for a cell",
      message: "The cell has {length#} characters, more than the {limit#} that Excel allows; it begins “{found}”.",
      expected: "at most {limit#} characters",
      because: "Excel cuts off the rest when it opens the file.",
      remedy: "Shorten the text.",
    },
  },
  example: {
    good: "ghi chú một dòng",
    bad: "cả một báo cáo dán vào một ô",
  },
};

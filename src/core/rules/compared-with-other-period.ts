import type { Rule } from "./rule";

/** Raised by `compareSummaries`. */
export const comparedWithOtherPeriod: Rule = {
  code: "compared-with-other-period",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Bản tổng hợp trước là của kỳ khác",
      message: "Bản tổng hợp đưa ra để so sánh là của kỳ {found}, không phải {expected}; chưa so sánh thay đổi nào.",
      expected: "bản tổng hợp của kỳ {expected}",
      because: "Trang Thay đổi nói số của cùng một kỳ đã đổi vì tệp nào; hai kỳ khác nhau thì mọi số đều khác. So các kỳ với nhau là việc của trang Diễn biến.",
      remedy: "Chọn tệp JSON của lần tổng hợp trước cùng kỳ, hoặc dùng --history.",
    },
    en: {
      title: "Earlier summary of another period",
      message: "The summary to compare with is of period {found}, not {expected}; nothing was compared.",
      expected: "a summary of period {expected}",
      because: "The sheet Changes says which file moved a figure of one and the same period; between two periods every figure differs. Periods are compared on the sheet Over time.",
      remedy: "Choose the JSON of an earlier merge of the same period, or use --history.",
    },
  },
  example: {
    good: "--period 2024-06 --since t6-hom-qua.json (2024-06)",
    bad: "--period 2024-06 --since t5.json (2024-05)",
  },
};

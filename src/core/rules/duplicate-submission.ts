import type { Rule } from "./rule";

export const duplicateSubmission: Rule = {
  code: "duplicate-submission",
  severity: "error",
  scope: "folder",
  text: {
    vi: {
      title: "Hai tệp cho một đơn vị",
      message: "{orgUnit} có {count} tệp cho kỳ này: {files}. Chưa tệp nào được tổng hợp.",
      expected: "một tệp cho mỗi đơn vị",
      because: "Hai tệp thì không biết tệp nào đúng; chương trình không đoán.",
      remedy: "Rút bớt tệp sai khỏi thư mục, hoặc chạy với --prefer newest.",
    },
    en: {
      title: "Several files for one unit",
      message: "{orgUnit} has {count} files for this period: {files}. None was merged.",
      expected: "one file per unit",
      because: "With two files nobody can know which is right; the program does not guess.",
      remedy: "Withdraw the wrong file, or run with --prefer newest.",
    },
  },
  example: {
    good: "cai-be.xlsx",
    bad: "cai-be.xlsx và cai-be (1).xlsx",
  },
};

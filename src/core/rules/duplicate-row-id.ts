import type { Rule } from "./rule";

export const duplicateRowId: Rule = {
  code: "duplicate-row-id",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Trùng mã dòng",
      message: "{row}: mã “{id}” có ở nhiều dòng ({others}) với nhiều số. Không số nào được tổng hợp.",
      expected: "một dòng cho mỗi mã",
      because: "Hai số cho cùng một chỉ tiêu thì không biết số nào đúng.",
      remedy: "Xóa dòng thừa.",
    },
    en: {
      title: "Duplicate row id",
      message: "{row}: “{id}” stands in several rows ({others}) with several numbers. None was merged.",
      expected: "one row per id",
      because: "With two numbers for one row nobody can know which is right.",
      remedy: "Delete the extra row.",
    },
  },
  example: {
    good: "mỗi mã một dòng",
    bad: "dòng 12 và dòng 40 cùng mã population",
  },
};

import type { Rule } from "./rule";

export const notAnInteger: Rule = {
  code: "not-an-integer",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Không phải số nguyên",
      message: "{row}: {value#} {unit} có phần lẻ.",
      expected: "số nguyên",
      because: "Người, xã, trường học đếm bằng số nguyên.",
      remedy: "Gõ lại số nguyên; kiểm tra dấu phẩy và dấu chấm.",
    },
    en: {
      title: "Not an integer",
      message: "{row}: {value#} {unit} has a fraction.",
      expected: "a whole number",
      because: "People, communes and schools are counted in whole numbers.",
      remedy: "Type a whole number; check comma and dot.",
    },
  },
  example: {
    good: "120",
    bad: "120,5 người",
  },
};

import type { Rule } from "./rule";

export const entryOutsideTable: Rule = {
  code: "entry-outside-table",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Số nằm ngoài bảng",
      message: "“{found}” nằm ngoài bảng nhập và chưa được dùng.",
      expected: "ô trống",
      because: "Chỉ các dòng và cột của bảng được tổng hợp; không bỏ qua gì trong im lặng.",
      remedy: "Chuyển số vào đúng ô của bảng, hoặc xóa.",
    },
    en: {
      title: "Number outside the table",
      message: "“{found}” stands outside the table and was not used.",
      expected: "blank",
      because: "Only rows and columns of the table are merged, and nothing is dropped in silence.",
      remedy: "Move it to its cell in the table, or clear it.",
    },
  },
  example: {
    good: "mọi số trong bảng",
    bad: "số gõ ở cột N",
  },
};

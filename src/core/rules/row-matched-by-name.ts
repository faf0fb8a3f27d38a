import type { Rule } from "./rule";

export const rowMatchedByName: Rule = {
  code: "row-matched-by-name",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Nhận dòng theo tên",
      message: "Dòng “{found}” không có mã; đã nhận là “{id}” theo tên.",
      expected: "mã “{id}” ở cột Mã",
      because: "Mã bị xóa thì dòng được nhận theo tên, kém chắc chắn hơn.",
      remedy: "Dùng biểu mẫu chuẩn; không xóa cột Mã.",
    },
    en: {
      title: "Row matched by name",
      message: "The row “{found}” has no id; it was taken as “{id}” by its name.",
      expected: "id “{id}” in the id column",
      because: "Without an id a row is matched by name, which is less certain.",
      remedy: "Use the standard template; leave the id column alone.",
    },
  },
  example: {
    good: "mã population, tên Dân số trung bình",
    bad: "(không mã), tên Dân số trung bình",
  },
};

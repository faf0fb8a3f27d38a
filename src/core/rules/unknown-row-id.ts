import type { Rule } from "./rule";

export const unknownRowId: Rule = {
  code: "unknown-row-id",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Mã dòng không có trong danh mục",
      message: "Dòng có mã “{id}” ({label}) không có trong danh mục {version}; số “{found}” chưa được dùng.",
      expected: "một mã trong danh mục",
      because: "Dòng được nhận theo mã; mã lạ không biết cộng vào đâu.",
      remedy: "Dùng biểu mẫu chuẩn; không sửa cột Mã.",
    },
    en: {
      title: "Row id not in the catalogue",
      message: "The row “{id}” ({label}) is not in catalogue {version}; its “{found}” was not used.",
      expected: "an id of the catalogue",
      because: "Rows are matched by id; an unknown one belongs nowhere.",
      remedy: "Use the standard template; leave the id column alone.",
    },
  },
  example: {
    good: "population",
    bad: "dan-so-2",
  },
};

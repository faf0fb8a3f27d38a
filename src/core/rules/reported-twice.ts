import type { Rule } from "./rule";

export const reportedTwice: Rule = {
  code: "reported-twice",
  severity: "error",
  scope: "figure",
  text: {
    vi: {
      title: "Hai đơn vị cùng báo cáo một số",
      message: "{indicator}: do một cơ quan báo cáo nhưng có số của {units:orgUnits}.",
      expected: "một số của một cơ quan",
      because: "Số loại này không cộng; có hai số thì không biết số nào đúng.",
      remedy: "Sửa “reportedBy” trong danh mục còn một cơ quan.",
    },
    en: {
      title: "Reported twice",
      message: "{indicator}: one office reports it, but {units:orgUnits} did.",
      expected: "one number from one office",
      because: "Such a number is not added up; with two nobody can know which is right.",
      remedy: "Leave one office in “reportedBy” of the catalogue.",
    },
  },
  example: {
    good: "GRDP do Cục Thống kê báo cáo",
    bad: "GRDP do hai cơ quan báo cáo",
  },
};

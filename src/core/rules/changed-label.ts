import type { Rule } from "./rule";

export const changedLabel: Rule = {
  code: "changed-label",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Tên dòng đã bị sửa",
      message: "Dòng mã “{id}” ghi tên “{found}”, khác biểu mẫu. Số được nhận theo mã.",
      expected: "“{label}”",
      because: "Tên khác mã có thể là dấu hiệu dán nhầm dòng.",
      remedy: "Xem lại số ở dòng này có đúng chỉ tiêu không; khôi phục tên.",
    },
    en: {
      title: "Changed label",
      message: "The row “{id}” is labelled “{found}”, unlike the template. Its number was taken by id.",
      expected: "“{label}”",
      because: "A label that contradicts the id may mean a row pasted in the wrong place.",
      remedy: "Check that the number belongs here; restore the label.",
    },
  },
  example: {
    good: "Dân số trung bình",
    bad: "Số lao động (ở dòng mã population)",
  },
};

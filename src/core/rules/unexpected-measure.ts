import type { Rule } from "./rule";

export const unexpectedMeasure: Rule = {
  code: "unexpected-measure",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Số không thuộc đơn vị báo cáo",
      message: "{row}: đơn vị này không báo cáo chỉ tiêu này; số “{found}” chưa được dùng.",
      expected: "để trống",
      because: "Danh mục giao mỗi số cho một loại đơn vị; cộng thêm sẽ trùng.",
      remedy: "Xóa số này; nếu đơn vị phải báo cáo, sửa “reportedBy” trong danh mục.",
    },
    en: {
      title: "Not this unit's to report",
      message: "{row}: this unit does not report it; “{found}” was not used.",
      expected: "blank",
      because: "The catalogue gives each number to certain units; adding others would count twice.",
      remedy: "Clear it; if the unit must report it, correct “reportedBy” in the catalogue.",
    },
  },
  example: {
    good: "huyện nhập Dân số",
    bad: "huyện nhập GRDP toàn tỉnh",
  },
};

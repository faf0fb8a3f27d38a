import type { Rule } from "./rule";

export const unitNotBegun: Rule = {
  code: "unit-not-begun",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Đơn vị chưa có trong kỳ này",
      message: "{unit:orgUnits} (ghi “{found}”) có từ ngày {day:day}, nên chưa báo cáo kỳ {period}. Đơn vị tiền thân: {others:orgUnits}.",
      expected: "đơn vị đang tồn tại vào ngày cuối kỳ",
      because: "Số liệu của một kỳ do các đơn vị tồn tại vào ngày cuối kỳ báo cáo; cộng cả đơn vị mới thì tính hai lần.",
      remedy: "Số của kỳ này nằm trong báo cáo của đơn vị tiền thân; nếu tệp là của kỳ sau thì sửa ô kỳ báo cáo.",
    },
    en: {
      title: "Unit did not exist yet",
      message: "{unit:orgUnits} (typed “{found}”) exists from {day:day} on, so it does not report {period} yet. Its predecessors: {others:orgUnits}.",
      expected: "a unit that exists on the period's last day",
      because: "A period is reported by the units that exist on its last day; adding the later ones would count twice.",
      remedy: "This period is in its predecessors' reports; if the file is of a later period, correct the period cell.",
    },
  },
  example: {
    good: "28507 (xã, từ 01/7/2025) · kỳ 2025-07",
    bad: "28507 (xã, từ 01/7/2025) · kỳ 2025-H1",
  },
};

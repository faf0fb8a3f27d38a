import type { Rule } from "./rule";

/** A register keeps who reported when: a unit that has ended answers for no later period, nor does another unit of its name. */
export const unitEnded: Rule = {
  code: "unit-ended",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Đơn vị đã kết thúc trước kỳ này",
      message: "{unit:orgUnits} (ghi “{found}”) kết thúc ngày {day:day}, nên không báo cáo kỳ {period}. Đơn vị kế thừa: {others:orgUnits}.",
      expected: "đơn vị đang tồn tại vào ngày cuối kỳ",
      because: "Số liệu của một kỳ do các đơn vị tồn tại vào ngày cuối kỳ báo cáo; cộng cả đơn vị cũ thì tính hai lần.",
      remedy: "Đơn vị kế thừa gửi biểu của mình; nếu tệp là của kỳ trước thì sửa ô kỳ báo cáo.",
    },
    en: {
      title: "Unit ended before this period",
      message: "{unit:orgUnits} (typed “{found}”) ended on {day:day}, so it does not report {period}. Its successors: {others:orgUnits}.",
      expected: "a unit that exists on the period's last day",
      because: "A period is reported by the units that exist on its last day; adding the former ones would count twice.",
      remedy: "The successors send workbooks of their own; if the file is of an earlier period, correct the period cell.",
    },
  },
  example: {
    good: "819 (huyện, đến 30/6/2025) · kỳ 2025-06",
    bad: "819 (huyện, đến 30/6/2025) · kỳ 2025-07",
  },
};

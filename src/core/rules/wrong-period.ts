import type { Rule } from "./rule";

export const wrongPeriod: Rule = {
  code: "wrong-period",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Sai kỳ báo cáo",
      message: "Tệp báo cáo cho “{found}”, không phải {period}.",
      expected: "{period}",
      because: "Số của kỳ khác cộng vào sẽ sai tổng.",
      remedy: "Gửi đúng kỳ, hoặc sửa ô kỳ báo cáo nếu ghi nhầm.",
    },
    en: {
      title: "Wrong period",
      message: "The file reports “{found}”, not {period}.",
      expected: "{period}",
      because: "Numbers of another period would make the total wrong.",
      remedy: "Send the right period, or correct the period cell.",
    },
  },
  example: {
    good: "2024-06",
    bad: "2024-05",
  },
};

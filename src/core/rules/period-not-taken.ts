import type { Rule } from "./rule";

export const periodNotTaken: Rule = {
  code: "period-not-taken",
  severity: "error",
  scope: "folder",
  text: {
    vi: {
      title: "Kỳ không còn hoặc chưa nhận",
      message: "Tệp của {orgUnit} ghi kỳ {found}: kỳ này chưa mở hoặc đã đóng sổ, nên không tổng hợp.",
      expected: "một kỳ đang nhận báo cáo ({periods})",
      because: "Ghi nhầm tháng thì số đi vào sai kỳ; kỳ đã đóng sổ thì bảng không lập lại nữa.",
      remedy: "Sửa ô kỳ báo cáo nếu ghi nhầm; cần mở lại kỳ cũ thì tăng số ngày nhận muộn trong cấu hình.",
    },
    en: {
      title: "Period not taken",
      message: "The file of {orgUnit} is for {found}, a period that has not begun or is closed: it is not merged.",
      expected: "a period whose reports are taken now ({periods})",
      because: "With a mistyped month the numbers would enter the wrong period; a closed period is not made again.",
      remedy: "Correct the period cell if it was mistyped; to open an old period again, raise the days for late reports in the configuration.",
    },
  },
  example: {
    good: "gửi đầu tháng 6 cho kỳ 2024-06",
    bad: "gửi đầu tháng 6 cho kỳ 2024-08",
  },
};

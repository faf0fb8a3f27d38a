import type { Language, Status } from "../model";

/** The word for each status, on sheets and in the pane. Sheets compare with these words: they are part of the workbooks' format. */
export const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  vi: {
    exceeded: "vượt",
    met: "đạt",
    "on-track": "đúng tiến độ",
    behind: "chậm tiến độ",
    "not-met": "chưa đạt",
    "no-data": "chưa có số liệu",
    "not-due": "chưa đến kỳ",
  },
  en: {
    exceeded: "exceeded",
    met: "met",
    "on-track": "on track",
    behind: "behind",
    "not-met": "not met",
    "no-data": "no data",
    "not-due": "not due",
  },
};

/** A sign for each status, for whoever does not tell colours apart. All are in Times New Roman, and upright in print. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  exceeded: "▲",
  met: "●",
  "on-track": "►",
  behind: "◄",
  "not-met": "▼",
  "no-data": "○",
  "not-due": "□",
};

/** What each status means, for a legend. */
export const STATUS_MEANINGS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  vi: {
    exceeded: "Tốt hơn chỉ tiêu.",
    met: "Bằng chỉ tiêu, hoặc nằm trong khoảng chỉ tiêu; với chỉ tiêu “trên” hay “dưới”: đã vượt qua ngưỡng.",
    "on-track": "Chưa đến cuối năm; số lũy kế theo kịp phần chỉ tiêu phải có đến kỳ này.",
    behind: "Chưa đến cuối năm; số lũy kế thấp hơn phần chỉ tiêu phải có đến kỳ này (với mức trần: dùng nhanh hơn).",
    "not-met": "Chưa bằng chỉ tiêu, và không còn thời gian để chờ hoặc chỉ tiêu không tính theo tiến độ.",
    "no-data": "Chưa đủ số để đánh giá.",
    "not-due": "Chỉ tiêu này chưa đánh giá ở kỳ này.",
  },
  en: {
    exceeded: "Better than the target.",
    met: "Equal to the target or within its range; for “above” and “below”: past the bound.",
    "on-track": "The year still runs; the running total keeps up with what is due by now.",
    behind: "The year still runs; the running total is short of what is due by now (for a cap: used up faster).",
    "not-met": "Short of the target, with no time left or no pace to wait for.",
    "no-data": "Not enough numbers to judge.",
    "not-due": "Not judged in this period.",
  },
};

import type { Language } from "../model";

/** Words of the sheet `Diễn biến`. */
export interface SeriesText {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly month: string;
  readonly columns: { readonly number: string; readonly name: string; readonly unit: string; readonly spark: string; readonly increase: string; readonly preceding: string; readonly lastYear: string; readonly yearGrowth: string };
  /** Behind a number: percentage points, and per cent. */
  readonly percentPoints: string;
  readonly permillePoints: string;
  readonly percent: string;
  readonly chartsTitle: string;
  readonly statusChart: string;
  readonly statusAlt: string;
  readonly good: string;
  readonly behind: string;
  readonly unknown: string;
  readonly flowsChart: string;
  readonly flowsAlt: string;
  readonly levelsChart: string;
  readonly levelsAlt: string;
  readonly chartsData: string;
}

export const SERIES_TEXT: Readonly<Record<Language, SeriesText>> = {
  vi: {
    sheet: "Diễn biến",
    title: "DIỄN BIẾN CÁC CHỈ TIÊU NĂM {year}, ĐẾN {period}",
    note: "Số lũy kế là số cộng dồn từ 01/01; “riêng kỳ này” là phần tăng thêm so với kỳ trước liền kề. So kỳ trước: số lũy kế so phần tăng riêng của hai kỳ; số khác so giá trị. Tỷ lệ so bằng điểm %, số khác so bằng %. Số nghiêng: kỳ đó chưa đủ đơn vị báo cáo. Chỉ so khi hai số gồm cùng các đơn vị.",
    month: "T{month}",
    columns: { number: "STT", name: "Chỉ tiêu", unit: "ĐVT", spark: "Diễn biến", increase: "Riêng kỳ này", preceding: "So kỳ trước", lastYear: "Cùng kỳ năm trước", yearGrowth: "% so cùng kỳ (tăng +, giảm -)" },
    percentPoints: "điểm %",
    permillePoints: "điểm ‰",
    percent: "%",
    chartsTitle: "Biểu đồ diễn biến",
    statusChart: "Số chỉ tiêu theo đánh giá, từng tháng",
    statusAlt: "Biểu đồ đường: số chỉ tiêu tốt, chậm và chưa có số liệu qua các tháng.",
    good: "vượt, đạt, đúng tiến độ",
    behind: "chậm tiến độ, chưa đạt",
    unknown: "chưa có số liệu, chưa đến kỳ",
    flowsChart: "Chỉ tiêu lũy kế: % so chỉ tiêu năm",
    flowsAlt: "Biểu đồ đường: phần trăm so với chỉ tiêu năm của các chỉ tiêu lũy kế qua các tháng.",
    levelsChart: "Thay đổi nhiều nhất: % so chỉ tiêu năm",
    levelsAlt: "Biểu đồ đường: phần trăm so với chỉ tiêu năm của các chỉ tiêu không lũy kế thay đổi nhiều nhất.",
    chartsData: "Số liệu của biểu đồ",
  },
  en: {
    sheet: "Over time",
    title: "THE INDICATORS OF {year} OVER TIME, UNTIL {period}",
    note: "A running total counts from 1 January; “this period alone” is what was added since the preceding period. Against the preceding period, running totals compare what the two periods added, others their values. Rates are compared in percentage points, amounts in per cent. Italics: not all units had reported. Only values made by the same units are compared.",
    month: "M{month}",
    columns: { number: "No.", name: "Indicator", unit: "Unit", spark: "Over time", increase: "This period alone", preceding: "Against preceding", lastYear: "A year earlier", yearGrowth: "% against a year earlier (+/-)" },
    percentPoints: "pp",
    permillePoints: "per mille pts",
    percent: "%",
    chartsTitle: "Charts over time",
    statusChart: "Indicators by status, month by month",
    statusAlt: "Line chart: number of indicators that do well, that lag, and without data, by month.",
    good: "exceeded, met, on track",
    behind: "behind, not met",
    unknown: "no data, not due",
    flowsChart: "Running totals: % of the year's target",
    flowsAlt: "Line chart: percentage of the year's target of the running totals, by month.",
    levelsChart: "Moved most: % of the year's target",
    levelsAlt: "Line chart: percentage of the year's target of the other indicators that moved most, by month.",
    chartsData: "Data of the charts",
  },
};

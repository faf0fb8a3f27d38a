import type { Language } from "../model";

/** Words of the sheet `Theo địa bàn cũ`. */
export interface FormerText {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: { readonly number: string; readonly name: string; readonly unit: string; readonly province: string };
  readonly reportedTitle: string;
  readonly made: string;
}

export const FORMER_TEXT: Readonly<Record<Language, FormerText>> = {
  vi: {
    sheet: "Theo địa bàn cũ",
    title: "KẾT QUẢ THEO ĐỊA BÀN CŨ",
    note: "Mỗi cột là địa bàn của một đơn vị trước sắp xếp, tính từ báo cáo của các đơn vị kế thừa: số cộng lại, tỷ lệ = tổng tử số ÷ tổng mẫu số, không lấy bình quân; không gồm số của sở, ngành, Đảng bộ. Ô vàng: chưa đủ đơn vị báo cáo. Số là công thức trên trang Tổng hợp.",
    columns: { number: "STT", name: "Chỉ tiêu", unit: "ĐVT", province: "Toàn tỉnh" },
    reportedTitle: "Số đơn vị đã báo cáo",
    made: "Gồm các đơn vị",
  },
  en: {
    sheet: "By former unit",
    title: "RESULTS BY FORMER UNIT",
    note: "Each column is the ground of a unit before the reorganisation, from its successors' reports: amounts added up, rates = sum of numerators ÷ sum of denominators, never an average; without the numbers of province offices and Party committees. Yellow: not all units have reported. The numbers are formulas over the sheet Summary.",
    columns: { number: "No.", name: "Indicator", unit: "Unit", province: "Province" },
    reportedTitle: "Units that have reported",
    made: "Made of",
  },
};

import type { FigureRule, Language } from "../model";
import type { Doubt, NotTargetReason } from "./draft";

/** Each doubt as a question to the person who confirms the draft. */
export const DOUBT_WORDS: Readonly<Record<Doubt, Readonly<Record<Language, string>>>> = {
  approximate: { vi: "Văn bản ghi “khoảng”: có lấy đúng con số này làm mức đạt không?", en: "The text says “about”: is this amount itself the target?" },
  "lower-is-better-assumed": { vi: "Không có “dưới”, “không quá”; hiểu là không quá mức này vì càng thấp càng tốt. Đúng không?", en: "Taken as “at most”, since lower is better. Right?" },
  "range-of-decrease": { vi: "Mức giảm là một khoảng: danh mục lấy cận dưới (giảm ít nhất chừng đó).", en: "The decrease is a range: the catalogue takes its lower end." },
  "percent-or-points": { vi: "Giảm “%” của một tỷ lệ: hiểu là điểm phần trăm.", en: "A rate falls by “%”: taken as percentage points." },
  "percent-of-an-amount": { vi: "Giảm “%” của một số lượng là giảm so với năm trước: đặt thành “Mức giảm …”, ít nhất, đơn vị %.", en: "An amount falls by “%” of last year's: make it “Decrease of …”, at least, in %." },
  "per-year": { vi: "Văn bản ghi bình quân mỗi năm.", en: "The text gives an average a year." },
  "no-unit": { vi: "Không thấy đơn vị tính.", en: "No unit was found." },
  "unknown-unit": { vi: "Đơn vị tính lạ: kiểm tra lại.", en: "An unfamiliar unit: please check." },
  "unit-assumed": { vi: "Đơn vị tính suy ra từ tên chỉ tiêu.", en: "The unit was inferred from the name." },
  "part-of-a-rate": { vi: "“Trong đó” của một tốc độ tăng: chỉ để xếp dòng, không so với tổng thể vì bộ phận có thể tăng nhanh hơn.", en: "“Of which” under a growth rate only orders the rows: a part may grow faster than the whole, so they are not compared." },
  "several-amounts": { vi: "Cùng câu còn con số chưa hiểu: đọc lại câu gốc.", en: "The same clause has another number that was not understood." },
  "name-from-heading": { vi: "Tên lấy từ tiêu đề phía trước.", en: "The name comes from the heading before it." },
  "short-name": { vi: "Tên quá ngắn: bổ sung cho rõ.", en: "The name is very short: please complete it." },
  "long-name": { vi: "Tên quá dài: rút gọn.", en: "The name is very long: please shorten it." },
};

export const REASON_WORDS: Readonly<Record<NotTargetReason, Readonly<Record<Language, string>>>> = {
  period: { vi: "năm, giai đoạn", en: "a year or period" },
  date: { vi: "ngày tháng", en: "a date" },
  "price-base": { vi: "năm gốc của giá so sánh", en: "the base year of prices" },
  document: { vi: "số hiệu, điều khoản văn bản", en: "the number or article of a document" },
  age: { vi: "độ tuổi", en: "an age" },
  "per-population": { vi: "mẫu số của tên chỉ tiêu", en: "a divisor within the name" },
  grade: { vi: "cấp, hạng, sao", en: "a grade or class" },
  ordinal: { vi: "số thứ tự", en: "an ordinal" },
  "count-of-tasks": { vi: "số chỉ tiêu, nhiệm vụ, giải pháp", en: "a count of targets or tasks" },
  duration: { vi: "khoảng thời gian", en: "a duration" },
  "list-number": { vi: "số của mục, gạch đầu dòng", en: "the number of a list item" },
  "page-number": { vi: "số trang", en: "a page number" },
  "technical-name": { vi: "phần của tên riêng", en: "part of a proper name" },
  "earlier-result": { vi: "kết quả đã thực hiện", en: "a result of an earlier year" },
  comparison: { vi: "so sánh với số khác", en: "a comparison" },
  baseline: { vi: "mức xuất phát", en: "where it starts from" },
  "in-parentheses": { vi: "cách nói khác trong ngoặc", en: "the same in other words, in parentheses" },
  "other-column": { vi: "cột khác của bảng", en: "another column of the table" },
  "outside-targets": { vi: "ngoài phần chỉ tiêu", en: "outside the part with targets" },
  "stretch-goal": { vi: "mức phấn đấu cao hơn, ngoài mức giao", en: "a stretch goal beyond the target" },
  "in-name": { vi: "phần của tên", en: "part of a name" },
  repeated: { vi: "đã nêu ở trên", en: "already said above" },
};

export const FIGURE_WORDS: Readonly<Record<FigureRule["kind"], string>> = { sum: "Cộng các đơn vị", ratio: "Tỷ số của tổng", reported: "Một nơi báo cáo", count: "Đếm đơn vị trả lời Có" };

/** The sheets and columns of the review workbook; the reader finds columns by these labels. */
export const REVIEW_SHEETS = { targets: "Chỉ tiêu", source: "Nguồn", diff: "So năm trước", numbers: "Số chưa hiểu" } as const;
export const REVIEW_COLUMNS = {
  id: "Mã",
  number: "STT",
  name: "Chỉ tiêu",
  unit: "ĐVT",
  op: "Toán tử",
  value: "Giá trị",
  max: "Đến",
  better: "Hướng",
  figure: "Cách tính",
  measure: "Số liệu (tử số)",
  denominator: "Mẫu số",
  reportedBy: "Nơi báo cáo",
  partOf: "Trong đó của (STT)",
  state: "Tình trạng",
  doubts: "Cần xem",
  confidence: "Độ tin cậy",
  quote: "Câu trong văn bản",
  place: "Vị trí",
} as const;
export type ReviewColumn = keyof typeof REVIEW_COLUMNS;
export const SOURCE_LABELS = { year: "Năm", title: "Tên văn bản", issued: "Ngày ban hành", section: "Phần, mục", base: "Danh mục năm trước" } as const;
export const REVIEW_HEADER_ROW = 3;

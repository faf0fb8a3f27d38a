import type { Measure, OrgUnitKind } from "../model";
import { ENTRY_COLUMNS } from "../plan/layout";

/** The words on the entry workbook, which is a Vietnamese form whatever the reader's language. */
export const ENTRY_TEXT = {
  /** First line of the letterhead, before the province's name. */
  superior: { district: "TỈNH", "province-office": "TỈNH", commune: "TỈNH", "party-committee": "TỈNH ỦY" } satisfies Readonly<Record<OrgUnitKind, string>>,
  anyUnit: "(chọn mã đơn vị ở ô bên dưới)",
  title: (year: number) => `BIỂU NHẬP KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM ${year}`,
  periodLine: "Kỳ báo cáo: ",
  lastMonth: "Lũy kế đến tháng",
  notAllotted: "chưa giao",
  provinceLevel: "tính ở cấp tỉnh",
  repeated: "Lấy từ dòng ",
  signature: { date: (year: number) => `………………, ngày …… tháng …… năm ${year}`, author: "NGƯỜI LẬP BIỂU", head: "THỦ TRƯỞNG ĐƠN VỊ", sign: "(Ký, họ và tên)", seal: "(Ký tên, đóng dấu)" },
  legend: { missing: "Chưa nhập", input: "Ô nhập", locked: "Tự tính", doubt: "Xem lại", wrong: "Sai" },
  footer: "Trang &P/&N",
} as const;

/** What the `Kiểm tra` column says. `wrong` and `doubt` name the column; highlights and counts look for their first words. */
export const CHECK_TEXT = {
  missing: "Chưa nhập.",
  needsLastYear: `Cần ${ENTRY_COLUMNS.lastYear} để tính mức giảm.`,
  wrongAt: (column: string) => `Sai ở ${column}`,
  doubtAt: (column: string) => `Xem lại ${column}`,
  wrongMark: "Sai ở ",
  doubtMark: "Xem lại ",
  error: "ô báo lỗi công thức; xóa đi và gõ lại số",
  notANumber: (example: string) => `đang là chữ, không phải số; gõ lại số, ví dụ ${example}`,
  notYesOrNo: "chọn Có hoặc Không",
  negative: "số âm; gõ số từ 0 trở lên",
  notInteger: (unit: string) => `phải là số nguyên (${unit}); gõ liền các chữ số, không dấu chấm, không dấu phẩy`,
  percentScale: (unit: string) => `có vẻ gõ nhầm thang ${unit}; 94 % thì gõ 94, không gõ 0,94`,
  magnitude: (unit: string) => `có vẻ gõ theo đơn vị tính khác; ở đây là ${unit}`,
  impossible: (most: string, unit: string) => `không thể vượt ${most} ${unit}`,
  aboveWhole: (whole: string) => `lớn hơn “${whole}” ở dòng `,
  halfRatio: (partner: string) => `ghi “-” nhưng “${partner}” lại có số; gõ 0 nếu bằng không`,
  implausible: (min: string, max: string, unit: string) => `ngoài khoảng thường gặp ${min} đến ${max} ${unit}; nếu đúng, ghi lý do ở ${ENTRY_COLUMNS.note}`,
  counter: { left: "Còn ", missing: " ô chưa nhập · ", wrong: " ô sai", doubt: " ô cần xem lại", done: "Đã nhập đủ, không có ô sai" },
} as const;

const TIME = (measure: Measure): string => (measure.accumulates ? "lũy kế từ 01/01" : "tại thời điểm cuối kỳ");
const KIND = (measure: Measure): string => (measure.integer ? "số nguyên" : "có thể có số lẻ");

export const exampleFor = (integer: boolean): string => (integer ? "8801" : "8801,5");

/** Prompts beside an input. Excel shows 32 characters of a title and 255 of a message. */
export const PROMPT_TEXT = {
  amount: (measure: Measure) => `Gõ số (${measure.unit}, ${KIND(measure)}, ${TIME(measure)}), ví dụ ${exampleFor(measure.integer)}. Không phát sinh: gõ -\n${measure.definition}`,
  yesNo: (measure: Measure) => `Chọn Có hoặc Không (tính ${TIME(measure)}).\n${measure.definition}`,
  lastYear: (measure: Measure, year: number) => `${measure.name}: số cùng kỳ năm ${year - 1} (${measure.unit}), tính cùng cách với ${ENTRY_COLUMNS.actual}. Không có số thì để trống.`,
  allotted: (name: string, unit: string, year: number) => `${name}: số cấp trên giao cho đơn vị năm ${year} (${unit}). Không giao riêng thì để trống.`,
  note: "Lời giải thích, nguồn số liệu, lý do tăng giảm. Không bắt buộc.",
  period: { title: "Kỳ báo cáo", message: "Chọn kỳ báo cáo, ví dụ 2024-06 là tháng 6, 2024-Q2 là quý II, 2024-H1 là 6 tháng, 2024-9M là 9 tháng, 2024 là cả năm." },
  orgUnit: { title: "Đơn vị báo cáo", message: "Chọn mã đơn vị báo cáo; tên đơn vị hiện ở ô bên cạnh. Danh mục mã ở trang Hướng dẫn." },
} as const;

/** Alerts after typing; the number may be kept, it stays red. */
export const ALERT_TEXT = {
  title: "Xem lại số vừa gõ",
  amount: (unit: string, integer: boolean, signed: boolean) => `Ô này cần một số${integer ? " nguyên" : ""}${signed ? "" : " từ 0 trở lên"} (${unit}), ví dụ ${exampleFor(integer)}. Không phát sinh thì gõ -`,
  yesNo: "Ô này chỉ ghi Có hoặc Không.",
  period: "Kỳ báo cáo phải chọn trong danh sách.",
  orgUnit: "Mã đơn vị phải chọn trong danh sách.",
} as const;

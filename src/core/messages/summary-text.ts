import type { Language, Outcome, Severity } from "../model";

/** Words on the sheets of the summary workbook. `{name}` is filled in by the sheet. */
export interface SummaryText {
  readonly sheets: { readonly summary: string; readonly findings: string; readonly sources: string; readonly trace: string; readonly charts: string };
  readonly title: string;
  readonly asOf: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly versions: string;
  readonly columns: { readonly number: string; readonly name: string; readonly unit: string; readonly target: string; readonly value: string; readonly percent: string; readonly status: string; readonly reported: string };
  readonly measuresTitle: string;
  readonly measuresNote: string;
  readonly total: string;
  readonly drawnUp: string;
  readonly signed: string;
  readonly findingsTitle: string;
  readonly findingsCount: string;
  readonly noFindings: string;
  readonly findingColumns: readonly string[];
  readonly sourcesTitle: string;
  readonly sourceColumns: readonly string[];
  readonly missingTitle: string;
  readonly nobodyMissing: string;
  readonly traceTitle: string;
  readonly traceNote: string;
  readonly traceColumns: readonly string[];
  readonly traceUsed: string;
  readonly traceHeldOut: string;
  readonly traceNone: string;
  readonly chartsTitle: string;
  readonly progressTitle: string;
  readonly progressAlt: string;
  readonly statusTitle: string;
  readonly statusAlt: string;
  readonly statusColumns: readonly [string, string];
  readonly progressColumns: readonly [string, string];
  readonly heatTitle: string;
  readonly heatNote: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly page: string;
  readonly openTrace: string;
  readonly openFile: string;
}

export const SUMMARY_TEXT: Readonly<Record<Language, SummaryText>> = {
  vi: {
    sheets: { summary: "Tổng hợp", findings: "Phát hiện", sources: "Nguồn", trace: "Truy vết", charts: "Biểu đồ" },
    title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM {year}",
    asOf: "Kỳ báo cáo: {period} ({code}) · Số liệu tổng hợp lúc {asOf}",
    complete: "Đã có báo cáo của cả {expected} đơn vị.",
    incomplete: "Đã có báo cáo của {reported}/{expected} đơn vị; chưa có: {missing}.",
    versions: "Danh mục chỉ tiêu {version} · {source}",
    columns: { number: "STT", name: "Chỉ tiêu", unit: "ĐVT", target: "Chỉ tiêu năm", value: "Thực hiện toàn tỉnh", percent: "% so chỉ tiêu", status: "Đánh giá", reported: "Số đơn vị báo cáo" },
    measuresTitle: "Số liệu thành phần của các tỷ lệ",
    measuresNote: "Tỷ lệ toàn tỉnh = tổng tử số ÷ tổng mẫu số của các đơn vị có đủ hai số; không lấy bình quân. Sửa một ô ở đây, số toàn tỉnh thay đổi theo.",
    total: "Cộng",
    drawnUp: "NGƯỜI LẬP BIỂU",
    signed: "LÃNH ĐẠO VĂN PHÒNG",
    findingsTitle: "PHÁT HIỆN KHI KIỂM TRA SỐ LIỆU",
    findingsCount: "{errors} lỗi · {warnings} cảnh báo · {infos} ghi chú",
    noFindings: "Không có phát hiện nào.",
    findingColumns: ["STT", "Mức", "Đơn vị", "Chỉ tiêu, số liệu", "Phát hiện và cách sửa", "Nơi", "Đã ghi", "Cần có", "Mã quy tắc"],
    sourcesTitle: "TỆP NGUỒN VÀ ĐƠN VỊ CHƯA BÁO CÁO",
    sourceColumns: ["STT", "Tệp", "Đơn vị", "Kỳ", "Kết quả", "Lý do", "Dung lượng (byte)", "Mã băm SHA-256"],
    missingTitle: "Đơn vị chưa có báo cáo dùng được",
    nobodyMissing: "Không thiếu đơn vị nào.",
    traceTitle: "TRUY VẾT: TỪNG SỐ TOÀN TỈNH LẤY TỪ Ô NÀO",
    traceNote: "Bấm vào ô ở cột “Ô” để mở tệp của đơn vị tại đúng ô đó. Dòng “không dùng” đã đọc nhưng không được tính vào số toàn tỉnh.",
    traceColumns: ["STT", "Chỉ tiêu", "Đơn vị", "Số liệu", "Tệp", "Trang", "Ô", "Đã ghi", "Giá trị", "Sử dụng"],
    traceUsed: "tính",
    traceHeldOut: "không dùng",
    traceNone: "không phát sinh",
    chartsTitle: "BIỂU ĐỒ THỰC HIỆN CHỈ TIÊU NĂM {year}",
    progressTitle: "% thực hiện so với chỉ tiêu năm",
    progressAlt: "Biểu đồ thanh: phần trăm thực hiện so với chỉ tiêu năm của từng chỉ tiêu, màu theo đánh giá.",
    statusTitle: "Số chỉ tiêu theo đánh giá",
    statusAlt: "Biểu đồ tròn: số chỉ tiêu theo từng mức đánh giá.",
    statusColumns: ["Đánh giá", "Số chỉ tiêu"],
    progressColumns: ["Chỉ tiêu", "% so chỉ tiêu"],
    heatTitle: "Bản đồ nhiệt: % so chỉ tiêu (hoặc kế hoạch giao) của từng đơn vị",
    heatNote: "Ô trống: đơn vị không có chỉ tiêu riêng, không báo cáo hoặc chưa có số liệu. Chỉ tiêu dạng “càng thấp càng tốt”: trên 100 là xấu, ghi nghiêng.",
    severities: { error: "Lỗi", warning: "Cảnh báo", info: "Ghi chú" },
    outcomes: { merged: "đã tổng hợp", superseded: "đã thay", rejected: "không nhận", skipped: "bỏ qua" },
    page: "Trang &P/&N",
    openTrace: "Xem ô nguồn",
    openFile: "Mở tệp tại ô này",
  },
  en: {
    sheets: { summary: "Summary", findings: "Findings", sources: "Sources", trace: "Trace", charts: "Charts" },
    title: "SUMMARY OF RESULTS AGAINST THE MAIN TARGETS OF {year}",
    asOf: "Period: {period} ({code}) · as of {asOf}",
    complete: "All {expected} {expected?unit has:units have} reported.",
    incomplete: "{reported} of {expected} {expected?unit:units} {reported?has:have} reported; missing: {missing}.",
    versions: "Catalogue of targets {version} · {source}",
    columns: { number: "No.", name: "Indicator", unit: "Unit", target: "Target", value: "Province", percent: "% of target", status: "Status", reported: "Units reported" },
    measuresTitle: "Numerators and denominators of the rates",
    measuresNote: "Province rate = sum of numerators ÷ sum of denominators of the units that gave both; never an average. Correct a cell here and the province moves.",
    total: "Total",
    drawnUp: "DRAWN UP BY",
    signed: "HEAD OF OFFICE",
    findingsTitle: "FINDINGS OF THE CHECKS",
    findingsCount: "{errors} {errors?error:errors} · {warnings} {warnings?warning:warnings} · {infos} {infos?note:notes}",
    noFindings: "No findings.",
    findingColumns: ["No.", "Severity", "Unit", "Indicator, measure", "Finding and remedy", "Place", "Found", "Expected", "Rule"],
    sourcesTitle: "SOURCE FILES AND MISSING UNITS",
    sourceColumns: ["No.", "File", "Unit", "Period", "Outcome", "Reason", "Size (bytes)", "SHA-256"],
    missingTitle: "Units without a usable report",
    nobodyMissing: "No unit is missing.",
    traceTitle: "TRACE: THE CELLS BEHIND EACH PROVINCE FIGURE",
    traceNote: "Click a cell of column “Cell” to open the unit's file there. Rows “held out” were read but are not in the province's figure.",
    traceColumns: ["No.", "Indicator", "Unit", "Measure", "File", "Sheet", "Cell", "As typed", "Value", "Use"],
    traceUsed: "used",
    traceHeldOut: "held out",
    traceNone: "nothing arises",
    chartsTitle: "CHARTS OF RESULTS AGAINST THE TARGETS OF {year}",
    progressTitle: "Result as % of the year's target",
    progressAlt: "Bar chart: result as a percentage of the year's target for each indicator, coloured by status.",
    statusTitle: "Indicators by status",
    statusAlt: "Doughnut chart: number of indicators of each status.",
    statusColumns: ["Status", "Indicators"],
    progressColumns: ["Indicator", "% of target"],
    heatTitle: "Heat map: % of target (or of what was allotted) of each unit",
    heatNote: "Empty: the unit has no target of its own, does not report it, or has no data. Where lower is better, above 100 is bad; set in italics.",
    severities: { error: "Error", warning: "Warning", info: "Note" },
    outcomes: { merged: "merged", superseded: "superseded", rejected: "rejected", skipped: "skipped" },
    page: "Page &P/&N",
    openTrace: "Show the source cells",
    openFile: "Open the file at this cell",
  },
};

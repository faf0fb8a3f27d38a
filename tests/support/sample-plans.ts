import type { Chart, Content, PlanCell, SheetPlan, Style, WorkbookPlan } from "../../src/core/sheet-plan";
import { address, columnName } from "../../src/core/address";

/** Plans that use everything a SheetPlan can say, for both painters. */

const text = (value: string): Content => ({ kind: "text", text: value });
const number = (value: string): Content => ({ kind: "number", value });
const formula = (source: string, value: string): Content => ({ kind: "formula", formula: source, cached: { kind: "number", value } });
const wording = (source: string, value: string): Content => ({ kind: "formula", formula: source, cached: { kind: "text", text: value } });

const title: Style = { bold: true, size: 14, horizontal: "center", vertical: "middle", wrap: true };
const head: Style = { bold: true, fill: "D9E2F3", border: "thin", horizontal: "center", vertical: "middle", wrap: true };
const label: Style = { border: "thin", vertical: "middle", wrap: true };
const indented: Style = { ...label, italic: true, indent: 2 };
const figure: Style = { border: "thin", vertical: "middle", horizontal: "right", numberFormat: "#,##0.##" };
const entry: Style = { ...figure, fill: "FFF9E5", locked: false };
const share: Style = { ...figure, numberFormat: "0.00" };
const state: Style = { ...label, horizontal: "center" };
const linked: Style = { ...label, color: "0563C1", underline: true };

/** A sheet with nothing on it. */
export const blankSheet: SheetPlan = {
  name: "",
  columns: [],
  rowHeights: new Map(),
  cells: [],
  merges: [],
  conditionalFormats: [],
  validations: [],
  protect: false,
  gridlines: true,
  print: { orientation: "portrait" },
  charts: [],
};

const row = (at: number, style: Style, ...contents: readonly (Content | null)[]): PlanCell[] =>
  contents.map((content, column) => ({ row: at, column, style, ...(content && { content }) }));

const STATUSES = ["Vượt", "Đạt", "Chưa đạt", "Chưa có số liệu"] as const;
/** Commas and length: neither goes into Excel's typed-in list. */
export const REASONS = ["Chưa đến kỳ", "Không phát sinh, không theo dõi", "Đang rà soát số liệu, báo cáo bổ sung sau", ..."ABCDEFGH".split("").map((letter) => `Lý do ${letter}: ${"chi tiết ".repeat(4).trim()}`)];

const ENTRIES = [
  ["population", "Dân số trung bình", "người", "200000", "100"],
  ["health-insured-people", "Số người tham gia bảo hiểm y tế", "người", "187500", "93.75"],
  ["poor-households", "Số hộ nghèo theo chuẩn tiếp cận đa chiều giai đoạn 2021–2025", "hộ", null, null],
] as const;

const percentOf = (at: number): string => `IF(ISNUMBER(E${at + 1}),E${at + 1}/E$7*100,"")`;

const entrySheet: SheetPlan = {
  ...blankSheet,
  name: "Nhập liệu",
  tabColor: "2F5597",
  columns: [{ width: 10, hidden: true }, { width: 6 }, { width: 46 }, { width: 10 }, { width: 16 }, { width: 12 }, { width: 18 }, { width: 26 }],
  rowHeights: new Map([[0, 42], [5, 36], [8, 33]]),
  cells: [
    { row: 0, column: 1, content: text("BIỂU NHẬP SỐ LIỆU\nCHỈ TIÊU KINH TẾ – XÃ HỘI"), style: title },
    { row: 2, column: 2, content: text("Năm") },
    { row: 2, column: 4, content: number("2024"), style: { bold: true, horizontal: "left" } },
    { row: 3, column: 2, content: text("Kỳ báo cáo") },
    { row: 3, column: 4, content: text("2024-06"), style: { bold: true } },
    ...row(5, head, text("Mã"), text("STT"), text("Chỉ tiêu"), text("ĐVT"), text("Thực hiện"), text("% so chỉ tiêu"), text("Đánh giá"), text("Ghi chú")),
    ...ENTRIES.flatMap(([id, name, unit, value, percent], index) => {
      const at = 6 + index;
      return [
        ...row(at, label, text(id), number(String(index + 1)), text(name), text(unit)),
        { row: at, column: 4, style: entry, ...(value !== null && { content: number(value) }) },
        { row: at, column: 5, style: share, content: percent === null ? wording(percentOf(at), "") : formula(percentOf(at), percent) },
        { row: at, column: 6, style: { ...state, locked: false } },
        { row: at, column: 7, style: { ...label, locked: false } },
      ];
    }),
    { row: 9, column: 2, content: text("Tỷ lệ dân số tham gia bảo hiểm y tế"), style: indented },
    { row: 9, column: 4, content: formula("ROUND(E8/E7*100,2)", "93.75"), style: share },
    { row: 9, column: 6, content: wording('IF(E10>=94,"Đạt","Chưa đạt")', "Chưa đạt"), style: state },
    { row: 10, column: 2, content: { kind: "boolean", value: true }, style: label },
  ],
  merges: ["B1:H1", "C3:C3"],
  freeze: { rows: 6, columns: 3 },
  conditionalFormats: [
    { kind: "formula", range: "E7:E9", formula: 'AND(E7<>"",NOT(ISNUMBER(E7)))', highlight: { fill: "FFC7CE", color: "9C0006", bold: true }, stop: true },
    { kind: "formula", range: "E8", formula: "E8>E7", highlight: { fill: "FFEB9C" } },
    { kind: "formula", range: "G7:G10", formula: 'G7="Chưa đạt"', highlight: { color: "9C0006", bold: true } },
  ],
  validations: [
    {
      range: "E7:E9",
      rule: { kind: "custom", formula: "AND(ISNUMBER(E7),E7>=0)" },
      prompt: { title: "Thực hiện lũy kế đến cuối kỳ báo cáo", message: "Nhập số, không nhập chữ.\nViết 1234,5 — không viết đơn vị.\n" + "Số lấy từ báo cáo thống kê chính thức của đơn vị. ".repeat(8) },
      alert: { style: "stop", title: "Không phải là số", message: "Ô này chỉ nhận số không âm." },
    },
    { range: "G7:G9", rule: { kind: "list", values: STATUSES }, alert: { style: "warning", title: "Ngoài danh mục", message: "Chọn một giá trị trong danh mục." } },
    { range: "H7:H9", rule: { kind: "list", values: REASONS }, prompt: { title: "Ghi chú", message: "Chọn lý do." } },
    { range: "E4", rule: { kind: "any" }, prompt: { title: "Kỳ báo cáo", message: "Ví dụ: 2024-06, 2024-Q2, 2024" } },
  ],
  protect: true,
  gridlines: false,
  print: { orientation: "landscape", repeatRows: "6:6", fitWidth: 1, footer: "&LBiểu nhập&CTrang &P/&N", header: "&RUBND huyện Cái Bè && xã" },
};

const UNITS = ["TP Mỹ Tho", "TX Gò Công", "Huyện Cái Bè", "Huyện Chợ Gạo"] as const;
const FIGURES = [
  ["Tỷ lệ bao phủ bảo hiểm y tế", "94", [97.5, 92.25, 93.8, 91]],
  ["Tỷ lệ lao động qua đào tạo", "53.5", [61.2, 55.1, 48, 52.75]],
  ["Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao", "40", [100, 33.3, 12.5, -4]],
  ["Tỷ lệ hộ sử dụng nước sạch", "99.5", [100, 99.9, 99.1, 98.7]],
] as const;

const summarySheet: SheetPlan = {
  ...blankSheet,
  name: "Tổng hợp 'thử' 2024",
  tabColor: "548235",
  columns: [{ width: 5 }, { width: 44 }, { width: 12 }, { width: 12 }, { width: 14 }, ...UNITS.map(() => ({ width: 13 }))],
  rowHeights: new Map([[0, 30], [2, 22], [3, 34]]),
  cells: [
    { row: 0, column: 0, content: text("TỔNG HỢP THỰC HIỆN CHỈ TIÊU NĂM 2024"), style: title },
    ...row(2, head, text("STT"), text("Chỉ tiêu"), text("Chỉ tiêu năm"), text("Toàn tỉnh"), text("Đánh giá"), text("Đơn vị")),
    ...row(3, head, null, null, null, null, null, ...UNITS.map(text)),
    ...FIGURES.flatMap(([name, target, values], index) => {
      const at = 4 + index;
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return [
        { row: at, column: 0, content: number(String(index + 1)), style: { ...state } },
        { row: at, column: 1, content: text(name), style: linked, link: { to: `'Truy vết'!A${index + 2}`, external: false, tooltip: "Xem nguồn số liệu" } },
        { row: at, column: 2, content: number(target), style: share },
        { row: at, column: 3, content: formula(`SUM(F${at + 1}:I${at + 1})/COUNT(F${at + 1}:I${at + 1})`, String(mean)), style: { ...share, bold: true } },
        { row: at, column: 4, content: wording(`IF(D${at + 1}>=C${at + 1},"Đạt","Chưa đạt")`, mean >= Number(target) ? "Đạt" : "Chưa đạt"), style: state },
        ...values.map((value, unit) => ({ row: at, column: 5 + unit, content: number(String(value)), style: share })),
      ];
    }),
    { row: 8, column: 1, content: formula("'Nhập liệu'!$E$10", "93.75"), style: share },
  ],
  merges: ["A1:I1", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:I3"],
  freeze: { rows: 4, columns: 2 },
  conditionalFormats: [
    { kind: "formula", range: "E5:E8", formula: 'E5="Chưa đạt"', highlight: { color: "9C0006", fill: "FFC7CE" } },
    { kind: "data-bar", range: "D5:D8", color: "9DC3E6", min: "0", max: "100" },
    { kind: "color-scale", range: "F5:I8", points: [{ at: "min", color: "F8696B" }, { at: { number: "50" }, color: "FFEB84" }, { at: "max", color: "63BE7B" }] },
    { kind: "color-scale", range: "C5:C8", points: [{ at: { percentile: 10 }, color: "FFFFFF" }, { at: { percentile: 90 }, color: "D9D9D9" }] },
  ],
  gridlines: false,
  print: { orientation: "landscape", repeatRows: "3:4", repeatColumns: "A:B", fitWidth: 1, area: "A1:I9", footer: "&CTrang &P / &N" },
  autoFilter: "A4:I8",
  // Beside the data bar above: both are extensions of the sheet.
  sparklines: [{ at: "J5", values: "F5:I5", color: "2F5597" }, { at: "J6", values: "F6:I6", color: "548235" }],
};

/** Texts that programs like to take for something else. */
export const AWKWARD_TEXTS = [
  "=1+1",
  '=HYPERLINK("http://example.com","mở")',
  "+84 273",
  "-12",
  "-",
  "@SUM(A1)",
  "#N/A",
  "#VALUE!",
  "#1",
  "TRUE",
  "8.801",
  "001",
  "1E5",
  "12/03",
  "'đã có dấu nháy",
  "_x000D_",
  "_x005F_x0041_",
  "_x0041\u0001",
  "hai\ndòng",
  "hai\r\ndòng",
  "\tđầu và cuối \u00a0 ",
  "a\u0000b\u0007c\u001fd",
  "\ufffe\uffff",
  "<b>&amp;\"'</b>]]>",
  "😀 ế ữ ệ Đ \u0065\u0302\u0301",
  "\u202eabc",
  "__proto__",
] as const;

const sourceSheet: SheetPlan = {
  ...blankSheet,
  name: "Truy vết",
  columns: [{ width: 12 }, { width: 44 }, { width: 60 }],
  rowHeights: new Map(),
  cells: [
    ...row(0, head, text("Số"), text("Giá trị gốc"), text("Tệp")),
    ...AWKWARD_TEXTS.flatMap((value, index) => [
      { row: index + 1, column: 0, content: number(String(index + 1)), style: label },
      { row: index + 1, column: 1, content: text(value), style: label },
      {
        row: index + 1,
        column: 2,
        content: text(`Huyện Cái Bè/báo cáo số ${index + 1} #cuối 50%.xlsx`),
        style: linked,
        link: { to: `Huyện Cái Bè/báo cáo số ${index + 1} #cuối 50%.xlsx`, external: true, ...(index === 0 && { tooltip: "Mở tệp của đơn vị" }) },
      },
    ]),
    { row: AWKWARD_TEXTS.length + 1, column: 1, content: wording('REPT(" ",2)&"x "', "  x ") },
    { row: AWKWARD_TEXTS.length + 1, column: 0, content: text("") },
  ],
  print: { orientation: "portrait", fitWidth: 1 },
  autoFilter: `A1:C${AWKWARD_TEXTS.length + 1}`,
};

const CHART_KINDS = ["bar", "column", "line", "pie", "doughnut"] as const;

const charts: readonly Chart[] = CHART_KINDS.map((kind, index) => ({
  kind,
  title: `Tỷ lệ thực hiện (${kind})`,
  altText: `Biểu đồ ${kind}: bốn chỉ tiêu, cao nhất là bảo hiểm y tế`,
  series: [
    {
      name: "Toàn tỉnh",
      values: "'Tổng hợp ''thử'' 2024'!$D$5:$D$8",
      categories: "'Tổng hợp ''thử'' 2024'!$B$5:$B$8",
      color: "2F5597",
      ...(index % 2 === 1 && { pointColors: ["C00000", "548235", "BF8F00", "2F5597"] }),
    },
    ...(kind === "column" ? [{ name: "Huyện Chợ Gạo", values: "'Tổng hợp ''thử'' 2024'!$I$5:$I$8", categories: "'Tổng hợp ''thử'' 2024'!$B$5:$B$8" }] : []),
  ],
  from: { row: 1 + 20 * Math.floor(index / 2), column: 8 * (index % 2) },
  to: { row: 19 + 20 * Math.floor(index / 2), column: 8 * (index % 2) + 7 },
  ...(index < 3 && { axis: { min: kind === "column" ? -20 : 0, max: 120, title: "%", numberFormat: "0.0" } }),
  legend: kind !== "bar",
  labels: kind !== "line",
}));

const chartSheet: SheetPlan = { ...blankSheet, name: "Biểu đồ", gridlines: false, columns: Array.from({ length: 16 }, () => ({ width: 9 })), charts, print: { orientation: "landscape", fitWidth: 1 } };

const hiddenSheet: SheetPlan = { ...blankSheet, name: "Ẩn", state: "hidden", cells: [{ row: 0, column: 0, content: text("không ai thấy") }] };

export const samplePlan: WorkbookPlan = {
  sheets: [hiddenSheet, entrySheet, summarySheet, sourceSheet, chartSheet],
  names: [
    { name: "CT_Year", refersTo: "'Nhập liệu'!$E$3" },
    { name: "CT_Period", refersTo: "'Nhập liệu'!$E$4" },
    { name: "Đơn_vị", refersTo: "'Tổng hợp ''thử'' 2024'!$F$4:$I$4" },
  ],
  properties: { title: "Biểu mẫu & tổng hợp <2024>", creator: "chi-tieu", subject: "Tháng 6 năm 2024", created: "2024-06-20T08:00:00+07:00" },
};

/** A province summary of `indicators` rows and `units` columns, every cell styled and a quarter of them formulas. */
export const widePlan = (indicators: number, units: number): WorkbookPlan => ({
  ...samplePlan,
  names: [],
  sheets: [
    {
      ...blankSheet,
      name: "Tổng hợp",
      columns: [{ width: 5 }, { width: 40 }, ...Array.from({ length: units }, () => ({ width: 12 }))],
      cells: Array.from({ length: indicators }, (_, at) => [
        { row: at, column: 0, content: number(String(at + 1)), style: { ...state } },
        { row: at, column: 1, content: text(`Chỉ tiêu ${at + 1}`), style: { ...label } },
        ...Array.from({ length: units }, (__, unit) => ({
          row: at,
          column: 2 + unit,
          content: unit % 4 === 3 ? formula(`SUM(${address(at, unit - 1)}:${address(at, unit + 1)})`, String(unit / 8)) : number(String((at * 7919 + unit * 104729) % 100000)),
          style: { ...figure },
        })),
      ]).flat(),
      conditionalFormats: Array.from({ length: indicators }, (_, at) => ({
        kind: "formula" as const,
        range: `C${at + 1}:${columnName(units + 1)}${at + 1}`,
        formula: `C${at + 1}<50000`,
        highlight: { fill: "FFC7CE" },
      })),
    },
  ],
});

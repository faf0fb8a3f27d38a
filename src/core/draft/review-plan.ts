import { address, columnName, quoteSheet } from "../address";
import { footLeft, PROGRAM } from "../made-by";
import { HUNDRED, decimal } from "../numbers/decimal";
import type { Catalogue, Indicator, Measure, Target } from "../model";
import { textCell, numberCell, textRow } from "../plan/cells";
import { fittingHeights } from "../plan/row-height";
import { COLORS, STYLES } from "../plan/styles";
import { measure, measuresOfFigure } from "../catalogue/catalogue-lookups";
import type { ConditionalFormat, PlanCell, SheetPlan, Style, Validation, WorkbookPlan } from "../sheet-plan";
import type { Draft } from "./draft";
import { changeText, DIRECTIONS, levelText, OPERATORS } from "./diff-text";
import type { DraftedCatalogue } from "./draft-catalogue";
import type { CatalogueMatch, Change, Match } from "./match-catalogue";
import { DOUBT_WORDS, FIGURE_WORDS, REASON_WORDS, REVIEW_COLUMNS, REVIEW_HEADER_ROW, REVIEW_SHEETS, SOURCE_LABELS, type ReviewColumn } from "./review-words";

const KEYS = Object.keys(REVIEW_COLUMNS) as readonly ReviewColumn[];
const WIDTHS: Readonly<Record<ReviewColumn, number>> = { id: 24, number: 6, name: 44, unit: 15, op: 14, value: 11, max: 11, better: 17, figure: 19, measure: 24, denominator: 20, reportedBy: 14, partOf: 11, state: 26, doubts: 40, confidence: 9, quote: 60, place: 12 };
/** Excel takes at most this many characters of a typed list, commas included. */
const LONGEST_LIST = 255;
/** Room for targets that staff add below. */
const SPARE_ROWS = 20;

const KINDS: Readonly<Record<Match["kind"], string>> = { new: "Mới: cần xác nhận", changed: "Thay đổi", same: "Như năm trước" };

const open = (style: Style): Style => ({ ...style, locked: false });
const CELL = open({ ...STYLES.cell, vertical: "top" });
const CENTERED = open({ ...STYLES.centered, vertical: "top" });
const NUMBER = open({ ...STYLES.number, vertical: "top", numberFormat: "General" });
const PALE: Style = { ...STYLES.cell, vertical: "top", color: COLORS.muted };
const CHANGED: Style = { fill: COLORS.doubt };

const valuesOf = (target: Target): readonly [string, string] => (target.op === "between" ? [target.min.toFixed(), target.max.toFixed()] : [target.value.toFixed(), ""]);

/** The fields of last year that a change touches, by the column it is shown in. */
const COLUMN_OF: Readonly<Record<Change["field"], readonly ReviewColumn[]>> = { name: ["name"], op: ["op"], values: ["value", "max"], partOf: ["partOf"] };

const targetRow = (row: number, match: Match, indicator: Indicator, { catalogue }: DraftedCatalogue): readonly PlanCell[] => {
  const { target, changes } = match;
  const { figure } = indicator;
  const [first, second] = measuresOfFigure(figure) as readonly [string, string?];
  const [value, max] = valuesOf(indicator.target);
  const whole = catalogue.indicators.find(({ id }) => id === indicator.partOf);
  const texts: Readonly<Record<ReviewColumn, string>> = {
    id: indicator.id,
    number: indicator.number,
    name: indicator.name,
    unit: indicator.unit,
    op: OPERATORS[indicator.target.op].vi,
    value,
    max,
    better: DIRECTIONS[indicator.better].vi,
    figure: FIGURE_WORDS[figure.kind],
    measure: first,
    denominator: second ?? "",
    reportedBy: (measure(catalogue, first) as Measure).reportedBy.join(", "),
    partOf: whole?.number ?? "",
    state: [KINDS[match.kind], ...changes.map((change) => changeText(change, "vi"))].join("\n"),
    doubts: target.doubts.map((doubt) => DOUBT_WORDS[doubt].vi).join("\n"),
    confidence: "",
    quote: target.sentence.text,
    place: `${target.at.start}-${target.at.end}`,
  };
  const marked = new Set(match.kind === "new" ? (["name", "figure", "measure", "reportedBy"] as const) : changes.flatMap(({ field }) => COLUMN_OF[field]));
  return KEYS.map((key, column): PlanCell => {
    const pale = key === "doubts" || key === "state" || key === "quote" || key === "place" || key === "confidence";
    const look: Style = { ...(key === "value" || key === "max" ? NUMBER : pale ? PALE : key === "number" || key === "partOf" ? CENTERED : CELL), ...(marked.has(key) ? CHANGED : {}) };
    if (key === "confidence") return numberCell(row, column, decimal(String(target.confidence)).times(HUNDRED).round(0), { ...look, horizontal: "center" });
    return (key === "value" || key === "max") && texts[key] !== "" ? numberCell(row, column, decimal(texts[key]), look) : textCell(row, column, texts[key], look);
  });
};

const columnOf = (key: ReviewColumn): string => columnName(KEYS.indexOf(key));

/** Items as long as Excel takes them. */
const listed = (values: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (const value of values) if (!value.includes(",") && [...kept, value].join(",").length <= LONGEST_LIST) kept.push(value);
  return kept;
};

const dropdown = (key: ReviewColumn, values: readonly string[], last: number, free: boolean, message: string): Validation => ({
  range: `${columnOf(key)}${REVIEW_HEADER_ROW + 1}:${columnOf(key)}${last}`,
  rule: { kind: "list", values: listed(values) },
  prompt: { title: REVIEW_COLUMNS[key].slice(0, 32), message },
  alert: { style: free ? "warning" : "stop", title: REVIEW_COLUMNS[key].slice(0, 32), message },
});

const sheet = (name: string, widths: readonly number[], cells: readonly PlanCell[], more: Partial<SheetPlan>): SheetPlan => {
  const columns = widths.map((width) => ({ width }));
  return { name, columns, rowHeights: fittingHeights(cells, columns), cells, merges: [], conditionalFormats: [], validations: [], protect: false, gridlines: false, print: { orientation: "landscape", fitWidth: 1, footer: `${footLeft(PROGRAM)}&RTrang &P/&N` }, charts: [], ...more };
};

const targetsSheet = (match: CatalogueMatch, drafted: DraftedCatalogue): SheetPlan => {
  const { catalogue } = drafted;
  const first = REVIEW_HEADER_ROW;
  const last = first + match.matches.length + SPARE_ROWS;
  const cells = [
    textCell(0, 0, `Rà soát dự thảo danh mục chỉ tiêu năm ${catalogue.year}`, STYLES.heading),
    textCell(1, 0, `${match.matches.length} chỉ tiêu. Sửa ngay trong bảng; xóa dòng là bỏ chỉ tiêu; thêm dòng ở cuối. Ô màu cam là chỗ khác năm trước. Xong thì bấm Đọc lại và tạo danh mục trong bảng Chỉ tiêu, hoặc chạy: chi-tieu catalogue TỆP-NÀY.xlsx --out templates/${catalogue.year}`, { ...STYLES.label, italic: true }),
    ...textRow(first - 1, 0, KEYS.map((key) => REVIEW_COLUMNS[key]), STYLES.header),
    ...match.matches.flatMap((one, at) => targetRow(first + at, one, catalogue.indicators[at] as Indicator, drafted)),
  ];
  const units = [...new Set([...catalogue.indicators.map(({ unit }) => unit), "%", "‰", "điểm %", "tỷ đồng", "triệu đồng", "người", "xã"])];
  const low: ConditionalFormat = { kind: "formula", range: `${columnOf("confidence")}${first + 1}:${columnOf("confidence")}${last}`, formula: `AND(ISNUMBER($${columnOf("confidence")}${first + 1}),$${columnOf("confidence")}${first + 1}<80)`, highlight: { fill: COLORS.missing, bold: true } };
  return sheet(REVIEW_SHEETS.targets, KEYS.map((key) => WIDTHS[key]), cells, {
    tabColor: "A9CBEA",
    freeze: { rows: first, columns: 3 },
    conditionalFormats: [low],
    autoFilter: `A${first}:${address(first - 1 + match.matches.length, KEYS.length - 1)}`,
    validations: [
      dropdown("op", Object.values(OPERATORS).map(({ vi }) => vi), last, false, "Chọn một toán tử trong danh sách."),
      dropdown("unit", units, last, true, "Chọn hoặc gõ đơn vị tính."),
      dropdown("better", Object.values(DIRECTIONS).map(({ vi }) => vi), last, false, "Chọn hướng tốt lên."),
      dropdown("figure", Object.values(FIGURE_WORDS), last, false, "Chọn cách tính số của tỉnh."),
      dropdown("reportedBy", [...new Set(catalogue.orgUnits.flatMap(({ kind, code }) => (kind === "province-office" ? [kind, code] : [kind])))].filter((one) => one !== "province-office"), last, true, "Chọn nơi báo cáo; nhiều nơi thì gõ, cách nhau bằng dấu phẩy."),
      dropdown("partOf", match.matches.map((_, at) => String(at + 1)), last, true, "STT của chỉ tiêu mà dòng này là một phần (trong đó); để trống nếu không."),
    ],
  });
};

const sourceSheet = ({ catalogue }: DraftedCatalogue, base: Catalogue): SheetPlan => {
  const values = { year: String(catalogue.year), title: catalogue.source.title, issued: catalogue.source.issued, section: catalogue.source.section, base: base.version };
  return sheet(REVIEW_SHEETS.source, [22, 80], (Object.keys(SOURCE_LABELS) as (keyof typeof SOURCE_LABELS)[]).flatMap((key, row) => [textCell(row, 0, SOURCE_LABELS[key], STYLES.header), textCell(row, 1, values[key], CELL)]), {});
};

const diffSheet = ({ matches, vanished }: CatalogueMatch): SheetPlan => {
  const rows: (readonly string[])[] = [
    ...matches.filter(({ kind }) => kind === "new").map((match) => ["Mới", match.target.name, "", levelText(match, "vi"), ""]),
    ...matches.filter(({ kind }) => kind === "changed").map((match) => ["Thay đổi", match.target.name, (match.indicator as Indicator).name, levelText(match, "vi"), match.changes.map((change) => changeText(change, "vi")).join("\n")]),
    ...vanished.map(({ number, name }) => ["Không còn", "", `${number}. ${name}`, "", ""]),
    ...matches.filter(({ kind }) => kind === "same").map((match) => ["Như năm trước", match.target.name, (match.indicator as Indicator).name, levelText(match, "vi"), ""]),
  ];
  const cells = [...textRow(0, 0, ["Tình trạng", "Chỉ tiêu mới", "Chỉ tiêu năm trước", "Mức", "Khác ở"], STYLES.header), ...rows.flatMap((texts, at) => textRow(at + 1, 0, texts, { ...STYLES.cell, vertical: "top" }))];
  return sheet(REVIEW_SHEETS.diff, [15, 48, 48, 26, 50], cells, { freeze: { rows: 1, columns: 0 } });
};

const numbersSheet = ({ notUnderstood, ignored }: Draft): SheetPlan => {
  const rows: (readonly string[])[] = [
    ...notUnderstood.map(({ at, sentence }) => ["Chưa hiểu", at.text, sentence.text, `${at.start}-${at.end}`]),
    ...ignored.map(({ at, sentence, reason }) => [`Bỏ qua: ${REASON_WORDS[reason].vi}`, at.text, sentence.text, `${at.start}-${at.end}`]),
  ];
  const cells = [...textRow(0, 0, ["Vì sao", "Con số", "Câu trong văn bản", "Vị trí"], STYLES.header), ...rows.flatMap((texts, at) => textRow(at + 1, 0, texts, { ...STYLES.cell, vertical: "top", ...(at < notUnderstood.length ? CHANGED : {}) }))];
  return sheet(REVIEW_SHEETS.numbers, [32, 22, 90, 12], cells, { freeze: { rows: 1, columns: 0 }, ...(notUnderstood.length > 0 ? { tabColor: "B4500B" } : {}) });
};

/** The workbook in which staff confirm a draft: targets with dropdowns, what differs from last year, and every number that was not taken. */
export const reviewPlan = (draft: Draft, match: CatalogueMatch, drafted: DraftedCatalogue, base: Catalogue): WorkbookPlan => ({
  sheets: [targetsSheet(match, drafted), diffSheet(match), numbersSheet(draft), sourceSheet(drafted, base)],
  names: [{ name: "CT_Review", refersTo: `${quoteSheet(REVIEW_SHEETS.source)}!$B$1` }],
  properties: { title: `Rà soát dự thảo danh mục chỉ tiêu năm ${drafted.catalogue.year}`, creator: PROGRAM, created: `${drafted.catalogue.source.issued}T00:00:00Z` },
});

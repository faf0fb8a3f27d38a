const MB = 1_048_576;

/**
 * What one file may cost, as data: `value` is the default, `vi` and `en` name what is counted, `because` says why there.
 * An entry workbook stays below a hundredth of each; a province's own summary below a tenth.
 */
const LIMITS = {
  fileBytes: { value: 32 * MB, vi: "Kích thước tệp (byte)", en: "Size of the file (bytes)", because: "Mail servers stop at 25 MB." },
  entries: { value: 4_096, vi: "Số thành phần trong tệp", en: "Parts in the file", because: "Excel writes about ten, and one for each sheet, picture and chart." },
  partBytes: { value: 64 * MB, vi: "Kích thước một thành phần sau giải nén (byte)", en: "One part, inflated (bytes)", because: "A sheet of 500,000 cells takes about 25 MB of XML." },
  inflatedBytes: { value: 128 * MB, vi: "Tổng kích thước sau giải nén (byte)", en: "All parts read, inflated (bytes)", because: "What a worker of 512 MB can hold twice." },
  cells: { value: 500_000, vi: "Số ô có nội dung", en: "Cells with content", because: "Ten sheets of 50,000 cells; an entry workbook has 1,000." },
  textCharacters: { value: 20_000_000, vi: "Số ký tự trong các ô", en: "Characters of text in cells", because: "Forty for each cell; a shared text counts in every cell that shows it." },
  sharedTexts: { value: 1_000_000, vi: "Số chuỗi trong bảng chữ dùng chung", en: "Entries in the table of shared texts", because: "Twice the number of cells." },
  sheets: { value: 256, vi: "Số trang tính", en: "Sheets", because: "One for each commune of a province, and some." },
  definedNames: { value: 65_536, vi: "Số tên vùng", en: "Defined names", because: "Old workbooks copied from one another carry tens of thousands of dead names." },
  cellFormats: { value: 65_536, vi: "Số kiểu định dạng ô", en: "Cell formats", because: "Excel itself keeps 65,490." },
  xmlDepth: { value: 128, vi: "Độ sâu lồng nhau của XML", en: "Depth of nested XML", because: "Worksheets reach about twelve." },
  xmlAttributes: { value: 128, vi: "Số thuộc tính của một phần tử XML", en: "Attributes of one XML element", because: "The root elements of LibreOffice carry about forty." },
} as const;

export type LimitId = keyof typeof LIMITS;

/** The limits in force, by id. Each is the largest amount that is still read. */
export type Limits = { readonly [id in LimitId]: number };

const ids = Object.keys(LIMITS) as readonly LimitId[];

export const DEFAULT_LIMITS: Limits = Object.fromEntries(ids.map((id) => [id, LIMITS[id].value])) as Limits;

/** How people call a limit, in both languages. */
export const limitName = (id: LimitId): { readonly vi: string; readonly en: string } => LIMITS[id];

/** Every limit with its default and its reason, for the docs. */
export const limitsTable = (): readonly { readonly id: LimitId; readonly value: number; readonly vi: string; readonly en: string; readonly because: string }[] =>
  ids.map((id) => ({ id, ...LIMITS[id] }));

/** Excel cuts a cell's text here. */
export const EXCEL_TEXT_LENGTH = 32_767;

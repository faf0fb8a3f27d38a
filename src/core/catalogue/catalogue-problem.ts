import type { Language } from "../model";

/** Which of the two files a problem is in. */
export type CatalogueFile = "catalogue" | "org-units";

/** What is wrong in a catalogue, where (a JSON path such as `$.indicators[3].target.value`), and in words. */
export interface CatalogueProblem {
  readonly file: CatalogueFile;
  readonly path: string;
  readonly code: ProblemCode;
  readonly message: Readonly<Record<Language, string>>;
}

/** `{found}` is what stands there, `{other}` where else or what else it meets, `{expected}` what should stand there. */
const TEXTS = {
  "missing-key": { vi: "Thiếu mục này.", en: "This entry is missing." },
  "unknown-key": { vi: "Không có mục nào tên như vậy: sai chính tả?", en: "No entry is called this: a typo?" },
  "wrong-type": { vi: "Phải là {expected}, đang là {found}.", en: "Must be {expected}, is {found}." },
  "not-one-of": { vi: "Phải là một trong {expected}, đang là {found}.", en: "Must be one of {expected}, is {found}." },
  empty: { vi: "Không được để trống.", en: "Must not be empty." },
  "bad-id": { vi: "Mã phải là chữ thường a-z, chữ số và gạch nối: {found}.", en: "An id is made of lower-case letters a-z, digits and hyphens: {found}." },
  "bad-code": { vi: "Mã đơn vị chỉ gồm chữ in hoa A-Z và chữ số: {found}.", en: "A unit's code is made of capital letters A-Z and digits: {found}." },
  "bad-selector": {
    vi: "Nơi báo cáo phải là loại đơn vị (district), loại và cấp (district/h) hoặc mã một đơn vị (SYT): {found}.",
    en: "A reporter is a kind (district), a kind and type (district/h) or one unit's code (SYT): {found}.",
  },
  "bad-decimal": {
    vi: "Số phải viết trong ngoặc kép, dấu thập phân là dấu chấm, không dấu phân cách hàng nghìn (\"8801.5\"): {found}.",
    en: "A number is written in quotes, with a decimal point and no thousands separators (\"8801.5\"): {found}.",
  },
  "bad-decimals": { vi: "Số chữ số thập phân phải là số nguyên từ 0 đến 10: {found}.", en: "Decimal places are a whole number from 0 to 10: {found}." },
  "bad-year": { vi: "Năm phải là số nguyên từ 2000 đến 2100: {found}.", en: "A year is a whole number from 2000 to 2100: {found}." },
  "bad-date": { vi: "Ngày phải viết theo dạng 2024-01-04: {found}.", en: "A date is written as 2024-01-04: {found}." },
  "bad-pace": {
    vi: "Tiến độ phải là \"linear\", \"none\" hoặc 12 tỷ lệ lũy kế (\"0\" đến \"1\") không giảm, tháng 12 là \"1\".",
    en: "A pace is \"linear\", \"none\" or 12 cumulative shares (\"0\" to \"1\") that never fall and end at \"1\".",
  },
  "bad-due": {
    vi: "Kỳ đánh giá phải là \"any\", \"year-end\" hoặc một kỳ của năm (\"2024-03\", \"2024-Q2\", \"2024-H1\", \"2024-9M\", \"2024\"): {found}.",
    en: "Due is \"any\", \"year-end\" or a period of the year (\"2024-03\", \"2024-Q2\", \"2024-H1\", \"2024-9M\", \"2024\"): {found}.",
  },
  "bad-threshold": { vi: "Ngưỡng phải lớn hơn 0 và không quá 1: {found}.", en: "A threshold is above 0 and at most 1: {found}." },
  "plausible-missing": { vi: "Thiếu khoảng giá trị hợp lý (chỉ câu hỏi Có/Không mới được bỏ).", en: "The plausible range is missing (only a yes/no measure may leave it out)." },
  "duplicate-id": { vi: "Mã {found} đã dùng ở {other}.", en: "The id {found} is already used at {other}." },
  "duplicate-number": { vi: "Số thứ tự {found} đã dùng ở {other}.", en: "The number {found} is already used at {other}." },
  "duplicate-name": { vi: "Tên “{found}” trùng với {other}: dòng mất mã sẽ không tìm được theo tên.", en: "The name “{found}” is also at {other}: a row without its id could not be found by name." },
  "duplicate-code": { vi: "Mã đơn vị {found} đã dùng ở {other} trong cùng thời gian.", en: "The unit code {found} is already used at {other} at the same time." },
  "alias-of-two-units": { vi: "“{found}” cũng là tên gọi của đơn vị {other} trong cùng thời gian.", en: "“{found}” also means the unit {other} at the same time." },
  "validity-reversed": { vi: "Ngày kết thúc {found} trước ngày bắt đầu {other}.", en: "The last day {found} is before the first day {other}." },
  "unknown-predecessor": { vi: "Không có đơn vị nào mang mã {found}.", en: "No unit has the code {found}." },
  "predecessor-not-ended": {
    vi: "Đơn vị tiền thân {found} chưa kết thúc trước khi đơn vị này bắt đầu ({expected}): ghi validTo của đơn vị tiền thân và validFrom của đơn vị này.",
    en: "The predecessor {found} has not ended before this unit begins ({expected}): give its validTo, and this unit's validFrom.",
  },
  "unknown-measure": { vi: "Không có số liệu nào mang mã {found}.", en: "No measure has the id {found}." },
  "unknown-indicator": { vi: "Không có chỉ tiêu nào mang mã {found}.", en: "No indicator has the id {found}." },
  "reporter-without-units": { vi: "Không có đơn vị nào là {found}.", en: "No unit is {found}." },
  "part-of-cycle": { vi: "{found} trở thành bộ phận của chính nó.", en: "{found} becomes a part of itself." },
  "part-not-comparable": {
    vi: "{found} và {other} không cùng cách tính (cùng loại; tỷ lệ thì cùng mẫu số) nên không so bộ phận với tổng thể được.",
    en: "{found} and {other} are not made alike (same kind; for ratios the same denominator), so part and whole cannot be compared.",
  },
  "unit-mismatch": { vi: "Đơn vị tính là {found}, cần {expected}.", en: "The unit is {found}, {expected} is needed." },
  "sum-of-rates": { vi: "Không cộng tỷ lệ ({found}): khai báo tử số và mẫu số.", en: "Rates ({found}) are not added up: give numerator and denominator." },
  "reported-by-many": { vi: "{found} do nhiều đơn vị báo cáo; số “reported” chỉ do một đơn vị báo cáo.", en: "{found} is reported by several units; a “reported” figure comes from one." },
  "count-needs-yes-no": { vi: "{found} không phải câu hỏi Có/Không nên không đếm được.", en: "{found} is no yes/no measure and cannot be counted." },
  "yes-no-not-counted": { vi: "{found} là câu hỏi Có/Không, chỉ dùng được để đếm.", en: "{found} is a yes/no measure, which can only be counted." },
  "bounds-crossed": { vi: "Giá trị nhỏ nhất {found} lớn hơn giá trị lớn nhất {other}.", en: "The minimum {found} is above the maximum {other}." },
  "direction-mismatch": { vi: "“{found}” trái với hướng tốt lên “{other}”.", en: "“{found}” contradicts the better direction “{other}”." },
  "pace-of-a-level": { vi: "{found} không lũy kế nên không có tiến độ theo tháng.", en: "{found} does not accumulate, so it has no monthly pace." },
  "too-few-decimals": { vi: "Chỉ tiêu có {expected} chữ số thập phân, hiển thị chỉ {found}.", en: "The target has {expected} decimal places, display only {found}." },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type ProblemCode = keyof typeof TEXTS;
export const PROBLEM_CODES = Object.keys(TEXTS) as readonly ProblemCode[];

export type Path = readonly (string | number)[];
type Fact = string | Readonly<Record<Language, string>>;
export type Facts = Readonly<Partial<Record<"found" | "other" | "expected", Fact>>>;

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/** `["indicators", 3, "target"]` → `$.indicators[3].target`. */
export const jsonPath = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return PLAIN_KEY.test(key) ? `${text}.${key}` : `${text}[${JSON.stringify(key)}]`;
  }, "$");

export const catalogueProblem = (file: CatalogueFile, path: Path, code: ProblemCode, facts: Facts): CatalogueProblem => {
  const say = (language: Language): string =>
    Object.entries(facts).reduce<string>((text, [name, fact]) => text.replace(`{${name}}`, () => (typeof fact === "string" ? fact : fact[language])), TEXTS[code][language]);
  return { file, path: jsonPath(path), code, message: { vi: say("vi"), en: say("en") } };
};

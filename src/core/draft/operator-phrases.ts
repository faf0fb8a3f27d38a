import type { DraftTarget } from "./draft";

/** What a phrase in front of an amount says about it. Several may follow one another: "giảm xuống còn dưới", "đạt từ", "phấn đấu tăng ít nhất". */
export interface OperatorPhrase {
  readonly says: readonly string[];
  /** It sets the operator by itself. */
  readonly op?: DraftTarget["op"];
  /** "giảm": the amount is how much it falls, unless the phrase also says where it lands. */
  readonly falls?: true;
  /** "còn", "xuống": where it lands. */
  readonly lands?: true;
  /** "tăng": the amount is how much it grows. */
  readonly grows?: true;
  /** "chiếm": the amount is a share of what is named after it. */
  readonly shares?: true;
  /** "khoảng": the amount is meant roughly. */
  readonly roughly?: true;
  /** "đạt", "là": what is named before it is the whole name. */
  readonly states?: true;
  /** "so với", "bằng … dự toán": the amount repeats the target in other terms. */
  readonly compares?: true;
  /** "ước đạt", "đã đạt": a result. */
  readonly result?: true;
}

export const OPERATOR_PHRASES: readonly OperatorPhrase[] = [
  { says: ["đạt", "đạt được", "đạt mức", "là", "ở mức", "đạt tỷ lệ", "đạt tỉ lệ", "ổn định ở mức", "đạt và vượt", "đạt bình quân", "phải đạt", "đạt con số", "cán mốc", "đạt mốc", "đảm bảo đạt", "=", "dự kiến đạt"], states: true },
  { says: ["bằng", "tương đương", "tương ứng"], states: true, compares: true },
  { says: ["đến", "tới", "lên", "lên mức", "lên đến", "lên tới", "lên trên mức", "tăng lên", "tăng lên đến", "nâng lên", "tăng đến", "đạt đến", "đạt tới"], states: true },
  { says: ["từ", "mức", "có", "thêm", "có thêm", "tăng thêm", "phấn đấu", "phấn đấu có", "giữ vững", "duy trì", "giữ ổn định", "ổn định", "duy trì ở", "bình quân", "trung bình", "hằng năm", "hàng năm", "mỗi năm", "trong năm", "cả năm", "tiếp tục", "dự kiến", "cơ bản", "trong khoảng", "cho", "toàn tỉnh", "đảm bảo", "bảo đảm", "được", "phủ"] },
  { says: ["ít nhất", "tối thiểu", "không dưới", "không thấp hơn", "không ít hơn", "không nhỏ hơn", "thấp nhất", "≥", ">=", "từ mức", "bằng hoặc cao hơn", "lớn hơn hoặc bằng"], op: "at-least" },
  { says: ["trên", "hơn", "cao hơn", "lớn hơn", "nhiều hơn", ">", "vượt mức", "vượt trên", "trên mức", "vượt mốc", "đạt trên"], op: "more-than" },
  { says: ["vượt"], op: "more-than", compares: true },
  { says: ["không quá", "không vượt quá", "không vượt", "tối đa", "nhiều nhất", "không cao hơn", "không trên", "không lớn hơn", "không nhiều hơn", "≤", "<=", "cao nhất", "khống chế ở mức", "kiềm chế ở mức", "kiểm soát ở mức", "kiểm soát trong mức", "nhỏ hơn hoặc bằng", "trong mức"], op: "at-most" },
  // Only after "không để": "không để tỷ lệ thất nghiệp vượt quá 2,8%".
  { says: ["vượt quá"], op: "at-most" },
  { says: ["dưới", "thấp hơn", "ít hơn", "nhỏ hơn", "<", "dưới mức", "chưa đến", "chưa tới"], op: "less-than" },
  { says: ["khoảng", "gần", "xấp xỉ", "vào khoảng", "trên dưới", "~", "≈", "ước khoảng"], roughly: true },
  { says: ["giảm", "giảm được", "kéo giảm", "giảm thêm", "cắt giảm", "hạ", "mức giảm"], falls: true },
  { says: ["còn", "còn lại", "chỉ còn", "xuống", "xuống còn", "giảm còn", "giảm xuống", "giảm xuống còn", "hạ xuống", "xuống mức", "về mức", "còn ở mức"], lands: true, falls: true },
  { says: ["tăng", "tăng trưởng", "tăng bình quân", "tăng khoảng", "phấn đấu tăng"], grows: true },
  { says: ["gấp", "gấp khoảng"], states: true },
  { says: ["chiếm", "chiếm tỷ trọng", "chiếm tỷ lệ", "chiếm tỉ trọng", "chiếm tỉ lệ", "đóng góp"], shares: true },
  { says: ["ước đạt", "ước thực hiện", "ước tính", "ước", "ước tính đạt", "ước thực hiện đạt", "đã đạt", "đã có", "đã đạt được", "đã tăng", "đã giảm", "thực hiện đạt", "ước tăng", "ước giảm", "ước còn", "thực hiện được", "đạt được trên"], result: true, states: true },
  { says: ["so với", "so", "hụt"], compares: true },
];

/** Behind the amount: "từ 95% trở lên", "12,2% trở xuống". */
export const POSTFIXES: Readonly<Record<string, DraftTarget["op"]>> = {
  "trở lên": "at-least", "trở xuống": "at-most", "hoặc hơn": "at-least", "hoặc cao hơn": "at-least", "hoặc thấp hơn": "at-most",
};

import * as v from "valibot";
import { type Decimal, decimal } from "../numbers/decimal";
import { lastDay } from "../period/last-day";
import { parsePeriod, PERIOD_PATTERN } from "../period/period";

/**
 * The shape of `catalogue.json` and `org-units.json`. A message is the code of the problem (`catalogue-problem.ts`);
 * descriptions go into the JSON Schemas that editors show. What links one entry to another is checked in
 * `catalogue-names.ts`, `catalogue-links.ts` and `catalogue-sense.ts`.
 */

/** valibot's own strictObject stops at the first unknown key; this tells them all. */
const strict = <Entries extends v.ObjectEntries>(entries: Entries) => v.objectWithRest(entries, v.never()) as unknown as v.StrictObjectSchema<Entries, undefined>;

const described = <Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(schema: Schema, description: string) => v.pipe(schema, v.description(description));

const text = v.pipe(v.string(), v.regex(/\S/, "empty"));
const id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "bad-id"));
const code = v.pipe(v.string(), v.regex(/^[A-Z0-9]+$/, "bad-code"));
/** 31 June is written like a date and is none. */
const isAfterMonth = (text: string): boolean => parsePeriod(text.slice(0, 7)) !== null && text > lastDay(text.slice(0, 7));
const date = v.pipe(v.string(), v.isoDate("bad-date"), v.check((text) => !isAfterMonth(text), "bad-date"));
const selector = v.pipe(v.string(), v.regex(/^([a-z]+(-[a-z]+)*(\/[a-z]+(-[a-z]+)*)?|[A-Z0-9]+)$/, "bad-selector"));
/** A decimal string with a point. Fifteen and ten digits hold every amount a province knows. */
const amount = v.pipe(v.string(), v.regex(/^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/, "bad-decimal"), v.transform((text) => decimal(text)));
const $schema = v.exactOptional(v.string());

const YES_OR_NO = { min: decimal("0"), max: decimal("1") };

const measure = v.pipe(
  strict({
    id: described(id, "Mã của số liệu, ghi ở cột Mã của biểu nhập. Không đổi giữa các năm."),
    name: described(text, "Tên số liệu bằng tiếng Việt."),
    nameEn: described(text, "Name in English."),
    definition: described(text, "Đếm cái gì, tính đến khi nào, ai không tính lại: lời cho người nhập."),
    unit: described(text, "Đơn vị tính."),
    integer: described(v.optional(v.boolean(), false), "Chỉ nhận số nguyên (người, hộ, xã, trường)."),
    accumulates: described(v.optional(v.boolean(), false), "true: số lũy kế từ 01/01; false: số có đến cuối kỳ."),
    yesNo: described(v.optional(v.boolean(), false), "Trả lời Có hoặc Không."),
    plausible: described(v.exactOptional(strict({ min: amount, max: amount })), "Khoảng giá trị mà một đơn vị có thể báo cáo; ngoài khoảng này phải hỏi lại. Chỉ số liệu Có/Không được bỏ."),
    reportedBy: described(v.pipe(v.array(selector), v.nonEmpty("empty")), "Ai báo cáo: district, district/h, party-committee, hoặc mã một đơn vị."),
    partOf: described(v.optional(v.nullable(id), null), "Mã số liệu mà số này là một phần (trong đó)."),
  }),
  v.forward(
    v.check(({ yesNo, plausible }) => yesNo || plausible !== undefined, "plausible-missing"),
    ["plausible"],
  ),
  v.transform(({ plausible = YES_OR_NO, ...rest }) => ({ ...rest, plausible })),
);

const figure = v.variant("kind", [
  strict({ kind: v.literal("sum"), measure: id }),
  strict({
    kind: v.literal("ratio"),
    numerator: id,
    denominator: id,
    per: v.pipe(v.picklist([1, 100, 1000, 10_000, 100_000]), v.description("100 cho %, 1000 cho ‰, 10000 cho một vạn dân."), v.transform((per) => decimal(per))),
  }),
  strict({ kind: v.literal("reported"), measure: id }),
  strict({ kind: v.literal("count"), measure: id }),
]);

const target = v.variant("op", [
  strict({ op: v.picklist(["at-least", "more-than", "at-most", "less-than"]), value: amount }),
  strict({ op: v.literal("between"), min: amount, max: amount }),
  strict({
    op: v.literal("decrease-by"),
    value: amount,
    baseline: described(v.optional(v.nullable(amount), null), "Số năm trước để so; null: lấy cột Cùng kỳ năm trước."),
  }),
]);

const risesToOne = (shares: readonly Decimal[]): boolean =>
  shares.length === 12 && shares.every((share, month) => share.gte(shares[month - 1] ?? 0)) && shares.at(-1)?.eq(1) === true;

const pace = v.union([v.picklist(["linear", "none"]), v.pipe(v.array(amount), v.check((shares) => risesToOne(shares), "bad-pace"))], "bad-pace");

const decimals = v.pipe(v.number(), v.integer("bad-decimals"), v.minValue(0, "bad-decimals"), v.maxValue(10, "bad-decimals"));

const indicator = strict({
  id: described(id, "Mã chỉ tiêu. Không đổi giữa các năm."),
  number: described(text, "Số thứ tự như in trong bảng chỉ tiêu."),
  name: described(text, "Tên chỉ tiêu, không kèm con số."),
  nameEn: described(text, "Name in English."),
  quote: described(text, "Nguyên văn nghị quyết; “…” thay phần bỏ qua."),
  unit: described(text, "Đơn vị tính của chỉ tiêu."),
  decimals: described(v.optional(decimals, 2), "Số chữ số thập phân khi hiển thị; đánh giá luôn trên số chưa làm tròn."),
  better: described(v.picklist(["higher", "lower", "neutral"]), "Hướng tốt lên; neutral: chỉ theo dõi tỷ lệ thực hiện."),
  figure: described(figure, "Cách tính: sum cộng, ratio tổng tử số chia tổng mẫu số, reported một nơi báo cáo, count đếm đơn vị trả lời Có."),
  target: described(target, "Mức đặt ra: “đạt” là at-least, “trên” là more-than, “trở xuống” là at-most, “dưới” là less-than."),
  pace: described(v.optional(pace, "none"), "Tiến độ trong năm: linear chia đều, none không theo tháng, hoặc 12 tỷ lệ lũy kế."),
  due: described(v.optional(v.pipe(v.string(), v.regex(new RegExp(`^(any|year-end|${PERIOD_PATTERN})$`), "bad-due")), "any"), "Bắt đầu đánh giá: any mọi kỳ, year-end cuối năm, hoặc từ một kỳ."),
  partOf: described(v.optional(v.nullable(id), null), "Mã chỉ tiêu mà chỉ tiêu này là một phần (trong đó)."),
});

export const catalogueSchema = strict({
  $schema,
  year: v.pipe(v.number(), v.integer("bad-year"), v.minValue(2000, "bad-year"), v.maxValue(2100, "bad-year")),
  version: described(text, "Phiên bản của danh mục, in trên biểu nhập. Đổi khi sửa danh mục."),
  province: text,
  source: strict({ title: text, issued: date, section: text }),
  thresholds: described(strict({ onTrack: amount }), "onTrack: từ tỷ lệ này của tiến độ trở lên là đúng tiến độ; \"1\" là toàn bộ."),
  measures: v.array(measure),
  indicators: v.array(indicator),
});

export const orgUnitsSchema = strict({
  $schema,
  orgUnits: v.array(
    strict({
      code: described(code, "Mã đơn vị hành chính hoặc mã cơ quan. Dùng lại được sau khi đơn vị cũ kết thúc."),
      kind: v.picklist(["district", "province-office", "party-committee", "commune"]),
      type: described(v.exactOptional(id), "Cấp của huyện: tp thành phố, tx thị xã, h huyện."),
      name: text,
      nameEn: text,
      short: described(text, "Tên ngắn cho đầu cột."),
      aliases: described(v.array(text), "Các cách viết khác. Không tên nào được trùng tên gọi của đơn vị khác tồn tại cùng thời gian."),
      note: v.exactOptional(text),
      validFrom: described(v.exactOptional(date), "Ngày đầu tiên đơn vị tồn tại; bỏ trống: từ trước đến nay."),
      validTo: described(v.exactOptional(date), "Ngày cuối cùng đơn vị tồn tại; bỏ trống: đang tồn tại."),
      predecessors: described(v.exactOptional(v.array(code)), "Mã các đơn vị tiền thân, đã kết thúc trước khi đơn vị này bắt đầu."),
    }),
  ),
});

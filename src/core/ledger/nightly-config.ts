import * as v from "valibot";
import { parsePeriod } from "../period/period";
import { ownCutOffsSchema, periodKeySchema } from "./cut-offs-schema";
import { type ShapeProblem, shapeProblems } from "./shape-problem";

const text = v.pipe(v.string(), v.regex(/\S/, "empty"));

/** `{period}` and `{date}` stand for what a night puts there. */
const name = v.pipe(text, v.check((pattern) => !/\{(?!period\}|date\})/.test(pattern), "unknown-mark"));
const folder = v.pipe(text, v.check((pattern) => !/\{(?!period\})/.test(pattern), "unknown-mark"));
const named = v.pipe(name, v.includes("{period}", "needs-period"));

const kind = v.picklist(["month", "quarter", "half", "nine-months", "year"]);

const described = <Schema extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(schema: Schema, description: string) => v.pipe(schema, v.description(description));

/** The configuration of `chi-tieu nightly`. Paths are relative to the file itself. */
export const nightlyConfigSchema = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(v.string()),
    year: described(v.pipe(v.number(), v.integer("bad-year"), v.minValue(2000, "bad-year"), v.maxValue(2100, "bad-year")), "Năm của danh mục chỉ tiêu."),
    catalogue: described(v.exactOptional(text), "Thư mục có catalogue.json và org-units.json; không ghi thì lấy templates/NĂM của chương trình."),
    folders: described(v.pipe(v.array(folder), v.nonEmpty("empty")), "Các thư mục chứa biểu. Thư mục có {period} chỉ nhận biểu của đúng kỳ đó."),
    periods: described(v.optional(v.union([v.pipe(v.array(kind), v.nonEmpty("empty")), periodKeySchema], "bad-period"), ["month"]), "Loại kỳ tổng hợp theo ngày, hoặc một kỳ cố định."),
    out: described(v.pipe(named, v.regex(/\.xlsx$/i, "not-xlsx")), "Bảng tổng hợp, ví dụ tong-hop/tong-hop-{period}.xlsx."),
    json: described(v.exactOptional(named), "Bảng tổng hợp dạng JSON."),
    facts: described(v.exactOptional(v.pipe(named, v.regex(/\.(csv|ndjson|parquet)$/i))), "Từng số một dòng: .csv, .ndjson hoặc .parquet."),
    keep: described(
      v.exactOptional(v.union([v.strictObject({ count: v.pipe(v.number(), v.integer("bad-count"), v.minValue(1, "bad-count")) }), v.strictObject({ days: v.pipe(v.number(), v.integer("bad-count"), v.minValue(1, "bad-count")) })])),
      "Giữ lại bảng của bao nhiêu đêm (count) hoặc bao nhiêu ngày (days) cho mỗi kỳ; cần {date} trong out.",
    ),
    ledger: described(text, "Thư mục của sổ theo dõi."),
    report: described(v.exactOptional(name), "Báo cáo của đêm chạy, dạng JSON."),
    cache: described(v.exactOptional(v.union([v.boolean(), text])), "false: không nhớ tệp đã đọc; một thư mục: nhớ ở đó."),
    cutOffs: described(v.optional(ownCutOffsSchema, { kinds: {}, dates: {} }), "Thời gian chốt số liệu của riêng cơ quan; không ghi thì theo templates/cut-offs.json."),
    reopen: described(v.optional(v.union([v.boolean(), v.strictObject({ days: v.pipe(v.number(), v.integer("bad-days"), v.minValue(0, "bad-days")) })]), true), "Báo cáo muộn có làm bảng của kỳ cũ được lập lại không, và trong bao nhiêu ngày sau hạn chốt."),
    offset: described(v.optional(v.pipe(v.string(), v.regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, "bad-offset")), "+07:00"), "Múi giờ của cơ quan."),
  }),
  v.forward(v.partialCheck([["keep"], ["out"]], ({ keep, out }) => keep === undefined || out.includes("{date}"), "keep-needs-date"), ["keep"]),
  v.forward(v.partialCheck([["periods"], ["year"]], ({ periods, year }) => typeof periods !== "string" || (parsePeriod(periods)?.year ?? year) === year, "year-of-period"), ["periods"]),
);

export type NightlyConfig = v.InferOutput<typeof nightlyConfigSchema>;

/** The configuration of a parsed file, or everything that is wrong with it. */
export const readNightlyConfig = (json: unknown): { readonly config: NightlyConfig } | { readonly problems: readonly ShapeProblem[] } => {
  const read = v.safeParse(nightlyConfigSchema, json);
  return read.success ? { config: read.output } : { problems: shapeProblems(read.issues) };
};

/** For how many days after its cut-off a period is made anew; null without end. */
export const reopenDays = ({ reopen }: NightlyConfig): number | null => (reopen === true ? null : reopen === false ? 0 : reopen.days);

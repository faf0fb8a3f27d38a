import * as v from "valibot";
import { lastDay } from "../period/last-day";
import { parsePeriod, PERIOD_PATTERN } from "../period/period";

/** The shape of `templates/cut-offs.json` and of `cutOffs` in a nightly configuration. Messages are codes of `config-problem.ts`. */
const isAfterMonth = (text: string): boolean => parsePeriod(text.slice(0, 7)) !== null && text > lastDay(text.slice(0, 7));
const date = v.pipe(v.string(), v.isoDate("bad-date"), v.check((text) => !isAfterMonth(text), "bad-date"));

const dayOfPeriod = v.strictObject({
  month: v.pipe(v.number(), v.integer("bad-month"), v.minValue(-12, "bad-month"), v.maxValue(12, "bad-month"), v.description("Tính từ tháng đầu (opens) hoặc tháng cuối (closes) của kỳ: -1 là tháng trước, 0 là chính tháng đó.")),
  day: v.pipe(v.number(), v.integer("bad-day"), v.minValue(1, "bad-day"), v.maxValue(31, "bad-day"), v.description("31 là ngày cuối tháng.")),
});
const window = v.strictObject({ opens: dayOfPeriod, closes: dayOfPeriod });

export const periodKeySchema = v.pipe(v.string(), v.regex(new RegExp(`^${PERIOD_PATTERN}$`), "bad-period"));

const dates = v.record(
  periodKeySchema,
  v.pipe(v.strictObject({ opens: date, closes: date }), v.check(({ opens, closes }) => opens <= closes, "window-reversed")),
);

const kinds = { month: window, quarter: window, half: window, "nine-months": window, year: window };

export const cutOffsSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  source: v.pipe(v.string(), v.regex(/\S/, "empty"), v.description("Văn bản quy định thời gian chốt số liệu.")),
  kinds: v.strictObject(kinds),
  dates: v.optional(dates, {}),
});

/** What an office changes of it. */
export const ownCutOffsSchema = v.strictObject({
  source: v.exactOptional(v.string()),
  kinds: v.optional(v.partial(v.strictObject(kinds)), {}),
  dates: v.optional(dates, {}),
});

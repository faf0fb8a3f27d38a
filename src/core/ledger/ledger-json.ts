import * as v from "valibot";
import { periodKeySchema } from "./cut-offs-schema";
import type { Ledger, LedgerEntry, LedgerNight, StateSince } from "./ledger";
import { type ShapeProblem, shapeProblems } from "./shape-problem";

const moment = v.pipe(v.string(), v.isoTimestamp("bad-moment"));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const state = v.strictObject({
  at: v.pipe(moment, v.description("Đêm bắt đầu trạng thái này · the night from which it held")),
  state: v.picklist(["merged", "late", "superseded", "duplicate", "wrong-period", "withdrawn", "rejected"]),
  reason: v.pipe(v.nullable(v.string()), v.description("Mã quy tắc trong docs/rules.md · the code of a rule")),
});

const entry = v.strictObject({
  file: v.string(),
  formerly: v.array(v.string()),
  sha256: v.nullable(hash),
  orgUnit: v.nullable(v.string()),
  period: v.nullable(periodKeySchema),
  saved: v.nullable(v.strictObject({ by: v.nullable(v.string()), at: v.nullable(moment) })),
  figures: v.pipe(v.nullable(v.string()), v.description("Bằng nhau khi số liệu bằng nhau · equal for equal figures")),
  firstSeen: moment,
  since: moment,
  lastSeen: moment,
  arrived: moment,
  daysLate: v.pipe(v.number(), v.integer("bad-days"), v.minValue(0, "bad-days")),
  states: v.pipe(v.array(state), v.nonEmpty("empty")),
});

const night = v.strictObject({
  at: moment,
  current: v.array(periodKeySchema),
  made: v.array(v.strictObject({ period: periodKeySchema, missing: v.array(v.string()) })),
});

/** `ledger.json` in the ledger's folder: every submission that a night saw, and what became of it night by night. */
export const ledgerJsonSchema = v.strictObject({
  schema: v.literal("chi-tieu/ledger@1"),
  program: v.string(),
  year: v.pipe(v.number(), v.integer("bad-year")),
  nights: v.array(night),
  entries: v.array(entry),
  summaries: v.pipe(v.record(periodKeySchema, v.pipe(v.string(), v.regex(/^[\w+.-]+\.json$/))), v.description("Bảng gần nhất của mỗi kỳ, trong thư mục summaries · each period's last summary")),
});

export type LedgerJson = v.InferOutput<typeof ledgerJsonSchema>;

const stateJson = ({ at, state: word, reason }: StateSince): LedgerJson["entries"][number]["states"][number] => ({ at, state: word, reason });

const entryJson = ({ file, formerly, sha256, orgUnit, period, saved, figures, firstSeen, since, lastSeen, arrived, daysLate, states }: LedgerEntry): LedgerJson["entries"][number] => ({
  file,
  formerly: [...formerly],
  sha256,
  orgUnit,
  period,
  saved: saved && { by: saved.by, at: saved.at },
  figures,
  firstSeen,
  since,
  lastSeen,
  arrived,
  daysLate,
  states: states.map(stateJson),
});

const nightJson = ({ at, current, made }: LedgerNight): LedgerJson["nights"][number] => ({ at, current: [...current], made: made.map(({ period, missing }) => ({ period, missing: [...missing] })) });

/** The ledger as `chi-tieu/ledger@1`; `program` is the version that writes it. */
export const ledgerJson = ({ year, nights, entries, summaries }: Ledger, program: string): LedgerJson => ({
  schema: "chi-tieu/ledger@1",
  program,
  year,
  nights: nights.map(nightJson),
  entries: entries.map(entryJson),
  summaries: { ...summaries },
});

/** The ledger of a parsed `ledger.json`, or what is wrong with it: a ledger that is half right must not be written over. */
export const readLedgerJson = (json: unknown): { readonly ledger: Ledger } | { readonly problems: readonly ShapeProblem[] } => {
  const read = v.safeParse(ledgerJsonSchema, json);
  if (!read.success) return { problems: shapeProblems(read.issues) };
  const { year, nights, entries, summaries } = read.output;
  return { ledger: { year, nights, entries, summaries } };
};

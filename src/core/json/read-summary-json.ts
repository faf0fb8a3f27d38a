import * as v from "valibot";
import { jsonPath, type Path } from "../catalogue/catalogue-problem";
import type { Language } from "../model";
import { parsePeriod } from "../period/period";
import { type SummaryJson, summaryJsonSchema } from "./summary-json";

/** What is wrong in a file that should hold a summary, where (`$.figures[3].value`), and in words. */
export interface SummaryJsonProblem {
  readonly path: string;
  readonly message: Readonly<Record<Language, string>>;
}

export interface SummaryJsonReading {
  readonly summary: SummaryJson | null;
  readonly problems: readonly SummaryJsonProblem[];
}

const NOT_JSON = { vi: "Không phải JSON.", en: "This is no JSON." };
const OTHER_SCHEMA = { vi: "Không phải kết quả của chi-tieu merge --json (chi-tieu/summary@1).", en: "Not written by chi-tieu merge --json (chi-tieu/summary@1)." };
const BAD_PERIOD = { vi: "Không phải kỳ báo cáo.", en: "Not a reporting period." };
const BAD_MOMENT = { vi: "Không phải thời điểm.", en: "Not a moment in time." };
const MISSING = { vi: "Thiếu mục này.", en: "This entry is missing." };
const shape = ({ expected, received }: v.BaseIssue<unknown>): SummaryJsonProblem["message"] =>
  received === "undefined" ? MISSING : { vi: `Phải là ${expected}, đang là ${received}.`, en: `Must be ${expected}, is ${received}.` };

const failed = (...problems: readonly SummaryJsonProblem[]): SummaryJsonReading => ({ summary: null, problems });

const parsed = (text: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
};

/** The summary in the text of a `chi-tieu/summary@1` file, or what is wrong with it. Never throws. */
export const readSummaryJson = (text: string): SummaryJsonReading => {
  const read = parsed(text);
  if (!read) return failed({ path: "$", message: NOT_JSON });
  const { json } = read;
  if ((json as { readonly schema?: unknown } | null)?.schema !== "chi-tieu/summary@1") return failed({ path: "$.schema", message: OTHER_SCHEMA });
  const result = v.safeParse(summaryJsonSchema, json);
  if (!result.success) return failed(...result.issues.map((issue) => ({ path: jsonPath((issue.path as NonNullable<typeof issue.path>).map(({ key }) => key) as Path), message: shape(issue) })));
  const summary = result.output;
  if (!parsePeriod(summary.period)) return failed({ path: "$.period", message: BAD_PERIOD });
  if (Number.isNaN(Date.parse(summary.asOf))) return failed({ path: "$.asOf", message: BAD_MOMENT });
  return { summary, problems: [] };
};

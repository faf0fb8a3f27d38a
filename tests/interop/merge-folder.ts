import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Summary } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import { readSubmission } from "../../src/core/submission";
import { mergeSubmissions } from "../../src/core/summary";
import { readWorkbook } from "../../src/xlsx/read";
import { catalogue2024 } from "../support/catalogue-2024";

export const PERIOD = "2024-06";
export const AS_OF = "2024-06-20T08:00:00+07:00";

/** A folder of entry workbooks as a summary, by core and reader alone. */
export const mergeFolder = (folder: string): Summary => {
  const received = readdirSync(folder).sort().map((file): Received => {
    const bytes = readFileSync(path.join(folder, file));
    const { workbook, problems } = readWorkbook(bytes, { name: file });
    if (!workbook) throw new Error(`${file}: ${problems.map(({ rule }) => rule.code).join()}`);
    const { submission, findings } = readSubmission(workbook, { workbook: file, catalogue: catalogue2024, period: PERIOD });
    return { file, sha256: null, bytes: bytes.length, modified: null, submission, findings, skipped: false };
  });
  return mergeSubmissions({ catalogue: catalogue2024, period: PERIOD, asOf: AS_OF, received, prefer: null });
};

/** What must be the same however a workbook was saved: values, statuses, and what was found where. */
export const essence = ({ figures, findings }: Summary) => ({
  figures: figures.map(({ indicator, value, status, reported }) => [indicator, value?.toFixed() ?? null, status, reported]),
  findings: findings.map(({ code, orgUnit, measure, at }) => [code, orgUnit, measure, at.address]),
});

import type { Finding } from "../model";
import type { Received } from "../select-submissions";

/** A file that was not read. What may be a unit's workbook is an error of the merge; what is left alone on purpose is not. */
export const leftOut = (file: string, why: Finding): Received => ({ file, sha256: null, bytes: 0, modified: null, submission: null, findings: [why], skipped: why.severity !== "error" });

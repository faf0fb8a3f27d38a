import type { Finding } from "../../src/core/model";
import { fileTooCostly } from "../../src/core/rules/file-too-costly";
import { fileUnreadable } from "../../src/core/rules/file-unreadable";
import { finding } from "../../src/core/rules/rule";
import { WORKER_LIMITS } from "./worker-limits";
import type { Broken } from "./worker-messages";

const FOUND = { time: `${WORKER_LIMITS.milliseconds / 1000} s`, memory: `${WORKER_LIMITS.heapMegabytes} MB` } as const;

/** Why a file that broke its worker was not read. */
export const brokenFinding = (file: string, broken: Broken): Finding => {
  const about = (rule: typeof fileTooCostly, found: string) => finding(rule, null, { at: { workbook: file, sheet: null, address: null }, facts: { found } });
  return broken.why === "failure" ? about(fileUnreadable, broken.message) : about(fileTooCostly, FOUND[broken.why]);
};

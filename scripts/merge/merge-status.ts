import type { Summary } from "../../src/core/model";
import type { ExitStatus } from "../shell";

/** Of a summary that was written: 1 where somebody has work to do. */
export const mergeStatus = ({ findings, completeness }: Summary): ExitStatus => (completeness.missing.length > 0 || findings.some(({ severity }) => severity === "error") ? 1 : 0);

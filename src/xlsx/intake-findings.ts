import type { Finding } from "../core/model";
import { finding } from "../core/rules/rule";
import type { IntakeProblem } from "./intake-problem";

/** What was found about a file on reading it, as findings; `file` is its name for people. */
export const intakeFindings = (file: string, problems: readonly IntakeProblem[]): readonly Finding[] =>
  problems.map(({ rule, sheet, address, facts }) => finding(rule, null, { at: { workbook: file, sheet, address }, facts }));

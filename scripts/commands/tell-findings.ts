import { describeFinding } from "../../src/core/messages/describe-finding";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import type { Catalogue, Finding, Language, Severity } from "../../src/core/model";

/** `lỗi  cai-be.xlsx › Nhập liệu!H23 · what is wrong, and the remedy`: one line for each, to read and to grep. */
export const tellFinding = (finding: Finding, language: Language, catalogue: Catalogue): string => {
  const { place, message } = describeFinding(finding, language, catalogue);
  return `${CLI_TEXT[language].severities[finding.severity]}  ${place === "" ? "" : `${place} · `}${message}\n`;
};

export const countFindings = (findings: readonly Finding[]): Readonly<Record<"errors" | "infos" | "warnings", number>> => {
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  return { errors: count("error"), warnings: count("warning"), infos: count("info") };
};

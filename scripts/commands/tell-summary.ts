import type { Changes } from "../../src/core/changes/changes";
import { madeBy } from "../../src/core/made-by";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { STATUS_WORDS } from "../../src/core/messages/sheet-text";
import { fillText } from "../../src/core/messages/fill-text";
import { SUMMARY_TEXT } from "../../src/core/messages/summary-text";
import type { Language, Summary } from "../../src/core/model";
import { periodName } from "../../src/core/period/period";
import { tellChanges } from "./tell-changes";
import { countFindings, tellFinding } from "./tell-findings";

/** Errors that are told here; all of them are in the summary. */
const TOLD = 10;

/** The merge in a few lines: who is missing, what became of the files, how the targets stand, the first errors, what was written. */
export const tellSummary = (summary: Summary, language: Language, written: readonly string[], changes: Changes | null = null): string => {
  const { merged: text } = CLI_TEXT[language];
  const { catalogue, completeness, figures, findings, period, sources } = summary;
  const nameOf = (code: string): string => catalogue.orgUnits.find((unit) => unit.code === code)?.short ?? code;
  const errors = findings.filter(({ severity }) => severity === "error");
  return [
    fillText(text.title, { period: periodName(period, language), province: catalogue.province }),
    fillText(text.completeness, { reported: completeness.reported, expected: completeness.expected }),
    ...(completeness.missing.length ? [fillText(text.missing, { units: completeness.missing.map(nameOf).join(", ") })] : []),
    fillText(text.files, { counts: tally(sources.map(({ outcome }) => outcome), SUMMARY_TEXT[language].outcomes) }),
    fillText(text.statuses, { counts: tally(figures.map(({ status }) => status), STATUS_WORDS[language]) }),
    fillText(text.findings, countFindings(findings)),
    ...errors.slice(0, TOLD).map((one) => `  ${tellFinding(one, language, catalogue).trimEnd()}`),
    ...(errors.length > TOLD ? [`  ${fillText(text.more, { count: errors.length - TOLD })}`] : []),
    ...(changes ? tellChanges(changes, language, catalogue) : []),
    ...written.map((path) => fillText(text.written, { path })),
    madeBy([catalogue], language),
    "",
  ].join("\n");
};

/** "10 merged, 2 rejected", in the order of `words`. */
const tally = <T extends string>(list: readonly T[], words: Readonly<Record<T, string>>): string =>
  (Object.keys(words) as T[])
    .map((word) => ({ word, count: list.filter((one) => one === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${words[word]}`)
    .join(", ");

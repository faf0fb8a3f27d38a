import { fillText } from "../../src/core/messages/fill-text";
import { LEDGER_TEXT } from "../../src/core/messages/ledger-text";
import type { NightJson } from "../../src/core/ledger/night-json";
import type { Language, Summary } from "../../src/core/model";
import { formatDateTime } from "../../src/core/numbers/format";
import { periodName } from "../../src/core/period/period";
import { visible } from "../../src/core/text/text";
import type { Merged } from "../merge/planned-output";
import { tellSummary } from "../commands/tell-summary";

type PeriodJson = NightJson["periods"][number];
type SubmissionJson = PeriodJson["moved"][number];

const shortName = (code: string | null, { catalogue }: Summary, language: Language): string =>
  catalogue.orgUnits.find((unit) => unit.code === code)?.short ?? code ?? LEDGER_TEXT[language].noOwner;

/** Who moved tonight, a line for each kind of movement. */
const tellMovements = ({ late, moved }: PeriodJson, summary: Summary, language: Language): readonly string[] => {
  const words = LEDGER_TEXT[language];
  const unit = (one: SubmissionJson): string => visible(shortName(one.orgUnit, summary, language));
  const withFile = (one: SubmissionJson): string => fillText(words.movedOne, { unit: unit(one), file: visible(one.file) });
  const line = (sentence: string, units: readonly string[]): readonly string[] => (units.length ? [fillText(sentence, { units: units.join(", ") })] : []);
  const inState = (...states: readonly SubmissionJson["state"][]) => moved.filter(({ state }) => states.includes(state));
  const replaced = new Set(inState("superseded").map(({ orgUnit }) => orgUnit));
  return [
    ...line(words.late, late.map((one) => fillText(words.lateOne, { unit: unit(one), days: one.daysLate }))),
    ...line(words.again, [...inState("merged", "late").filter(({ orgUnit }) => replaced.has(orgUnit)), ...inState("duplicate")].map(withFile)),
    ...line(words.withdrawn, inState("withdrawn").map(withFile)),
    ...line(words.misplaced, inState("wrong-period").map(withFile)),
    ...line(words.rejected, inState("rejected").map(withFile)),
  ];
};

export interface ToldPeriod {
  readonly merged: Merged;
  readonly written: readonly string[];
}

/** The night in plain lines, for the log: which periods, who is missing, late, or sent again, and what moved. */
export const tellNight = (night: NightJson, periods: readonly ToldPeriod[], language: Language): string => {
  const words = LEDGER_TEXT[language];
  const current = night.current.map((period) => periodName(period, language)).join(", ");
  const told = periods.flatMap(({ merged: { summary, changes = null }, written }, index) => {
    const json = night.periods[index] as PeriodJson;
    const period = periodName(summary.period, language);
    const head = json.why === "moved" ? [fillText(words.reopened, { period })] : [];
    const body = written.length === 0 ? [fillText(words.nothingYet, { period, expected: json.expected })] : [tellSummary(summary, language, written, changes).trimEnd()];
    return ["", ...head, ...body, ...tellMovements(json, summary, language)];
  });
  return [
    fillText(words.night, { at: formatDateTime(night.at, language), periods: current === "" ? "-" : current }),
    ...(periods.length === 0 ? [words.nothingRunning] : told),
    ...night.removed.map((path) => fillText(words.removed, { path })),
    "",
  ].join("\n");
};

import { madeBy } from "../../src/core/made-by";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { describeFinding } from "../../src/core/messages/describe-finding";
import { fillText } from "../../src/core/messages/fill-text";
import { listNames } from "../../src/core/messages/list-names";
import { RETURN_TEXT } from "../../src/core/messages/return-text";
import { SUMMARY_TEXT } from "../../src/core/messages/summary-text";
import type { Language, Source, Summary } from "../../src/core/model";
import { periodName } from "../../src/core/period/period";
import { countsText } from "../../src/core/returning/counts";
import { LETTERS_FILE } from "../../src/core/returning/letters-file";
import { visible } from "../../src/core/text/text";
import type { MadeReturn } from "../../src/xlsx/annotate/make-returns";

/** Every file of the folder and what was made of it, one line each; then who sent nothing, and what else lies in the folder of the returned. */
export const tellReturns = (summary: Summary, made: readonly MadeReturn[], language: Language, { out, older }: { readonly out: string; readonly older: readonly string[] }): string => {
  const { returned: text } = CLI_TEXT[language];
  const { catalogue, completeness, period, sources } = summary;
  const nameOf = (code: string): string => catalogue.orgUnits.find((unit) => unit.code === code)?.short ?? code;
  const line = (source: Source): string => {
    const one = made.find(({ about }) => about.file === source.file);
    const file = visible(source.file, 200);
    if (!one) {
      const reason = source.reason ? ` (${describeFinding(source.reason, language, catalogue).title})` : "";
      return source.outcome === "merged" ? fillText(text.right, { file }) : `${file}: ${SUMMARY_TEXT[language].outcomes[source.outcome]}${reason}`;
    }
    const facts = { file, name: one.name, counts: countsText(one.about.corrections, language) };
    const notes = one.notNoted.length > 0 ? ` ${fillText(text.notNoted, { sheets: one.notNoted.map((name) => visible(name)).join(", ") })}` : "";
    return one.apart === null ? fillText(text.back, facts) + notes : fillText(text.list, { ...facts, why: RETURN_TEXT[language].why[one.apart] });
  };
  const silent = completeness.missing.filter((code) => !sources.some(({ orgUnit }) => orgUnit === code));
  return [
    fillText(text.title, { period: periodName(period, language), count: made.length, files: sources.length }),
    ...sources.map((source) => `  ${line(source)}`),
    ...(silent.length > 0 ? [fillText(text.missing, { units: listNames(silent.map(nameOf)) })] : []),
    ...(made.length > 0 ? [fillText(text.written, { path: out, letters: LETTERS_FILE })] : [text.nothing]),
    ...(older.length > 0 ? [fillText(text.older, { path: out, files: older.join(", ") })] : []),
    madeBy([catalogue], language),
    "",
  ].join("\n");
};

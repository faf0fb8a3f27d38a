import path from "node:path";
import { diffText } from "../../src/core/draft/diff-text";
import { draftFromText } from "../../src/core/draft/draft-from-text";
import { draftJson } from "../../src/core/draft/draft-json";
import { reviewPlan } from "../../src/core/draft/review-plan";
import { yearFiles } from "../../src/core/draft/year-files";
import { madeBy } from "../../src/core/made-by";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import { documentText } from "../../src/documents/document-text";
import { paintWorkbook } from "../../src/xlsx/paint";
import type { Call } from "../argv/parse-arguments";
import { yearValue } from "../argv/values";
import { writeAtomically, type Output } from "../files/atomic-write";
import { readBytes } from "../files/read-bytes";
import { catalogueFolder, knownYears, openCatalogue } from "../open-catalogue";
import type { ExitStatus, Shell } from "../shell";
import { fail, failureOf, failUsage } from "./fail";
import { jsonText, writeJson } from "./write-json";

/** Far above any resolution. */
const MAX_BYTES = 64 * 1_048_576;

/** `chi-tieu draft`: a resolution's text as next year's catalogue, to be confirmed. */
export const draft = async ({ language, options, files }: Call, shell: Shell): Promise<ExitStatus> => {
  const file = files[0] as string;
  const asked = yearValue(options.get("year"));
  if ("problem" in asked) return failUsage(shell, language, asked.problem);
  const year = asked.value as number;
  const before = knownYears(shell).filter((known) => known < year).at(-1) ?? year - 1;
  const opened = openCatalogue(shell, options.get("catalogue") ?? catalogueFolder(shell, before), null, language);
  if ("failure" in opened) return fail(shell, language, opened.failure);
  const read = readBytes(shell.fs, file, MAX_BYTES);
  if (read.kind !== "read") return fail(shell, language, { code: "document-unreadable", facts: { path: file, details: read.kind === "unreadable" ? read.errno : read.kind } });
  const document = await documentText(read.bytes);
  if ("problem" in document) return fail(shell, language, { code: document.problem === "no-text" ? "document-without-text" : "document-unreadable", facts: { path: file, details: document.details || document.problem } });

  const { draft: drafted, match, next, json, problems } = draftFromText(document.text, opened.catalogue, year);
  if (drafted.targets.length === 0) return fail(shell, language, { code: "no-targets", facts: { path: file } });

  const out = options.get("out") as string;
  const review = path.join(out, `ra-soat-du-thao-${year}.xlsx`);
  const outputs: Output[] = [
    ...yearFiles(json, opened.catalogue.orgUnits).map(({ name, text }) => ({ path: path.join(out, name), bytes: Buffer.from(text) })),
    { path: path.join(out, "du-thao.json"), bytes: Buffer.from(jsonText(draftJson(drafted, match, next))) },
    { path: review, bytes: await paintWorkbook(reviewPlan(drafted, match, next, opened.catalogue)) },
  ];
  const lost = corrected(shell, review, outputs.at(-1) as Output) ?? confirmed(shell, outputs[0] as Output, next.catalogue.version);
  if (lost !== null) return fail(shell, language, { code: "would-lose-entries", facts: { path: lost } });
  const problem = writeAtomically(shell.fs, shell.process, outputs);
  if (problem) return fail(shell, language, failureOf(problem));

  const target = options.get("json");
  if (target !== undefined) {
    const failed = writeJson(shell, language, target, draftJson(drafted, match, next));
    if (failed !== null) return failed;
  }
  if (target !== "-") {
    const words = CLI_TEXT[language].drafted;
    const left = drafted.notUnderstood.map(({ at, sentence }) => `  ? ${at.text}: ${sentence.text}`);
    shell.out(
      [
        fillText(words.title, { count: drafted.targets.length, year }),
        "",
        diffText(match, language),
        fillText(words.notUnderstood, { count: left.length }),
        ...left,
        "",
        ...problems.map(({ path: at, message }) => `  ! ${at}: ${message[language]}`),
        fillText(words.written, { path: review }),
        madeBy([next.catalogue], language),
        "",
      ].join("\n"),
    );
  }
  return problems.length > 0 ? 1 : 0;
};

/** A review workbook that somebody worked in is not written over: its path, or null. */
const corrected = ({ fs }: Shell, review: string, { bytes }: Output): string | null => {
  const there = readBytes(fs, review, MAX_BYTES);
  return there.kind === "read" && !Buffer.from(there.bytes).equals(bytes) ? review : null;
};

/** A confirmed catalogue of the year is not written over by a draft: its path, or null. */
const confirmed = ({ fs }: Shell, { path: file }: Output, version: string): string | null => {
  const there = readBytes(fs, file, MAX_BYTES);
  if (there.kind !== "read") return null;
  try {
    return (JSON.parse(new TextDecoder().decode(there.bytes)) as { readonly version?: unknown }).version === version ? null : file;
  } catch {
    return file;
  }
};

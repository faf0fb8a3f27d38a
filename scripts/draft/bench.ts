import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { draftTargets } from "../../src/core/draft/draft-targets";
import { scoreDraft, type ExpectedTarget, type Score } from "../../src/core/draft/score-draft";

/** `npm run bench:draft`: how well targets are read in the texts of tests/core/draft/cases, by group. Exit status 1 below the floor. */
const CASES = path.resolve(__dirname, "../../tests/core/draft/cases");
const GROUPS = ["", "held-out", "second-held-out", "third-held-out", "fourth-held-out"] as const;
const NAMES: Readonly<Record<(typeof GROUPS)[number], string>> = { "": "developed on", "held-out": "held out, first", "second-held-out": "held out, second", "third-held-out": "held out, third", "fourth-held-out": "held out, fourth" };
const FLOOR = 0.95;

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
const line = (name: string, scores: readonly Score[]): string => {
  const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
  const found = sum((score) => score.found);
  const fields = (["name", "op", "values", "unit", "partOf"] as const).map((field) => percent(sum((score) => score.fields[field]), found));
  return [name.padEnd(34), String(sum((score) => score.expected)).padStart(5), percent(sum((score) => score.right), sum((score) => score.drafted)), percent(sum((score) => score.right), sum((score) => score.expected)), ...fields].join(" ");
};

const scored = (folder: string): readonly (readonly [name: string, score: Score])[] =>
  readdirSync(path.join(CASES, folder))
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => {
      const { targets } = JSON.parse(readFileSync(path.join(CASES, folder, name.replace(/txt$/, "json")), "utf8")) as { readonly targets: readonly ExpectedTarget[] };
      return [name, scoreDraft(draftTargets(readFileSync(path.join(CASES, folder, name), "utf8")), targets)] as const;
    });

console.log(["text".padEnd(34), "count".padStart(5), "precision", "  recall", ...["name", "op", "values", "unit", "partOf"].map((field) => field.padStart(8))].join(" "));
const all: Score[] = [];
for (const group of GROUPS) {
  const scores = scored(group);
  for (const [name, score] of scores) console.log(line(`  ${name}`, [score]));
  console.log(line(NAMES[group], scores.map(([, score]) => score)));
  all.push(...scores.map(([, score]) => score));
}
console.log(line("all", all));
const right = all.reduce((total, { right: one }) => total + one, 0);
if (right < FLOOR * Math.max(all.reduce((total, { expected }) => total + expected, 0), all.reduce((total, { drafted }) => total + drafted, 0))) process.exitCode = 1;

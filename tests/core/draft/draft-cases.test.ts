import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { draftTargets } from "../../../src/core/draft/draft-targets";
import { scoreDraft, type ExpectedTarget } from "../../../src/core/draft/score-draft";

const CASES = path.join(__dirname, "cases");
const texts = readdirSync(CASES, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".txt")).sort();

interface Expected {
  readonly year: number | null;
  readonly targets: readonly ExpectedTarget[];
}

test.each(texts)("%s: every target right, none invented, in order", (name) => {
  const text = readFileSync(path.join(CASES, name), "utf8");
  const expected = JSON.parse(readFileSync(path.join(CASES, name.replace(/txt$/, "json")), "utf8")) as Expected;
  const draft = draftTargets(text);
  const { missed, invented, wrong } = scoreDraft(draft, expected.targets);
  expect({ missed, invented, wrong }).toEqual({ missed: [], invented: [], wrong: [] });
  expect(draft.targets.map(({ values }) => values)).toEqual(expected.targets.map(({ values }) => values));
});

test.each(texts)("%s: every place leads back to what is quoted", (name) => {
  const text = readFileSync(path.join(CASES, name), "utf8");
  const draft = draftTargets(text);
  const plain = (words: string): string => words.replace(/[\s\d/"“”-]/g, "").slice(0, 12);
  for (const { sentence } of draft.targets) expect(plain(text.slice(sentence.start, sentence.end).normalize("NFC")).slice(0, 4)).toBe(plain(sentence.text).slice(0, 4));
  for (const { at } of draft.notUnderstood) expect(text.slice(at.start, at.end)).toMatch(/\d/);
});

test.each(texts)("%s: no number of the text is lost", (name) => {
  const text = readFileSync(path.join(CASES, name), "utf8");
  const { targets, ignored, notUnderstood } = draftTargets(text);
  const told = [...targets, ...ignored, ...notUnderstood].map(({ at }) => at);
  const lost = [...text.matchAll(/(?<![\p{L}\d])\d+/gu)].filter(({ index }) => !told.some(({ start, end }) => start <= index && index < end));
  expect(lost.map(({ 0: digits, index }) => `${digits} in ${text.slice(Math.max(0, index - 20), index + 20)}`)).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const MESSAGES = path.join("src", "core", "messages");

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(name);
    return /\.tsx?$/.test(entry.name) ? [name] : [];
  });

type Sentence = readonly [way: readonly string[], text: string];

const sentences = (value: unknown, way: readonly string[] = []): readonly Sentence[] => {
  if (typeof value === "string") return [[way, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, [...way, key]));
};

interface Texts {
  readonly vi: unknown;
  readonly en: unknown;
}

const isText = (value: unknown): value is object => typeof value === "object" && value !== null;
const EXPORTS: readonly (readonly [string, object])[] = filesUnder(MESSAGES).flatMap((file) =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- whatever file is added to the room is held too
  Object.entries(require(path.join(ROOT, file)) as Record<string, unknown>).flatMap(([name, value]) => (isText(value) ? [[`${path.basename(file)} ${name}`, value] as const] : [])),
);
const isBilingual = (value: object): value is Texts => "vi" in value && "en" in value;
const BILINGUAL = EXPORTS.flatMap(([name, value]) => (isBilingual(value) ? [[name, value] as const] : []));

const CODE = ["src", "scripts"]
  .flatMap(filesUnder)
  .filter((file) => !file.startsWith(MESSAGES))
  .map((file) => readFileSync(path.join(ROOT, file), "utf8"))
  .join("\n");
const WORDS = new Set(CODE.match(/[\w-]+/g));

const facts = (text: string | undefined) => [...new Set(text?.match(/\{\w+\}/g))].sort();

test("there are messages to hold", () => {
  expect(EXPORTS.length).toBeGreaterThan(BILINGUAL.length);
  expect(BILINGUAL.length).toBeGreaterThan(4);
});

test.each(BILINGUAL)("%s: both languages say the same things, none empty", (_, { vi, en }) => {
  const english = new Map(sentences(en).map(([way, text]) => [way.join("/"), text]));
  const vietnamese = sentences(vi).map(([way, text]) => [way.join("/"), text] as const);
  expect(vietnamese.map(([way]) => way).sort()).toEqual([...english.keys()].sort());
  expect([...vietnamese, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  expect(vietnamese.filter(([way, text]) => facts(text).join() !== facts(english.get(way)).join())).toEqual([]);
});

/** Codes that Office.js gives its errors: nothing of ours names them. */
const FOREIGN = new Set(["ApiNotFound", "InvalidOperation", "InvalidOperationInCellEditMode", "ResponsePayloadSizeLimitExceeded"]);

const keysOf = (value: unknown): readonly string[] => (isText(value) ? Object.entries(value).flatMap(([key, inner]) => [...(/^\d+$/.test(key) ? [] : [key]), ...keysOf(inner)]) : []);

test.each(EXPORTS)("%s: every sentence is asked for somewhere", (_, text) => {
  expect(keysOf(text).filter((key) => !WORDS.has(key) && !FOREIGN.has(key))).toEqual([]);
});

test("a rule without a check of its own is raised somewhere", () => {
  const folder = path.join("src", "core", "rules");
  const list = path.join(folder, "index.ts");
  const code = ["src", "scripts"].flatMap(filesUnder).filter((file) => file !== list).map((file) => [file, readFileSync(path.join(ROOT, file), "utf8")] as const);
  const rules = code.flatMap(([file, text]) => (file.startsWith(folder) && path.basename(file) !== "rule.ts" && !/^ {2}\*check\w*\(/m.test(text) ? [file] : []));
  const nameOf = (file: string) => path.basename(file, ".ts").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  expect(rules.length).toBeGreaterThan(50);
  expect(rules.filter((rule) => !code.some(([file, text]) => file !== rule && new RegExp(`\\b${nameOf(rule)}\\b`).test(text)))).toEqual([]);
});

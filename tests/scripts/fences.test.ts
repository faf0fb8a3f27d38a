import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const CRUISER = path.join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const CONFIG = path.join(ROOT, ".dependency-cruiser.cjs");

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: { readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[] };
}

const cruise = (folder: string): Cruise => {
  const { stdout, stderr } = spawnSync(process.execPath, [CRUISER, "--config", CONFIG, "--output-type", "json", "src", "scripts"], { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Cruise;
};

const typescriptIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`);

test("the fences look at every TypeScript file of the house", () => {
  const seen = new Set(cruise(ROOT).modules.map(({ source }) => source));
  const files = [...typescriptIn("src"), ...typescriptIn("scripts")];
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
});

describe("every fence is noticed when it is climbed over", () => {
  // Inside the house, so that packages are found from here as they are from src.
  let house = "";
  beforeAll(() => {
    mkdirSync(path.join(ROOT, "build"), { recursive: true });
    house = mkdtempSync(path.join(ROOT, "build/fences-"));
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const climbed: readonly (readonly [rule: string, file: string, code: string])[] = [
    ["core-is-pure", "src/core/reads-a-file.ts", 'import { readFileSync } from "node:fs"; export const a = readFileSync;'],
    ["core-is-pure", "src/core/knows-a-type-of-xlsx.ts", 'import type { A } from "../xlsx/a"; export type B = A;'],
    ["core-is-pure", "src/core/uses-valibot-for-schemas.ts", 'import { toJsonSchema } from "@valibot/to-json-schema"; export const a = toJsonSchema;'],
    ["xlsx-knows-core-and-bytes", "src/xlsx/uses-zlib.ts", 'import { inflateRawSync } from "node:zlib"; export const a = inflateRawSync;'],
    ["xlsx-knows-core-and-bytes", "src/xlsx/asks-excel.ts", 'import { a } from "../excel/a"; export const b = a;'],
    ["only-xlsx-imports-spreadsheet-libraries", "scripts/reads-by-itself.ts", 'import { readXlsx } from "hucre/xlsx"; export const a = readXlsx;'],
    ["only-xlsx-imports-spreadsheet-libraries", "src/taskpane/unzips.ts", 'import { unzip } from "fflate"; export const a = unzip;'],
    ["only-xlsx-imports-spreadsheet-libraries", "src/excel/uses-sheetjs.ts", 'import { read } from "xlsx"; export const a = read;'],
    ["excel-knows-core-and-office", "src/excel/reads-a-workbook.ts", 'import { a } from "../xlsx/a"; export const b = a;'],
    ["shells-know-the-inner-houses", "src/taskpane/reads-a-file.ts", 'import { readFileSync } from "node:fs"; export const a = readFileSync;'],
    ["only-the-pane-reads-documents", "src/commands/reads-a-document.ts", 'import { a } from "../documents/a"; export const b = a;'],
    ["shells-know-the-inner-houses", "src/commands/calls-the-program.ts", 'import { a } from "../../scripts/a"; export const b = a;'],
    ["scripts-know-core-xlsx-node", "scripts/asks-excel.ts", 'import { a } from "../src/excel/a"; export const b = a;'],
    ["scripts-know-core-xlsx-node", "scripts/shapes.ts", 'import * as v from "valibot"; export const a = v;'],
    ["core-is-pure", "src/core/computes.ts", 'import Big from "big.js"; export const a = Big;'],
    ["documents-give-text-only", "src/documents/knows-core.ts", 'import { a } from "../core/a"; export const b = a;'],
    ["generators-may-write-schemas", "scripts/generate/asks-excel.ts", 'import { a } from "../../src/excel/a"; export const b = a;'],
    ["nothing-inner-imports-a-shell", "src/xlsx/calls-the-program.ts", 'import { a } from "../../scripts/a"; export const b = a;'],
    ["no-cycles", "src/core/egg.ts", 'import { hen } from "./hen"; export const egg = () => hen;'],
    ["no-orphans", "src/core/alone.ts", "export const a = 1;"],
    ["no-unresolvable", "src/core/lost.ts", 'import { a } from "./nowhere"; export const b = a;'],
  ];
  const others: readonly (readonly [file: string, code: string])[] = [
    ["src/core/hen.ts", 'import { egg } from "./egg"; export const hen = () => egg;'],
    ["src/core/fine.ts", 'import * as v from "valibot"; import { a } from "./a"; export const b = [v, a];'],
    ["src/core/type-one.ts", 'import type { Two } from "./type-two"; export interface One { readonly two: Two }'],
    ["src/core/type-two.ts", 'import type { One } from "./type-one"; export interface Two { readonly one: One }'],
    ["src/core/a.ts", "export const a = 1;"],
    ["src/xlsx/a.ts", 'import { a as b } from "../core/a"; import { writeXlsx } from "hucre/xlsx"; import { inflateSync } from "fflate"; export type A = string; export const a = [b, writeXlsx, inflateSync];'],
    ["src/excel/a.ts", 'import { a as b } from "../core/a"; export const a = b;'],
    ["src/documents/a.ts", "export const a = 1;"],
    ["src/taskpane/fine.ts", 'import { a } from "../core/a"; import { a as x } from "../excel/a"; import { a as y } from "../xlsx/a"; import { a as z } from "../documents/a"; export const b = [a, x, y, z];'],
    ["scripts/a.ts", 'import { a as x } from "../src/core/a"; import { a as y } from "../src/xlsx/a"; import { readFileSync } from "node:fs"; export const a = [x, y, readFileSync];'],
  ];

  let found: readonly string[] = [];
  beforeAll(() => {
    writeFileSync(path.join(house, "package.json"), JSON.stringify({ dependencies: { "big.js": "*", valibot: "*", hucre: "*", fflate: "*", xlsx: "*", "@valibot/to-json-schema": "*" } }));
    for (const [file, code] of [...others, ...climbed.map(([, file, code]) => [file, code] as const)]) {
      mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
      writeFileSync(path.join(house, file), code);
    }
    found = cruise(house).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`);
  });

  test.each(climbed)("%s: %s", (rule, file) => {
    expect(found).toContain(`${rule}: ${file}`);
  });

  test("and what is allowed is left in peace", () => {
    expect(found.filter((line) => others.some(([file]) => line.endsWith(`: ${file}`)))).toEqual([]);
  });
});

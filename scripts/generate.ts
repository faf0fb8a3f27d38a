import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { GeneratedFile, Generator } from "./generate/generated-file";

/**
 * `npm run generate` writes every file that follows from others; with `--check` it writes nothing and fails naming each
 * file that differs. Generators are loaded one after the other, so that a later one sees what an earlier one wrote.
 */
const GENERATORS: readonly (() => Promise<Generator>)[] = [
  async () => (await import("./generate/program-version")).programVersion,
  async () => (await import("./generate/rule-index")).ruleIndex,
  async () => (await import("./generate/rules-page")).rulesPage,
  async () => (await import("./generate/cli-page")).cliPage,
  async () => (await import("./generate/limits-page")).limitsPage,
  async () => (await import("./generate/benchmarks-page")).benchmarksPage,
  async () => (await import("./generate/schemas")).schemaFiles,
  async () => (await import("./generate/output-schemas")).outputSchemas,
  async () => (await import("./generate/standard-template")).standardTemplates,
  async () => (await import("./generate/examples")).examples,
];

const isSame = ({ path: file, content }: GeneratedFile): boolean => {
  try {
    return readFileSync(file).equals(Buffer.from(content));
  } catch {
    return false;
  }
};

const write = ({ path: file, content }: GeneratedFile): void => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
};

const generate = async (checkOnly: boolean): Promise<void> => {
  const stale: string[] = [];
  for (const load of GENERATORS) {
    for (const file of await (await load())()) {
      if (isSame(file)) continue;
      stale.push(file.path);
      if (!checkOnly) write(file);
    }
  }
  if (stale.length === 0) console.log("generate: every generated file is up to date.");
  else console.log(stale.map((file) => (checkOnly ? `generate: ${file} is not what would be written.` : `generate: ${file} written.`)).join("\n"));
  if (checkOnly && stale.length > 0) {
    console.log("Run `npm run generate` and commit what it writes.");
    process.exitCode = 1;
  }
};

void generate(process.argv.includes("--check"));

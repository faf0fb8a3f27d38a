import { readdirSync } from "node:fs";
import type { GeneratedFile } from "./generated-file";

const FOLDER = "src/core/rules";

/** `part-exceeds-whole` → `partExceedsWhole`. */
const exportName = (file: string): string => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The list of all rules: adding a rule is adding its file. */
export const ruleIndex = (): readonly GeneratedFile[] => {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts") && !["index.ts", "rule.ts"].includes(file))
    .map((file) => file.slice(0, -3))
    .sort();
  const content = [
    "// Written by `npm run generate` from the files of this folder.",
    'import type { Rule } from "./rule";',
    ...names.map((name) => `import { ${exportName(name)} } from "./${name}";`),
    "",
    "/** Every rule, in the order of their codes. */",
    "export const RULES: readonly Rule[] = [",
    ...names.map((name) => `  ${exportName(name)},`),
    "];",
    "",
  ].join("\n");
  return [{ path: `${FOLDER}/index.ts`, content }];
};

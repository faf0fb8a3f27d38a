import { readFileSync } from "node:fs";
import type { GeneratedFile } from "./generated-file";

/** The version as the core knows it: it can read no file. */
export const programVersion = (): readonly GeneratedFile[] => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
  const content = ["// Written by `npm run generate` from package.json.", `export const PROGRAM_VERSION = ${JSON.stringify(version)};`, ""].join("\n");
  return [{ path: "src/core/program-version.ts", content }];
};

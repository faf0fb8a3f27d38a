import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { manifestFor } from "./manifest-for";

/** `npm run manifest -- --base https://may-chu.tinh.vn/chi-tieu --out dist/manifest.xml [--version 1.0.1.0]` */
const USAGE = "npm run manifest -- --base https://… [--out dist/manifest.xml] [--version 1.0.1.0]";

const { base, out, version } = parseArgs({ options: { base: { type: "string" }, out: { type: "string", default: "dist/manifest.xml" }, version: { type: "string" } } }).values;
const made = base === undefined ? { problem: USAGE } : manifestFor(readFileSync(path.resolve("manifest/manifest.xml"), "utf8"), { base, ...(version !== undefined && { version }) });
if ("problem" in made) {
  console.error(made.problem);
  process.exitCode = 2;
} else {
  mkdirSync(path.dirname(path.resolve(out)), { recursive: true });
  writeFileSync(out, made.manifest);
  console.log(out);
}

import { readFileSync } from "node:fs";
import { benchPage } from "../bench/bench-page";
import type { BenchResult } from "../bench/bench-result";
import type { GeneratedFile } from "./generated-file";

/** `docs/benchmarks.md` from the figures of the last `npm run bench`. */
export const benchmarksPage = (): readonly GeneratedFile[] => [{ path: "docs/benchmarks.md", content: benchPage(JSON.parse(readFileSync("docs/benchmarks.json", "utf8")) as BenchResult) }];

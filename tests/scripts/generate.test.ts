import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { temporaryFolder } from "./files/temporary-folder";

const ROOT = path.resolve(__dirname, "../..");
const folder = temporaryFolder();

/** The generator, run over a house that has our catalogue and rules but no generated file. */
const generate = (...args: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [path.join(ROOT, "scripts/run-ts.cjs"), path.join(ROOT, "scripts/generate.ts"), ...args], { cwd: folder.at("."), encoding: "utf8" });
  return { status, lines: stdout.trim().split("\n") };
};

beforeEach(() => {
  // The list of rules follows from the names in this folder alone.
  for (const name of readdirSync(path.join(ROOT, "src/core/rules"))) if (name !== "index.ts") folder.write(`src/core/rules/${name}`);
  mkdirSync(folder.at("templates/2024"), { recursive: true });
  mkdirSync(folder.at("docs"), { recursive: true });
  for (const name of ["package.json", "docs/benchmarks.json"]) writeFileSync(folder.at(name), readFileSync(path.join(ROOT, name)));
  for (const name of ["catalogue.json", "org-units.json"]) writeFileSync(folder.at("templates/2024", name), readFileSync(path.join(ROOT, "templates/2024", name)));
});

test("--check names every file that differs, writes none of them, and fails; without it they are written", () => {
  const stale = generate("--check");
  expect(stale.status).toBe(1);
  const named = stale.lines.filter((line) => line.endsWith(" is not what would be written.")).map((line) => line.split(" ")[1] as string);
  expect(named).toEqual(expect.arrayContaining(["src/core/rules/index.ts", "docs/rules.md", "docs/cli.md", "docs/limits.md", "docs/schemas/summary.schema.json", "templates/2024/bieu-nhap-2024.xlsx"]));
  expect(named.filter((file) => existsSync(folder.at(file)))).toEqual([]);

  expect(generate().status).toBe(0);
  for (const file of named) expect(existsSync(folder.at(file))).toBe(true);
});

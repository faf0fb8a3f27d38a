import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { COMMANDS, PROGRAM_OPTIONS } from "../../scripts/argv/commands";
import { parseArguments } from "../../scripts/argv/parse-arguments";
import { callIn, callsIn, type Call } from "./commands";
import { codeBlocks, inlineCode, PAGES, readPage, ROOT } from "./pages";
import { ENVIRONMENT } from "../scripts/run-chi-tieu";

const EXAMPLES = path.join(ROOT, "examples/2024-06");
const { scripts } = JSON.parse(readPage("package.json").text) as { readonly scripts: Readonly<Record<string, string>> };
const CALLS = PAGES.flatMap(callsIn);
const folder = mkdtempSync(path.join(tmpdir(), "chi-tieu-docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, args: readonly string[], cwd: string) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [program, ...args], { cwd, encoding: "utf8", maxBuffer: 1 << 28, env: ENVIRONMENT });
  return { status, stderr, stdout };
};

test("what npm is told to do in a page is a script of package.json", () => {
  const asked = PAGES.flatMap(({ name, text }) => [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map((match) => [name, (match[1] ?? match[2]) as string] as const));
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter(([, script]) => scripts[script] === undefined)).toEqual([]);
});

test("README's five minutes are the two commands", () => {
  const shell = codeBlocks(readPage("README.md")).flatMap(({ language, lines }) => (language === "sh" ? lines : []));
  expect(shell.filter((line) => line.startsWith("npm"))).toEqual(["npm ci && npm run merge", "npm ci && npm test"]);
});

test("every call that a page shows is one that the program understands", () => {
  expect(CALLS.length).toBeGreaterThan(20);
  const wrong = CALLS.map(({ page, line, args }) => [page, line, parseArguments(args)] as const).filter(([, , parsed]) => parsed.kind === "wrong");
  expect(wrong).toEqual([]);
});

test("commands and options that a sentence names exist", () => {
  const options = new Set([...COMMANDS.flatMap((command) => command.options), ...PROGRAM_OPTIONS].map(({ name }) => `--${name}`));
  const code = PAGES.flatMap((page) => inlineCode(page).map((text) => [page.name, text] as const));
  const named = code.flatMap(([page, text]) => {
    const word = /^chi-tieu ([a-z]+)/.exec(text)?.[1];
    return word === undefined ? [] : [[page, word] as const];
  });
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter(([, word]) => COMMANDS.every(({ name }) => name !== word))).toEqual([]);
  const given = code.flatMap(([page, text]) => (text.startsWith("--") ? [[page, text.split(/[ =]/)[0] as string] as const] : []));
  expect(given.length).toBeGreaterThan(3);
  expect(given.filter(([, option]) => !options.has(option))).toEqual([]);
});

describe("a call that a reader types does what its page says", () => {
  const bring = (source: string, wanted: string): void => {
    mkdirSync(path.dirname(path.join(folder, wanted)), { recursive: true });
    copyFileSync(source, path.join(folder, wanted));
  };
  const workbook = path.join(EXAMPLES, "819-huyen-cai-be.xlsx");
  const valueOf = (args: readonly string[], option: string): string => args[args.indexOf(option) + 1] as string;
  /** What a call reads is put where it looks for it. */
  const PREPARE: Readonly<Record<string, (args: readonly string[]) => void>> = {
    template: () => undefined,
    doctor: () => undefined,
    check: (args) => bring(workbook, args[1] as string),
    inspect: (args) => bring(workbook, args[1] as string),
    // Two units of 32 have reported.
    merge: (args) => {
      readdirSync(EXAMPLES).slice(0, 2).forEach((name) => bring(path.join(EXAMPLES, name), path.join(valueOf(args, "--in"), name)));
      if (!args.includes("--since")) return;
      mkdirSync(path.dirname(path.join(folder, valueOf(args, "--since"))), { recursive: true });
      run(path.join(ROOT, "build/chi-tieu.js"), ["merge", "--in", valueOf(args, "--in"), "--period", valueOf(args, "--period"), "--out", "before.xlsx", "--json", valueOf(args, "--since")], folder);
    },
    nightly: () => cpSync(path.join(ROOT, "examples"), path.join(folder, "examples"), { recursive: true }),
    return: (args) => bring(path.join(ROOT, "tests/cases/hurried-district/tan-phuoc.xlsx"), path.join(valueOf(args, "--in"), "tan-phuoc.xlsx")),
    draft: (args) => bring(path.join(ROOT, "tests/core/draft/cases/resolution-2024.txt"), args[1] as string),
  };

  /** Calls that differ only in their files' names do the same; the help's own examples (docs/cli.md) are parsed only. */
  const kindOf = ({ args }: Call): string => [args[0], ...args.filter((word) => word.startsWith("-"))].join(" ");
  const typed = new Map(CALLS.filter((call) => call.typed && call.page !== "docs/cli.md").map((call) => [kindOf(call), call]));

  test.each([...typed.values()].map(({ line, args }) => [line, args] as const))("%s", (_, args) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const prepare = PREPARE[args[0] as string];
    if (!prepare) throw new Error(`say in PREPARE what ${args[0]} reads`);
    prepare(args);
    const { status, stderr } = run(path.join(ROOT, "build/chi-tieu.js"), args, folder);
    expect([status, stderr.replace(/^Đang đọc .*\n/gm, "")]).toEqual([["merge", "nightly", "return"].includes(args[0] as string) ? 1 : 0, ""]);
    for (const option of ["--out", "--json"]) if (args.includes(option) && valueOf(args, option) !== "-") expect(existsSync(path.join(folder, valueOf(args, option)))).toBe(true);
  });
});

test("`npm run merge` ends with 1 and writes both files, as README says", () => {
  const readme = readPage("README.md").text;
  const args = [...(callIn(scripts["merge"] as string) ?? [])];
  for (const option of ["--out", "--json"]) {
    const written = args[args.indexOf(option) + 1] as string;
    expect(readme).toContain(`\`${written}\``);
    args[args.indexOf(option) + 1] = path.join(folder, written);
  }
  expect(run(path.join(ROOT, "build/chi-tieu.js"), args, ROOT).status).toBe(1);
  expect(readdirSync(path.join(folder, "out")).sort()).toEqual(["tong-hop-2024-06.json", "tong-hop-2024-06.xlsx"]);
});

test("build, templates and package.json are all that a server needs", () => {
  const server = path.join(folder, "server");
  for (const part of ["build", "templates", "package.json"]) cpSync(path.join(ROOT, part), path.join(server, part), { recursive: true });
  const program = path.join(server, "build/chi-tieu.js");
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  expect(run(program, ["--version"], folder)).toEqual({ status: 0, stderr: "", stdout: `${version}\n` });
  expect(run(program, ["template", "--period", "2024-06", "--unit", "819", "--out", "a.xlsx"], folder)).toMatchObject({ status: 0, stderr: "" });
});

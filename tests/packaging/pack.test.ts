import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const { version, scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { readonly version: string; readonly scripts: Readonly<Record<string, string>> };

/** Packed as a person would, and unpacked where nothing else of the house is. */
let folder = "";
let names: readonly string[] = [];
beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "chi-tieu-pack-")));
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })) as readonly [{ readonly filename: string; readonly files: readonly { readonly path: string }[] }];
  names = packed.files.map((file) => file.path);
  execFileSync("tar", ["-xzf", path.join(folder, packed.filename), "-C", folder]);
  mkdirSync(path.join(folder, "office"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => {
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package/package.json"), "utf8")) as { readonly bin: { readonly "chi-tieu": string } };
  const { status, stdout, stderr } = spawnSync(path.join(folder, "package", bin["chi-tieu"]), args, { cwd: path.join(folder, "office"), encoding: "utf8", env: { PATH: process.env["PATH"], HOME: folder } });
  return { status, out: stdout, err: stderr };
};

test("the package holds the program, its templates and its pages, and nothing of the workshop", () => {
  expect(names).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE", "CHANGELOG.md", "build/chi-tieu.js", "build/read-worker.js", "build/pack-worker.js", "build/chunks/merge.js", "templates/2024/catalogue.json", "templates/2024/bieu-nhap-2024.xlsx", "docs/cli.md"]));
  expect(names.filter((name) => !/^(build\/(chi-tieu\.js|(read|pack)-worker\.js|chunks\/[@\w.-]+\.js)|templates\/|docs\/|[A-Z]+\.md$|LICENSE$|package\.json$)/.test(name))).toEqual([]);
  expect(existsSync(path.join(folder, "package/node_modules"))).toBe(false);
});

test("npm runs nobody's scripts here, so that packing builds by a script of its own", () => {
  expect(readFileSync(path.join(ROOT, ".npmrc"), "utf8")).toContain("ignore-scripts=true");
  expect(scripts["pack"]).toBe("npm run build:cli --silent && npm pack");
  expect(Object.keys(scripts).filter((name) => /^(pre|post|prepare)/.test(name) && name !== "preview")).toEqual([]);
});

test("from another folder it tells its version, and finds nothing wrong with itself", () => {
  expect(run("--version")).toEqual({ status: 0, out: `${version}\n`, err: "" });
  expect(run("doctor")).toMatchObject({ status: 0, err: "" });
});

test("from another folder it writes workbooks and merges the examples, Parquet and all", () => {
  expect(run("template", "--period", "2024-06", "--unit", "819", "--out", "a.xlsx")).toMatchObject({ status: 0, err: "" });
  cpSync(path.join(ROOT, "examples/2024-06"), path.join(folder, "office/in"), { recursive: true });
  const { status, out } = run("merge", "--in", "in", "--period", "2024-06", "--out", "t6.xlsx", "--json", "t6.json", "--facts", "t6.parquet");
  expect([status, out.split("\n")[1]]).toEqual([1, "Đơn vị đã báo cáo: 32/32"]);
  expect(readdirSync(path.join(folder, "office")).sort()).toEqual(["a.xlsx", "in", "t6.indicators.parquet", "t6.json", "t6.parquet", "t6.xlsx"]);
});

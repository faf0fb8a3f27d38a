import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { PROGRAM, madeBy } from "../../src/core/made-by";
import { catalogue2024 } from "../support/catalogue-2024";
import { temporaryFolder } from "./files/temporary-folder";
import { chiTieu } from "./run-chi-tieu";

const folder = temporaryFolder();
const { version } = JSON.parse(readFileSync(path.resolve(__dirname, "../../package.json"), "utf8")) as { readonly version: string };
const VERSIONS = { program: version, catalogue: catalogue2024.version };
const EXAMPLES = "examples/2024-06";
const CAI_BE = path.join(EXAMPLES, "819-huyen-cai-be.xlsx");

interface Named {
  readonly creator: string;
  readonly feet: readonly string[];
}

/** What a workbook says of its maker: in its properties, and at the foot of each sheet. */
const namedIn = (file: string): Named => {
  const parts = unzipSync(readFileSync(file));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const sheets = Object.keys(parts).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
  return { creator: /<dc:creator>([^<]*)/.exec(text("docProps/core.xml"))?.[1] ?? "", feet: sheets.map((name) => (/<oddFooter>([^<]*)/.exec(text(name))?.[1] ?? "").replaceAll("&amp;", "&")) };
};

const MERGE = ["merge", "--in", EXAMPLES, "--period", "2024-06", "--as-of", "2024-06-20T08:00:00+07:00"];

test("the version in the core is the package's", () => expect(PROGRAM).toBe(`chi-tieu ${version}`));

test.each(["vi", "en"] as const)("the summary in %s: properties, the foot of every sheet, its JSON, the terminal", (language) => {
  const { out } = chiTieu(...MERGE, "--out", folder.at("s.xlsx"), "--json", folder.at("s.json"), "--lang", language);
  const { creator, feet } = namedIn(folder.at("s.xlsx"));
  expect(creator).toBe(PROGRAM);
  expect(feet.length).toBeGreaterThanOrEqual(5);
  expect(feet.filter((foot) => !foot.startsWith(`&L${madeBy([catalogue2024], language)} · 2024-06&R`))).toEqual([]);
  expect(JSON.parse(folder.read("s.json"))).toMatchObject(VERSIONS);
  expect(out.trimEnd().split("\n").at(-1)).toBe(madeBy([catalogue2024], language));
});

test("entry workbooks: properties, the foot of every sheet, the terminal", () => {
  const { out } = chiTieu("template", "--period", "2024-06", "--unit", "819", "--out", folder.at("a.xlsx"));
  const { creator, feet } = namedIn(folder.at("a.xlsx"));
  expect([creator, feet.length]).toEqual([PROGRAM, 2]);
  expect(feet.filter((foot) => !foot.startsWith(`&L${madeBy([catalogue2024], "vi")}&R`))).toEqual([]);
  expect(out).toContain(madeBy([catalogue2024], "vi"));
});

test("what goes back to units: the sheet that is put in front", () => {
  const { out } = chiTieu("return", "--in", EXAMPLES, "--period", "2024-06", "--out", folder.at("tra"));
  const [name] = readdirSync(folder.at("tra")).filter((file) => file.endsWith(".xlsx"));
  expect(namedIn(folder.at("tra", name as string)).feet.filter((foot) => foot.startsWith(`&L${PROGRAM}&R`))).toHaveLength(1);
  expect(out.trimEnd().split("\n").at(-1)).toBe(madeBy([catalogue2024], "vi"));
});

test("a draft: its review workbook, its JSON, the terminal", () => {
  const { out } = chiTieu("draft", "tests/core/draft/cases/resolution-2024.txt", "--year", "2025", "--out", folder.at("2025"));
  const { creator, feet } = namedIn(folder.at("2025/ra-soat-du-thao-2025.xlsx"));
  expect(creator).toBe(PROGRAM);
  expect(feet.filter((foot) => !foot.startsWith(`&L${PROGRAM}&R`))).toEqual([]);
  expect(JSON.parse(folder.read("2025/du-thao.json"))).toMatchObject({ program: version, catalogue: "2025.0" });
  expect(out).toContain(`${PROGRAM} · danh mục 2025.0`);
});

test("check and inspect: JSON and terminal", () => {
  expect(JSON.parse(chiTieu("check", CAI_BE, "--json", "-").out)).toMatchObject({ program: version, files: [{ catalogue: catalogue2024.version }] });
  expect(JSON.parse(chiTieu("inspect", CAI_BE, "--json", "-").out)).toMatchObject(VERSIONS);
  for (const command of ["check", "inspect"]) expect(chiTieu(command, CAI_BE).out).toContain(madeBy([catalogue2024], "vi"));
});

test("facts: in every row of both tables", () => {
  chiTieu(...MERGE, "--out", folder.at("s.xlsx"), "--facts", folder.at("t.ndjson"));
  for (const name of ["t.ndjson", "t.indicators.ndjson"]) for (const line of folder.read(name).trimEnd().split("\n")) expect(JSON.parse(line)).toMatchObject(VERSIONS);
});

test("doctor: its title and JSON, and each catalogue's version", () => {
  const { out } = chiTieu("doctor", "--out", folder.at("."));
  expect([out.startsWith(`${PROGRAM} · `), out.includes(`phiên bản ${catalogue2024.version}`)]).toEqual([true, true]);
  expect(JSON.parse(chiTieu("doctor", "--out", folder.at("."), "--json", "-").out)).toMatchObject({ program: version });
});

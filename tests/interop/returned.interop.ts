import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ENTRY_SHEET } from "../../src/core/plan/layout";
import { readWorkbook } from "../../src/xlsx/read";
import { chiTieu } from "../scripts/run-chi-tieu";
import { saveByLibreOffice } from "./libreoffice";
import { essence, mergeFolder } from "./merge-folder";
import { typeWithOpenpyxl } from "./openpyxl";

const CASES = path.join(__dirname, "../cases");
const AS_OF = "2024-07-01T08:00:00+07:00";
const NAME = "818-huyen-tan-phuoc-2024-06-can-sua.xlsx";

const temporary = (name: string) => mkdtempSync(path.join(tmpdir(), `chi-tieu-${name}-`));

/** What is handed in, and what comes of sending it back. */
const giveBack = (folder: string): string => {
  const out = path.join(temporary("return"), "out");
  const { status, err } = chiTieu("return", "--in", folder, "--period", "2024-06", "--out", out, "--as-of", AS_OF);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  return out;
};

interface Seen {
  readonly sheets: readonly string[];
  readonly active: string;
  readonly links: Readonly<Record<string, string>>;
  readonly formulas: readonly string[];
  readonly notes: Readonly<Record<string, { readonly text: string; readonly author: string; readonly fill: string }>>;
}
const seenByOpenpyxl = (file: string): Seen =>
  (JSON.parse(execFileSync("/usr/bin/python3", [path.join(__dirname, "read-notes.py")], { input: JSON.stringify([file]), encoding: "utf8", stdio: ["pipe", "pipe", "ignore"] })) as readonly Seen[])[0] as Seen;

const alone = (file: string): string => {
  const folder = temporary("alone");
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, path.join(folder, path.basename(file)));
  return folder;
};

let handedIn: string;
let returned: string;
beforeAll(() => {
  handedIn = alone(path.join(CASES, "hurried-district/tan-phuoc.xlsx"));
  returned = path.join(giveBack(handedIn), NAME);
});

test("openpyxl sees the sheet in front, a link for each line, and a note at each painted cell", () => {
  const { sheets, active, links, formulas, notes } = seenByOpenpyxl(returned);
  expect([sheets, active, formulas]).toEqual([["Cần sửa", ENTRY_SHEET, "Hướng dẫn"], "Cần sửa", []]);
  expect(Object.values(links).sort()).toEqual(Object.keys(notes).map((cell) => `'${ENTRY_SHEET}'!${cell}`).sort());
  expect(Object.keys(notes)).toHaveLength(8);
  expect(new Set(Object.values(notes).map(({ author, fill }) => `${author} ${fill}`))).toEqual(new Set(["chi-tieu FFFFAD9E", "chi-tieu FFFFDB99"]));
});

test("LibreOffice opens it, keeps every note, and what it saves says the same of the unit", () => {
  const saved = saveByLibreOffice(alone(returned), "xlsx");
  expect(Object.keys(seenByOpenpyxl(path.join(saved, NAME)).notes).sort()).toEqual(Object.keys(seenByOpenpyxl(returned).notes).sort());
  const withoutFile = (folder: string) => essence(mergeFolder(folder));
  expect(withoutFile(saved)).toEqual(withoutFile(handedIn));
});

test("saved by LibreOffice and sent in again, it goes back with one sheet in front, not two", () => {
  const again = giveBack(saveByLibreOffice(alone(returned), "xlsx"));
  const { workbook } = readWorkbook(readFileSync(path.join(again, NAME)), { name: NAME });
  expect(workbook?.sheets.map(({ name }) => name)).toEqual(["Cần sửa", ENTRY_SHEET, "Hướng dẫn"]);
});

test("corrected by openpyxl in the returned file, the corrected cell is plain again", () => {
  const before = seenByOpenpyxl(returned).notes;
  const folder = temporary("corrected");
  typeWithOpenpyxl([{ template: returned, out: path.join(folder, "sua.xlsx"), sheet: ENTRY_SHEET, cells: { H22: 1 } }]);
  const out = giveBack(folder);
  const after = seenByOpenpyxl(path.join(out, NAME)).notes;
  expect(Object.keys(before)).toContain("H22");
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).filter((cell) => cell !== "H22").sort());
  expect(readdirSync(out).sort()).toEqual([NAME, "thu-gui-don-vi.txt"]);
});

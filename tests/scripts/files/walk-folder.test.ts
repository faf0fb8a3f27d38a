import { execFileSync } from "node:child_process";
import nodeFs, { mkdirSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { walkFolder } from "../../../scripts/files/walk-folder";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const walk = (name = "in") => walkFolder(nodeFs, folder.at(name));
const reasons = () => walk().skipped.map(({ file, reason }) => [file, reason]);

beforeEach(() => mkdirSync(folder.at("in")));

test("every file of the folder and its subfolders, by code units of the whole path", () => {
  for (const name of ["in/b.xlsx", "in/B.xlsx", "in/a/z.ods", "in/a.xlsx", "in/Đ.xls", "in/sub/dir/c.csv", "in/bieu-khong-duoi"]) folder.write(name, "12345");
  expect(walk().files.map(({ file }) => file)).toEqual(["B.xlsx", "a.xlsx", "a/z.ods", "b.xlsx", "bieu-khong-duoi", "sub/dir/c.csv", "Đ.xls"]);
  expect(walk().files[0]).toEqual({ file: "B.xlsx", path: folder.at("in/B.xlsx"), bytes: 5, modified: expect.stringMatching(/^20\d\d-.*Z$/) });
  expect(walk().skipped).toEqual([]);
});

test("names say why a file is left alone", () => {
  const names = ["~$a.xlsx", ".~lock.a.ods#", ".an.xlsx", "Thumbs.db", "desktop.ini", "cong-van.docx", "ban-quet.PDF", "bieu.zip", "s.xlsx.chi-tieu-lock", ".chi-tieu-pc-1-1.tmp", "s.json"];
  for (const name of names) folder.write(`in/${name}`);
  expect(new Map(walk().skipped.map(({ file, reason }) => [file, reason]))).toEqual(
    new Map([
      ["~$a.xlsx", "office-lock"],
      [".~lock.a.ods#", "office-lock"],
      [".an.xlsx", "hidden"],
      ["Thumbs.db", "system-file"],
      ["desktop.ini", "system-file"],
      ["cong-van.docx", "other-document"],
      ["ban-quet.PDF", "other-document"],
      ["bieu.zip", "archive"],
      ["s.xlsx.chi-tieu-lock", "own-lock"],
      [".chi-tieu-pc-1-1.tmp", "own-temporary"],
      ["s.json", "other-document"],
    ]),
  );
  expect(walk().files).toEqual([]);
});

test("a hidden folder is named once and not entered", () => {
  folder.write("in/.git/a.xlsx");
  folder.write("in/__MACOSX/a.xlsx");
  expect(reasons()).toEqual([
    [".git", "hidden"],
    ["__MACOSX", "system-file"],
  ]);
});

test("a folder with a workbook's name is told, and what is in it is still found", () => {
  folder.write("in/d.xlsx/a.xlsx");
  expect(reasons()).toEqual([["d.xlsx", "folder-named-as-workbook"]]);
  expect(walk().files.map(({ file }) => file)).toEqual(["d.xlsx/a.xlsx"]);
});

test("links are never followed", () => {
  folder.write("in/a.xlsx");
  folder.write("outside.xlsx");
  folder.write("inner-secret/b.xlsx");
  const links = { "out.xlsx": "outside.xlsx", "secret": "inner-secret", "again.xlsx": "in/a.xlsx", "loop": "in", "gone.xlsx": "nowhere.xlsx" };
  for (const [name, target] of Object.entries(links)) symlinkSync(folder.at(target), folder.at("in", name));
  symlinkSync(folder.at("in/self.xlsx"), folder.at("in/self.xlsx"));
  expect(reasons()).toEqual([
    ["again.xlsx", "link-inside"],
    ["gone.xlsx", "broken-link"],
    ["loop", "link-inside"],
    ["out.xlsx", "link-outside"],
    ["secret", "link-outside"],
    ["self.xlsx", "broken-link"],
  ]);
  expect(walk().files.map(({ file }) => file)).toEqual(["a.xlsx"]);
});

test("a file whose name begins with two dots is in the folder, not above it", () => {
  folder.write("in/sub/..bieu.xlsx");
  symlinkSync(folder.at("in/sub/..bieu.xlsx"), folder.at("in/link.xlsx"));
  expect(reasons()).toEqual([
    ["link.xlsx", "link-inside"],
    ["sub/..bieu.xlsx", "hidden"],
  ]);
});

test("the folder itself may be given as a link", () => {
  folder.write("in/a.xlsx");
  symlinkSync(folder.at("in"), folder.at("link"));
  expect(walk("link").files.map(({ file }) => file)).toEqual(["a.xlsx"]);
});

test("pipes and sockets are told, not opened", async () => {
  execFileSync("mkfifo", [folder.at("in/p.xlsx")]);
  const server = createServer();
  await new Promise<void>((ready) => server.listen(folder.at("in/s.xlsx"), ready));
  expect(reasons()).toEqual([
    ["p.xlsx", "pipe"],
    ["s.xlsx", "socket"],
  ]);
  await new Promise((closed) => server.close(closed));
});

test("what cannot be looked into is told; the rest is found", () => {
  folder.write("in/a.xlsx");
  folder.write("in/locked/b.xlsx");
  const refuse = () => {
    throw Object.assign(new Error("EACCES"), { code: "EACCES" });
  };
  const guarded = { ...nodeFs, readdirSync: (name: string) => (name.endsWith("locked") ? refuse() : nodeFs.readdirSync(name)) };
  const { files, skipped } = walkFolder(guarded as never, folder.at("in"));
  expect(files.map(({ file }) => file)).toEqual(["a.xlsx"]);
  expect(skipped).toEqual([{ file: "locked", reason: "unreadable" }]);
});

test("a name that is no Unicode cannot be opened, and says so", () => {
  nodeFs.writeFileSync(Buffer.concat([Buffer.from(`${folder.at("in")}/`), Buffer.from([0x62, 0xed, 0x2e, 0x78, 0x6c, 0x73])]), "");
  expect(reasons()).toEqual([["b\uFFFD.xls", "unreadable-name"]]);
});

test("names from macOS (NFD) are the same names", () => {
  const nfd = "cái-bè.xlsx".normalize("NFD");
  folder.write(`in/${nfd}`);
  expect(walk().files).toMatchObject([{ file: "cái-bè.xlsx", path: folder.at("in", nfd), bytes: 0 }]);
});

test("two names that differ in nothing but the form of their letters are told apart", () => {
  folder.write(`in/${"bè.xlsx".normalize("NFD")}`);
  folder.write(`in/${"bè.xlsx".normalize("NFC")}`);
  expect(walk().files.map(({ file }) => file)).toEqual(["bè.xlsx".normalize("NFD"), "bè.xlsx".normalize("NFC")]);
});

test("folders within folders end somewhere", () => {
  folder.write(path.join("in", ...Array.from({ length: 40 }, () => "d"), "a.xlsx"));
  expect(reasons()).toEqual([[Array.from({ length: 33 }, () => "d").join("/"), "too-deep"]]);
});

test("a folder that does not exist is for the caller to tell", () => {
  expect(() => walk("none")).toThrow("ENOENT");
});

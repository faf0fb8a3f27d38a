import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { JOBS } from "../../src/commands/jobs";
import { GUIDES } from "../../src/taskpane/guides";

const DIST = resolve(__dirname, "../../dist");
const text = (name: string): string => readFileSync(join(DIST, name), "utf8");
const gzipped = (name: string): number => gzipSync(readFileSync(join(DIST, name)), { level: 9 }).length;
const page = text("taskpane.html");
const scripts = [...page.matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(([, source]) => source as string);
const own = scripts.filter((source) => !source.startsWith("office/"));

test("the pane's first scripts are at most 150 KB gzip besides office.js", () => {
  expect(own.length).toBeGreaterThan(0);
  expect(own.reduce((sum, name) => sum + gzipped(name), 0)).toBeLessThanOrEqual(150 * 1024);
});

const scriptNamed = (begin: string): string => text(readdirSync(DIST).find((name) => name.startsWith(`${begin}.`) && name.endsWith(".js")) as string);

test("spreadsheet libraries are not among them: they are in the worker's script", () => {
  const readers = /PK\\x03\\x04|CFB|SheetJS|sharedStrings/;
  for (const name of own) expect(text(name)).not.toMatch(readers);
  expect(scriptNamed("read-worker")).toMatch(readers);
});

test("libraries for documents are in scripts of their own, which the other worker loads for a resolution", () => {
  const [word, pdf] = [/w:document|word\/document/, /getTextContent/];
  for (const script of [...own.map(text), scriptNamed("plan-worker"), scriptNamed("plan-line")]) for (const mark of [word, pdf]) expect(script.replaceAll("getTextContent()", "")).not.toMatch(mark);
  expect([word.test(scriptNamed("docx")), pdf.test(scriptNamed("pdf"))]).toEqual([true, true]);
});

test("office.js lies beside the pane, unmodified, with the files it asks for", () => {
  expect(scripts[0]).toBe("office/office.js");
  for (const name of ["office.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "vi-vn/office_strings.js", "en-us/office_strings.js"]) {
    const original = readFileSync(join(resolve(__dirname, "../../node_modules/@microsoft/office-js/dist"), name));
    expect(readFileSync(join(DIST, "office", name)).equals(original)).toBe(true);
  }
});

test("nothing in the page points outside the server it lies on", () => {
  const addresses = [...page.matchAll(/(?:src|href)="?([^">\s]+)/g)].map(([, address]) => address as string);
  expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  for (const address of addresses) expect(existsSync(join(DIST, address))).toBe(true);
});

test("every year that has a catalogue is offered", () => {
  const years = JSON.parse(text("templates/years.json")) as readonly number[];
  expect(years).toEqual(readdirSync(resolve(__dirname, "../../templates")).filter((name) => /^\d{4}$/.test(name)).map(Number));
  for (const year of years) expect(JSON.parse(text(`templates/${year}/catalogue.json`)).year).toBe(year);
});

test.each(JOBS)("the guide of the job %s lies beside the pane, with its pictures, and its links lead to pages that are there", (job) => {
  const guide = text(`guides/${GUIDES[job]}.html`);
  expect(guide).toMatch(/<h1>[^<]+<\/h1>/);
  expect(guide).not.toMatch(/\]\(|\*\*|^#|^\| /m);
  const named = [...guide.matchAll(/(?:src|href)="?([^"#>\s]+)/g)].map(([, to]) => to as string);
  expect(named.filter((to) => !existsSync(join(DIST, "guides", to)))).toEqual([]);
  expect(named.some((to) => to.endsWith(".png"))).toBe(true);
});

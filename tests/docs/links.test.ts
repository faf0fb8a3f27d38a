import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { inlineCode, PAGES, prose, ROOT } from "./pages";

const LINKS = PAGES.flatMap((page) => [...prose(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => [page.name, match[1] as string] as const)).filter(([, to]) => !/^(https?:|#)/.test(to));

const resolve = (page: string, to: string): string => path.posix.join(path.posix.dirname(page), (to.split("#")[0] as string));

test("every link of a page leads to a file of the house", () => {
  expect(LINKS.length).toBeGreaterThan(20);
  expect(LINKS.filter(([page, to]) => !existsSync(path.join(ROOT, resolve(page, to))))).toEqual([]);
});

test("every picture is shown somewhere", () => {
  const shown = new Set(LINKS.map(([page, to]) => resolve(page, to)));
  const pictures = readdirSync(path.join(ROOT, "docs/pictures")).map((name) => `docs/pictures/${name}`);
  expect(pictures.length).toBeGreaterThan(2);
  expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
});

test("every file of src, scripts, templates and tests that a page names is there", () => {
  const named = PAGES.flatMap((page) => inlineCode(page).map((text) => [page.name, text] as const)).filter(([, text]) => /^(src|scripts|templates|examples|tests)\/[\w./-]+$/.test(text) && !/\/2025/.test(text));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(([, text]) => !existsSync(path.join(ROOT, text)))).toEqual([]);
});

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice calculates every formula anew, so that a picture shows what the sheet itself says, and writes numbers as an office's machine does. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`;

/** The pages of a workbook as LibreOffice prints it; `folder` is for what is needed on the way. Gives the PDF's path. */
export const printWorkbook = (workbook: string, folder: string): string => {
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), SETTINGS);
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook], { stdio: "pipe", timeout: 180_000 });
  return path.join(folder, `${path.basename(workbook, ".xlsx")}.pdf`);
};

/** The number, from 1, of the first page with these words on it. */
export const pageWith = (pdf: string, words: string): number => {
  const pages = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).normalize("NFC").split("\f");
  const index = pages.findIndex((page) => page.includes(words));
  if (index < 0) throw new Error(`${pdf} has no page with “${words}”`);
  return index + 1;
};

export interface Clip {
  readonly page: number;
  /** Dots for an inch. */
  readonly resolution: number;
  /** Part of the page from its upper left, as shares of its width and height. */
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** Writes a part of a page as a PNG. */
export const clipPage = (pdf: string, { page, resolution, from, to }: Clip, png: string): void => {
  const facts = execFileSync("pdfinfo", ["-f", String(page), "-l", String(page), pdf], { encoding: "utf8" });
  const size = /Page +\d+ size: +([\d.]+) x ([\d.]+)/.exec(facts);
  if (!size) throw new Error(`${pdf} does not say how large page ${page} is`);
  const dots = (points: number, share: number) => Math.round((points / 72) * resolution * share);
  const [width, height] = [Number(size[1]), Number(size[2])];
  const [x, y, right, bottom] = [dots(width, from[0]), dots(height, from[1]), dots(width, to[0]), dots(height, to[1])];
  const range = ["-f", String(page), "-l", String(page), "-x", String(x), "-y", String(y), "-W", String(right - x), "-H", String(bottom - y)];
  execFileSync("pdftoppm", ["-png", "-singlefile", "-r", String(resolution), ...range, pdf, png.replace(/\.png$/, "")], { stdio: "pipe" });
};

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice calculates every formula of a file anew on opening it, instead of trusting the stored values. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const profile = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), "chi-tieu-office-"));
  mkdirSync(path.join(folder, "user"));
  writeFileSync(path.join(folder, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  return folder;
};

/** The export filter of each format: a bare "xls" or "xlsx" leaves the choice to LibreOffice. */
const FILTERS = { xlsx: "xlsx:Calc MS Excel 2007 XML", xls: "xls:MS Excel 97", ods: "ods:calc8" } as const;

export type OfficeFormat = keyof typeof FILTERS;

/** Every workbook of a folder, opened, recalculated and saved by LibreOffice in another format. Gives the new folder. */
export const saveByLibreOffice = (folder: string, format: OfficeFormat): string => {
  const out = mkdtempSync(path.join(tmpdir(), `chi-tieu-${format}-`));
  const files = readdirSync(folder).sort().map((name) => path.join(folder, name));
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(profile()).href}`, "--headless", "--convert-to", FILTERS[format], "--outdir", out, ...files], { stdio: "pipe", timeout: 300_000 });
  const written = readdirSync(out).length;
  if (written !== files.length) throw new Error(`LibreOffice wrote ${written} of ${files.length} files`);
  return out;
};

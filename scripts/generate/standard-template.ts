import * as fs from "node:fs";
import { templatePlan } from "../../src/core/plan/template";
import { paintWorkbook } from "../../src/xlsx/paint";
import { catalogueFolder, knownYears, openCatalogue } from "../open-catalogue";
import type { GeneratedFile } from "./generated-file";

const HERE = { fs, home: "." };

/** The blank entry workbook of each year, in which unit and period are chosen: for offices that share a file, not a program. */
export const standardTemplates = (): Promise<readonly GeneratedFile[]> =>
  Promise.all(
    knownYears(HERE).map(async (year) => {
      const opened = openCatalogue(HERE, catalogueFolder(HERE, year), year, "en");
      if ("failure" in opened) throw new Error([opened.failure.code, ...(opened.failure.details ?? [])].join("\n"));
      const plan = templatePlan(opened.catalogue, { period: `${year}-01`, orgUnit: null, lang: "vi" });
      return { path: `templates/${year}/bieu-nhap-${year}.xlsx`, content: await paintWorkbook(plan) };
    }),
  );

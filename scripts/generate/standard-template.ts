import * as fs from "node:fs";
import path from "node:path";
import { catalogueFolder, knownYears, openCatalogue } from "../open-catalogue";
import { standardTemplate, standardTemplateName } from "../standard-template";
import type { GeneratedFile } from "./generated-file";

const HERE = { fs, home: "." };

/** The blank entry workbook of each year. */
export const standardTemplates = (): Promise<readonly GeneratedFile[]> =>
  Promise.all(
    knownYears(HERE).map(async (year) => {
      const opened = openCatalogue(HERE, catalogueFolder(HERE, year), year, "en");
      if ("failure" in opened) throw new Error([opened.failure.code, ...(opened.failure.details ?? [])].join("\n"));
      return { path: path.posix.join("templates", String(year), standardTemplateName(year)), content: await standardTemplate(opened.catalogue) };
    }),
  );

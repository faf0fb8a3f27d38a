import path from "node:path";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import { errnoOf } from "../files/file-system";
import { catalogueFolder, knownYears, openCatalogue } from "../open-catalogue";
import type { Shell } from "../shell";
import { type Examination, fine, wrong } from "./diagnosis";

/** None where there is no folder of templates at all. */
export const yearsOf = (shell: Shell): readonly number[] => {
  try {
    return knownYears(shell);
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return [];
  }
};

/** Every year's catalogue, loaded as a merge would. */
export const examineCatalogues: Examination = ({ shell, language }) => {
  const years = yearsOf(shell);
  if (years.length === 0) return [wrong("catalogues-missing", { path: path.join(shell.home, "templates") })];
  return years.map((year) => {
    const folder = catalogueFolder(shell, year);
    const opened = openCatalogue(shell, folder, year, language);
    if ("failure" in opened) {
      const { code, facts, details } = opened.failure;
      return wrong("catalogue-wrong", { year, path: folder }, details ?? [fillText(CLI_TEXT[language].failures[code].fact, facts)]);
    }
    const { version, indicators, orgUnits } = opened.catalogue;
    return fine("catalogue-fine", { year, version, indicators: indicators.length, units: orgUnits.length });
  });
};

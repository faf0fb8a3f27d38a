import { fillText } from "./messages/fill-text";
import { MADE_BY_TEXT } from "./messages/made-by-text";
import type { Catalogue, Language } from "./model";
import { PROGRAM_VERSION } from "./program-version";

/** The program with its version: who made a workbook, in its properties. */
export const PROGRAM = `chi-tieu ${PROGRAM_VERSION}`;

/** "chi-tieu 1.0.0 · danh mục 2024.1": what a figure must say of itself when somebody asks where it is from. */
export const madeBy = (catalogues: readonly Pick<Catalogue, "version">[], language: Language): string =>
  fillText(MADE_BY_TEXT[language], { program: PROGRAM, catalogue: [...new Set(catalogues.map(({ version }) => version))].join(", ") });

/** The same for the left of a page's foot, in Excel's codes: there "&&" is one "&". */
export const footLeft = (text: string): string => `&L${text.replaceAll("&", "&&")}`;

import { loadCatalogue } from "../core/catalogue/catalogue";
import type { Catalogue, Language } from "../core/model";

/** A year's two files as they are, and what they mean. */
export interface OpenedCatalogue {
  readonly catalogue: Catalogue;
  readonly files: readonly [unknown, unknown];
}

export interface Catalogues {
  /** Ascending; at least one. */
  readonly years: readonly number[];
  readonly open: (year: number) => Promise<OpenedCatalogue>;
}

const json = async (path: string): Promise<unknown> => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  return answer.json();
};

const openYear = async (year: number, language: Language): Promise<OpenedCatalogue> => {
  const files = await Promise.all([json(`templates/${year}/catalogue.json`), json(`templates/${year}/org-units.json`)]);
  const { catalogue, problems } = loadCatalogue(...files);
  if (!catalogue) throw new Error(problems.map(({ file, path, message }) => `${file}.json ${path}: ${message[language]}`).join("\n"));
  return { catalogue, files };
};

/** The catalogues that lie beside the pane: a new year is a new folder on the server and its number in `years.json`. Throws where there are none. */
export const findCatalogues = async (language: Language): Promise<Catalogues> => {
  const opened = new Map<number, Promise<OpenedCatalogue>>();
  const years = (await json("templates/years.json")) as readonly number[];
  const open = (year: number): Promise<OpenedCatalogue> => {
    const known = opened.get(year) ?? openYear(year, language);
    opened.set(year, known);
    // What failed once is asked for again next time.
    known.catch(() => opened.delete(year));
    return known;
  };
  await open(years.at(-1) as number);
  return { years, open };
};

import { loadCatalogue } from "../catalogue/catalogue";
import type { CatalogueProblem } from "../catalogue/catalogue-problem";
import type { Catalogue } from "../model";
import { catalogueJson } from "./catalogue-json";
import type { Draft } from "./draft";
import { draftCatalogue, type DraftedCatalogue } from "./draft-catalogue";
import { draftTargets } from "./draft-targets";
import { type CatalogueMatch, matchToCatalogue } from "./match-catalogue";
import { readSource } from "./read-source";

/** Everything that comes of a resolution's text: what was found, how it goes on from last year, and the catalogue that would be. */
export interface YearDraft {
  readonly draft: Draft;
  readonly match: CatalogueMatch;
  readonly next: DraftedCatalogue;
  /** `catalogue.json` as it would be written, and what the loader says to it. */
  readonly json: object;
  readonly problems: readonly CatalogueProblem[];
}

/** The way from a resolution's text to a draft of `year`'s catalogue; `base` is the catalogue of the year before. */
export const draftFromText = (text: string, base: Catalogue, year: number): YearDraft => {
  const draft = draftTargets(text);
  const match = matchToCatalogue(draft, base);
  const next = draftCatalogue(match, base, { year, source: readSource(text, year) });
  const json = catalogueJson(next.catalogue);
  return { draft, match, next, json, problems: loadCatalogue(json, { orgUnits: base.orgUnits }).problems };
};

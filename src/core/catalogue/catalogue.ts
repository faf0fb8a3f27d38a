import * as v from "valibot";
import { checkLinks } from "./catalogue-links";
import { checkNames } from "./catalogue-names";
import { type CatalogueFile, type CatalogueProblem, type Path, type ProblemCode, catalogueProblem } from "./catalogue-problem";
import { catalogueSchema, orgUnitsSchema } from "./catalogue-schema";
import { checkSense } from "./catalogue-sense";
import { checkValidity } from "./catalogue-validity";
import type { Catalogue } from "../model";

export { catalogueAt, wholeCatalogue } from "./catalogue-at";
export { indicator, indicatorsOf, measure, measuresOf, measuresOfFigure, orgUnit, reportersOf } from "./catalogue-lookups";
export type { CatalogueProblem } from "./catalogue-problem";
export { type PartOfWhole, partsOfWholes } from "./parts-of-wholes";

/** What valibot calls the kinds of JSON values. */
const KINDS: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  string: { vi: "chuỗi trong ngoặc kép", en: "text in quotes" },
  number: { vi: "số", en: "a number" },
  boolean: { vi: "true hoặc false", en: "true or false" },
  Object: { vi: "một đối tượng { … }", en: "an object { … }" },
  Array: { vi: "một danh sách [ … ]", en: "a list [ … ]" },
};

type Issue = v.BaseIssue<unknown>;

/** The codes of our own are the messages of the schema's checks; the rest follows from what valibot looked for. */
const codeOf = ({ kind, type, message, received, path }: Issue): ProblemCode => {
  if (path && received === "undefined") return "missing-key";
  if (type === "never") return "unknown-key";
  if (kind === "validation" || type === "union") return message as ProblemCode;
  return type === "picklist" || type === "variant" ? "not-one-of" : "wrong-type";
};

const problemOf = (file: CatalogueFile, issue: Issue): CatalogueProblem => {
  const expected = issue.expected ?? "";
  const path: Path = issue.path?.map(({ key }) => key as string | number) ?? [];
  return catalogueProblem(file, path, codeOf(issue), { found: issue.received, expected: KINDS[expected] ?? expected.replaceAll(/[()]/g, "") });
};

export interface LoadedCatalogue {
  /** Null as soon as there is any problem: a catalogue that is half right must not judge a province. */
  readonly catalogue: Catalogue | null;
  readonly problems: readonly CatalogueProblem[];
}

/** As far as the two files have the right shape; nothing is said of how their entries fit together. */
const shapedCatalogue = (catalogueJson: unknown, orgUnitsJson: unknown): LoadedCatalogue => {
  const main = v.safeParse(catalogueSchema, catalogueJson);
  const register = v.safeParse(orgUnitsSchema, orgUnitsJson);
  if (main.success && register.success) return { catalogue: { ...main.output, orgUnits: register.output.orgUnits }, problems: [] };
  const misshapen = [["catalogue", main.issues], ["org-units", register.issues]] as const;
  return { catalogue: null, problems: misshapen.flatMap(([file, issues = []]) => issues.map((issue) => problemOf(file, issue))) };
};

/**
 * A year's catalogue from the parsed `catalogue.json` and `org-units.json`, or everything that is wrong with them. What
 * links entries to each other is checked once both files have the right shape.
 */
export const loadCatalogue = (catalogueJson: unknown, orgUnitsJson: unknown): LoadedCatalogue => {
  const shaped = shapedCatalogue(catalogueJson, orgUnitsJson);
  if (!shaped.catalogue) return shaped;
  const problems = [checkNames, checkValidity, checkLinks, checkSense].flatMap((check) => [...check(shaped.catalogue as Catalogue)]);
  return { catalogue: problems.length ? null : shaped.catalogue, problems };
};

/**
 * The same from files that `loadCatalogue` has found right, for a worker: with a thousand units, how their entries fit together
 * takes as long to check as thirty workbooks to read. Throws where not even the shape is right.
 */
export const loadCheckedCatalogue = (catalogueJson: unknown, orgUnitsJson: unknown): Catalogue => {
  const { catalogue } = shapedCatalogue(catalogueJson, orgUnitsJson);
  if (!catalogue) throw new Error("a worker was given a catalogue that is wrong");
  return catalogue;
};

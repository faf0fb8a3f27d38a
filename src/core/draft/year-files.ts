import type { OrgUnit } from "../model";

/** A file of `templates/<year>`. */
export interface YearFile {
  readonly name: "catalogue.json" | "org-units.json";
  readonly text: string;
}

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** The two files that a year consists of. `catalogue` is as `catalogueJson` gives it. */
export const yearFiles = (catalogue: object, orgUnits: readonly OrgUnit[]): readonly [YearFile, YearFile] => [
  { name: "catalogue.json", text: jsonText(catalogue) },
  { name: "org-units.json", text: jsonText({ $schema: "../../docs/schemas/org-units.schema.json", orgUnits }) },
];

import { readFileSync } from "node:fs";
import path from "node:path";
import { loadCatalogue } from "../../../src/core/catalogue/catalogue";
import type { Catalogue } from "../../../src/core/model";

const read = (name: string): string => readFileSync(path.join(__dirname, "../../../templates/2024", name), "utf8");

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests put anything anywhere into it
export type Breakable = any;

/** Fresh copies of the two files, to be broken by tests. */
export const catalogueJson = (): Breakable => JSON.parse(read("catalogue.json"));
export const orgUnitsJson = (): Breakable => JSON.parse(read("org-units.json"));

export const loaded2024 = loadCatalogue(catalogueJson(), orgUnitsJson());
export const catalogue2024 = loaded2024.catalogue as Catalogue;

import { loadCatalogue } from "../../src/core/catalogue/catalogue";
import type { Catalogue } from "../../src/core/model";
import catalogueJson from "../../templates/2024/catalogue.json";
import orgUnitsJson from "../../templates/2024/org-units.json";

const loaded = loadCatalogue(catalogueJson, orgUnitsJson);
if (!loaded.catalogue) throw new Error(JSON.stringify(loaded.problems));

/** The committed catalogue of 2024. */
export const catalogue2024: Catalogue = loaded.catalogue;

import { measuresOf } from "../../core/catalogue/catalogue";
import type { Catalogue, Language } from "../../core/model";
import type { Choice } from "../dom/combobox";

/** Stands for the form without a unit. */
export const ANY_UNIT = "*";

/** Every unit that reports anything, and the form for all of them. */
export const unitChoices = (catalogue: Catalogue, language: Language, anyUnit: string): readonly Choice[] => [
  ...catalogue.orgUnits
    .filter((unit) => measuresOf(catalogue, unit).length > 0)
    .map(({ code, name, nameEn, short, aliases }) => ({ value: code, label: language === "vi" ? name : nameEn, also: [code, name, nameEn, short, ...aliases] })),
  { value: ANY_UNIT, label: anyUnit, also: [] },
];

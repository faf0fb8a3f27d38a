import { DISTRICTS, districtFigures } from "../../scripts/examples/figures-2024-06";
import { catalogueAt } from "../../src/core/catalogue/catalogue";
import type { Catalogue, Summary } from "../../src/core/model";
import { mergeSubmissions } from "../../src/core/summary";
import { communesOf, reorganised } from "./reorganised";
import { received, submissionOf, type Typed } from "./submissions";

const YES_NO: Typed = { Có: "1", Không: "0" };

/** What a district reported in the example, as what one of its communes might: a tenth, whole numbers staying whole. */
const tenthOf = (typed: string): string => YES_NO[typed] ?? (/^\d+$/.test(typed) ? String(Math.ceil(Number(typed) / 10)) : /^\d+\.\d+$/.test(typed) ? String(Math.round(Number(typed) * 100) / 1000) : typed);

export const communeFigures = (index: number): Typed => Object.fromEntries(Object.entries(districtFigures(DISTRICTS[index % DISTRICTS.length] as string)).map(([id, typed]) => [id, tenthOf(typed)]));

/** The province's summary of July 2025 from its communes; those at every `missing`-th place have sent nothing. */
export const summaryOfCommunes = (missing: number | null, register: Catalogue = reorganised): Summary => {
  const catalogue = catalogueAt(register, "2025-07");
  return mergeSubmissions({
    catalogue: register,
    period: "2025-07",
    asOf: "2025-07-16T08:00:00+07:00",
    prefer: null,
    received: communesOf(catalogue).flatMap(({ code }, index) => (missing !== null && index % missing === 0 ? [] : [received(submissionOf(catalogue, code, communeFigures(index), { period: "2025-07" }))])),
  });
};

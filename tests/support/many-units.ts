import { DISTRICTS, districtFigures } from "../../scripts/examples/figures-2024-06";
import type { Catalogue, OrgUnit, Summary } from "../../src/core/model";
import { mergeSubmissions } from "../../src/core/summary";
import { catalogue2024 } from "./catalogue-2024";
import { received, submissionOf, type Typed } from "./submissions";

/** The catalogue as if the province had `count` districts: copies of the eleven, each with a code and a name of its own. */
const withDistricts = (count: number): Catalogue => {
  const districts = catalogue2024.orgUnits.filter(({ kind }) => kind === "district");
  const copies = Array.from({ length: count }, (_, index): OrgUnit => {
    const like = districts[index % districts.length] as OrgUnit;
    return { ...like, code: `X${String(index + 1).padStart(3, "0")}`, short: `${like.short} ${index + 1}`, name: `${like.name} số ${index + 1}`, aliases: [] };
  });
  return { ...catalogue2024, orgUnits: [...copies, ...catalogue2024.orgUnits.filter(({ kind }) => kind !== "district")] };
};

const YES_NO: Typed = { Có: "1", Không: "0" };
const figuresOf = (code: string): Typed => Object.fromEntries(Object.entries(districtFigures(code)).map(([id, typed]) => [id, YES_NO[typed] ?? typed]));

/** A summary of as many districts, all of which have reported everything. */
export const summaryOf = (count: number): Summary => {
  const catalogue = withDistricts(count);
  return mergeSubmissions({
    catalogue,
    period: "2024-06",
    asOf: "2024-06-20T08:00:00+07:00",
    prefer: null,
    received: catalogue.orgUnits.filter(({ kind }) => kind === "district").map(({ code }, index) => received(submissionOf(catalogue, code, figuresOf(DISTRICTS[index % DISTRICTS.length] as string)))),
  });
};

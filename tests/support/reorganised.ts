import { loadCatalogue } from "../../src/core/catalogue/catalogue";
import type { Catalogue, OrgUnit } from "../../src/core/model";
import catalogueJson from "../../templates/2024/catalogue.json";
import orgUnitsJson from "../../templates/2024/org-units.json";

/** An invented register of a real kind of year: the eleven districts end on 30 June 2025, 102 communes begin on 1 July. */
export const COMMUNES = 102;
const DISTRICTS = orgUnitsJson.orgUnits.filter(({ kind }) => kind === "district").map(({ code }) => code);

const districtOf = (index: number): string => DISTRICTS[index % DISTRICTS.length] as string;

/** Codes of the General Statistics Office's kind; the second commune has the code that its district had, the third its name. */
const commune = (index: number) => ({
  code: index === 1 ? "816" : String(28000 + index * 3),
  kind: "commune",
  name: index === 2 ? "Xã Tân Phước" : `Xã Số ${index + 1}`,
  nameEn: `Commune ${index + 1}`,
  short: index === 2 ? "Tân Phước" : `Xã ${index + 1}`,
  aliases: [`UBND xã số ${index + 1}`],
  validFrom: "2025-07-01",
  predecessors: [districtOf(index === 2 ? 3 : index)],
});

const register = {
  orgUnits: [
    ...orgUnitsJson.orgUnits.map((unit) => (unit.kind === "district" ? { ...unit, validTo: "2025-06-30" } : unit)),
    ...Array.from({ length: COMMUNES }, (_, index) => commune(index)),
  ],
};

/** Whatever districts reported, communes report; what stood for a rank of district stands for all communes. */
const reportedBy = (selectors: readonly string[]): readonly string[] => (selectors.some((one) => one.startsWith("district")) ? [...selectors, "commune"] : selectors);

const catalogue = {
  ...catalogueJson,
  year: 2025,
  version: "2025.1",
  indicators: catalogueJson.indicators.map((indicator) => ("due" in indicator ? { ...indicator, due: indicator.due.replace("2024", "2025") } : indicator)),
  measures: catalogueJson.measures.map((measure) => ({ ...measure, reportedBy: reportedBy(measure.reportedBy) })),
};

/** The parsed files, as a worker or a folder has them. */
export const REORGANISED_FILES = [catalogue, register] as const;

const loaded = loadCatalogue(...REORGANISED_FILES);
if (!loaded.catalogue) throw new Error(loaded.problems.map(({ path, message }) => `${path} ${message.en}`).join("\n"));

export const reorganised: Catalogue = loaded.catalogue;

export const communesOf = ({ orgUnits }: Catalogue): readonly OrgUnit[] => orgUnits.filter(({ kind }) => kind === "commune");

import { loadCatalogue } from "../../src/core/catalogue/catalogue";
import type { Catalogue } from "../../src/core/model";
import { templatePlan } from "../../src/core/plan/template";
import type { WorkbookPlan } from "../../src/core/sheet-plan";
import { fillTemplate } from "../examples/fill-template";
import { largeRegister, type RegisterUnit } from "./large-register";
import { seeded } from "./seeded";
import { typedAmounts } from "./typed-amounts";

export const PERIOD = "2024-06";

export interface BenchTemplate {
  readonly file: string;
  /** Files of one shape have the same rows, and differ in texts and amounts only. */
  readonly shape: string;
  readonly filled: WorkbookPlan;
}

export interface BenchFolder {
  readonly catalogue: Catalogue;
  /** What `catalogue.json` and `org-units.json` hold. */
  readonly files: readonly [catalogue: unknown, orgUnits: unknown];
  readonly count: number;
  /** The nth workbook: equal seeds give equal ones. `seed` is that of the folder, or another one for other figures. */
  readonly template: (nth: number, seed?: number) => BenchTemplate;
}

/** `count` filled entry workbooks of as many units. */
export const benchTemplates = (catalogueJson: unknown, registerJson: { readonly orgUnits: readonly RegisterUnit[] }, count: number, seed: number): BenchFolder => {
  const { orgUnits, like } = largeRegister(registerJson.orgUnits, count);
  const files = [catalogueJson, { ...registerJson, orgUnits }] as const;
  const { catalogue, problems } = loadCatalogue(...files);
  if (!catalogue) throw new Error(`the large register is no register: ${problems.map(({ path }) => path).join(", ")}`);
  const template = (nth: number, own = seed): BenchTemplate => {
    const orgUnit = catalogue.orgUnits[nth];
    if (!orgUnit) throw new Error(`there is no unit ${nth}`);
    const likeCode = like.get(orgUnit.code) as string;
    const amounts = typedAmounts(catalogue, orgUnit, likeCode, seeded(own + nth));
    return { file: `${orgUnit.code.toLowerCase()}.xlsx`, shape: likeCode, filled: fillTemplate(templatePlan(catalogue, { period: PERIOD, orgUnit, lang: "vi" }), amounts) };
  };
  return { catalogue, files, count, template };
};

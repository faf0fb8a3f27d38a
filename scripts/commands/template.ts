import path from "node:path";
import { findOrgUnit, unitsCalled } from "../../src/core/entry/title-block";
import { catalogueAt, measuresOf, wholeCatalogue } from "../../src/core/catalogue/catalogue";
import { madeBy } from "../../src/core/made-by";
import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import { listNames } from "../../src/core/messages/list-names";
import type { Catalogue, OrgUnit, Period } from "../../src/core/model";
import { templatePlan } from "../../src/core/plan/template";
import { safeFileName } from "../../src/core/text/safe-file-name";
import { paintWorkbook } from "../../src/xlsx/paint";
import type { Call, UsageProblem } from "../argv/parse-arguments";
import { periodValue } from "../argv/values";
import { writeAtomically, type Output } from "../files/atomic-write";
import { errnoOf } from "../files/file-system";
import { catalogueFolder, openCatalogue } from "../open-catalogue";
import { holdsEntries } from "../reading/holds-entries";
import type { ExitStatus, Shell } from "../shell";
import { fail, failureOf, failUsage } from "./fail";

/** `chi-tieu template`: entry workbooks of a period, for one unit or all of them. */
export const template = async ({ language, options }: Call, shell: Shell): Promise<ExitStatus> => {
  const asked = periodValue(options.get("period") as string, options.get("year"));
  if ("problem" in asked) return failUsage(shell, language, asked.problem);
  const { period, year } = asked.value;
  const out = options.get("out") as string;
  const wanted = options.get("unit");
  if (options.has("all") === (wanted !== undefined)) return failUsage(shell, language, { code: wanted === undefined ? "needs-all-or-unit" : "all-and-unit", facts: {} });
  const opened = openCatalogue(shell, options.get("catalogue") ?? catalogueFolder(shell, year), year, language);
  if ("failure" in opened) return fail(shell, language, opened.failure);
  const catalogue = catalogueAt(opened.catalogue, period);

  const units = wanted === undefined ? reporters(catalogue) : unitCalled(catalogue, wanted, period);
  if ("code" in units) return failUsage(shell, language, units);
  const idle = units.find((unit) => measuresOf(catalogue, unit).length === 0);
  if (idle) return fail(shell, language, { code: "unit-reports-nothing", facts: { unit: idle.name } });
  const folder = isFolder(shell, out);
  if (wanted === undefined && folder === false) return fail(shell, language, { code: "out-not-a-folder", facts: { path: out } });
  const asFolder = wanted === undefined || folder === true || /[\\/]$/.test(out);
  if (!asFolder && !/\.xlsx$/i.test(out)) return failUsage(shell, language, { code: "out-not-xlsx", facts: { value: out } });

  const outputs: Output[] = [];
  for (const orgUnit of units) {
    const target = asFolder ? path.join(out, fileName(orgUnit, period)) : out;
    if (isFolder(shell, target) === false && holdsEntries(shell.fs, target, catalogue)) return fail(shell, language, { code: "would-lose-entries", facts: { path: target } });
    const bytes = await paintWorkbook(templatePlan(catalogue, { period, orgUnit, lang: "vi" }));
    outputs.push({ path: target, bytes });
  }
  const problem = writeAtomically(shell.fs, shell.process, outputs);
  if (problem) return fail(shell, language, failureOf(problem));
  const { many, one } = CLI_TEXT[language].templates;
  shell.out(`${fillText(wanted === undefined ? many : one, { count: outputs.length, path: wanted === undefined ? out : (outputs[0] as Output).path })}\n${madeBy([catalogue], language)}\n`);
  return 0;
};

const reporters = (catalogue: Catalogue): readonly OrgUnit[] => catalogue.orgUnits.filter((unit) => measuresOf(catalogue, unit).length > 0);

const unitCalled = (catalogue: Catalogue, wanted: string, period: Period): readonly OrgUnit[] | UsageProblem => {
  const unit = findOrgUnit(catalogue, wanted);
  if (unit) return [unit];
  const codes = listNames(reporters(catalogue).map(({ code }) => code));
  const atOtherTimes = unitsCalled(wholeCatalogue(catalogue), wanted).length > 0;
  return { code: atOtherTimes ? "unit-of-other-time" : "unknown-unit", facts: { value: wanted, codes, period } };
};

/** `819-huyen-cai-be-2024-06.xlsx` */
const fileName = ({ code, name }: OrgUnit, period: Period): string => `${[code, safeFileName(name), period].join("-")}.xlsx`;

/** Null where nothing has that name. */
const isFolder = ({ fs }: Shell, name: string): boolean | null => {
  try {
    return fs.lstatSync(fs.realpathSync(name)).isDirectory();
  } catch (error) {
    if (!errnoOf(error)) throw error;
    return null;
  }
};

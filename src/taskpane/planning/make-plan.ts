import { catalogueAt, orgUnit } from "../../core/catalogue/catalogue";
import { draftFromText } from "../../core/draft/draft-from-text";
import { draftPreview } from "../../core/draft/draft-preview";
import { readReview } from "../../core/draft/read-review";
import { reviewYear } from "../../core/draft/review-sheets";
import { reviewPlan } from "../../core/draft/review-plan";
import { yearFiles } from "../../core/draft/year-files";
import { summaryJson } from "../../core/json/summary-json";
import type { Catalogue, Status } from "../../core/model";
import { summaryPlan } from "../../core/plan/summary/summary";
import { templatePlan } from "../../core/plan/template";
import type { Received } from "../../core/select-submissions";
import type { WorkbookPlan } from "../../core/sheet-plan";
import { mergeSubmissions } from "../../core/summary";
import { documentText } from "../../documents/document-text";
import type { TaskName, Tasks } from "./tasks";

/** The program's version, put in when the pane is built. */
declare const VERSION: string;

export interface Made<Name extends TaskName> {
  readonly plan: WorkbookPlan | null;
  readonly told: Tasks[Name]["told"];
}

const counted = <Key extends string>(keys: readonly Key[]): Readonly<Partial<Record<Key, number>>> => {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};

const summary = ({ period, asOf, prefer, language }: Tasks["summary"]["asked"], catalogue: Catalogue, received: readonly Received[]): Made<"summary"> => {
  const merged = mergeSubmissions({ catalogue, period, asOf, received, prefer });
  const severities = counted(merged.findings.map(({ severity }) => severity));
  const json = new Blob([`${JSON.stringify(summaryJson(merged, language, VERSION), null, 2)}\n`], { type: "application/json" });
  const told = { period, completeness: merged.completeness, statuses: counted<Status>(merged.figures.map(({ status }) => status)), errors: severities.error ?? 0, warnings: severities.warning ?? 0, json };
  return { plan: merged.completeness.reported > 0 ? summaryPlan(merged, { language, folder: null }) : null, told };
};

const template = ({ period, unit }: Tasks["template"]["asked"], catalogue: Catalogue): Made<"template"> => ({ plan: templatePlan(catalogue, { period, orgUnit: unit === null ? null : orgUnit(catalogueAt(catalogue, period), unit), lang: "vi" }), told: null });

const draft = async ({ year, language, text: pasted, bytes }: Tasks["draft"]["asked"], base: Catalogue): Promise<Made<"draft">> => {
  const document = bytes ? await documentText(new Uint8Array(bytes)) : { text: pasted ?? "" };
  if ("problem" in document) return { plan: null, told: document };
  const drafted = draftFromText(document.text, base, year);
  if (drafted.draft.targets.length === 0) return { plan: null, told: { problem: "no-targets", details: "" } };
  return { plan: reviewPlan(drafted.draft, drafted.match, drafted.next, base), told: { preview: draftPreview(drafted, language) } };
};

const review = ({ workbook, language }: Tasks["review"]["asked"], base: Catalogue): Made<"review"> => {
  const { json, catalogue, problems } = readReview(workbook, base);
  const told = problems.map(({ sheet, address, message }) => ({ sheet, address, message: message[language] }));
  return { plan: null, told: { year: catalogue?.year ?? reviewYear(workbook), indicators: catalogue?.indicators.length ?? 0, files: json && catalogue && yearFiles(json, catalogue.orgUnits), problems: told } };
};

/** Writing workbooks is loaded only where one is written. */
const returning = () => import(/* webpackChunkName: "make-returns" */ "./make-returns");

const returnFiles = async (asked: Tasks["returnFiles"]["asked"], catalogue: Catalogue, received: readonly Received[]): Promise<Made<"returnFiles">> => ({ plan: null, told: (await returning()).returnFiles(asked, catalogue, received) });

const returns = async (asked: Tasks["returns"]["asked"], catalogue: Catalogue, received: readonly Received[]): Promise<Made<"returns">> => ({ plan: null, told: await (await returning()).returns(asked, catalogue, received) });

type Make = { readonly [Name in TaskName]: (asked: Tasks[Name]["asked"], catalogue: Catalogue, received: readonly Received[]) => Made<Name> | Promise<Made<Name>> };

/** The pane's work by its name, with the same core as the nightly program. */
export const MAKE: Make = { template, summary, draft, review, returnFiles, returns };

import { catalogueAt, orgUnit } from "../catalogue/catalogue";
import type { Catalogue, Submission } from "../model";
import type { Received } from "../select-submissions";
import { AmountsView, type Forms } from "./amounts-view";
import { packAmounts, type PackedAmounts } from "./packed-amounts";

interface PackedSubmission extends Omit<Submission, "orgUnit" | "actuals" | "lastYear" | "allotted" | "notes"> {
  readonly orgUnit: string;
  readonly actuals: PackedAmounts;
  readonly lastYear: PackedAmounts;
  readonly allotted: PackedAmounts;
  readonly notes: readonly (readonly [id: string, note: string])[];
}

/** Plain data, for a message as for a file of JSON: a decimal would arrive without its arithmetic, a map not at all. */
export type PackedReceived = Omit<Received, "submission"> & { readonly submission: PackedSubmission | null };

export const packReceived = ({ submission, ...received }: Received): PackedReceived => {
  if (!submission) return { ...received, submission };
  const { workbook, orgUnit: unit, actuals, lastYear, allotted, notes } = submission;
  const amounts = { actuals: packAmounts(actuals, workbook), lastYear: packAmounts(lastYear, workbook), allotted: packAmounts(allotted, workbook) };
  return { ...received, submission: { ...submission, orgUnit: unit.code, ...amounts, notes: [...notes] } };
};

const FORMS = new WeakMap<Catalogue, Forms>();

/** The unit is the catalogue's own again, as of the period. Throws where the catalogue is another one. */
export const unpackReceived = ({ submission, ...received }: PackedReceived, catalogue: Catalogue): Received => {
  if (!submission) return { ...received, submission };
  const unit = orgUnit(catalogueAt(catalogue, submission.period), submission.orgUnit);
  if (!unit) throw new Error(`no unit ${submission.orgUnit}`);
  const forms = FORMS.get(catalogue) ?? (new Map() as Forms);
  FORMS.set(catalogue, forms);
  const { workbook, actuals, lastYear, allotted, notes } = submission;
  const view = (packed: PackedAmounts) => new AmountsView(packed, workbook, forms);
  return { ...received, submission: { ...submission, orgUnit: unit, actuals: view(actuals), lastYear: view(lastYear), allotted: view(allotted), notes: new Map(notes) } };
};

import { orgUnit } from "../catalogue/catalogue";
import { decimal } from "../numbers/decimal";
import type { Actual, Catalogue, Submission } from "../model";
import type { Received } from "../select-submissions";

type PackedActual = Exclude<Actual, { readonly kind: "amount" }> | (Omit<Extract<Actual, { readonly kind: "amount" }>, "value"> & { readonly value: string });
type PackedActuals = ReadonlyMap<string, PackedActual>;

interface PackedSubmission extends Omit<Submission, "orgUnit" | "actuals" | "lastYear" | "allotted"> {
  readonly orgUnit: string;
  readonly actuals: PackedActuals;
  readonly lastYear: PackedActuals;
  readonly allotted: PackedActuals;
}

/** Plain data: a decimal would arrive without its arithmetic. */
export type PackedReceived = Omit<Received, "submission"> & { readonly submission: PackedSubmission | null };

const mapped = <A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): ReadonlyMap<string, B> => new Map([...map].map(([id, value]) => [id, change(value)]));
const packActual = (actual: Actual): PackedActual => (actual.kind === "amount" ? { ...actual, value: actual.value.toFixed() } : actual);
const unpackActual = (actual: PackedActual): Actual => (actual.kind === "amount" ? { ...actual, value: decimal(actual.value) } : actual);

export const packReceived = ({ submission, ...received }: Received): PackedReceived => {
  if (!submission) return { ...received, submission };
  const { orgUnit: unit, actuals, lastYear, allotted } = submission;
  return { ...received, submission: { ...submission, orgUnit: unit.code, actuals: mapped(actuals, packActual), lastYear: mapped(lastYear, packActual), allotted: mapped(allotted, packActual) } };
};

/** The unit is the catalogue's own again. Throws where the catalogue is another one. */
export const unpackReceived = ({ submission, ...received }: PackedReceived, catalogue: Catalogue): Received => {
  if (!submission) return { ...received, submission };
  const unit = orgUnit(catalogue, submission.orgUnit);
  if (!unit) throw new Error(`no unit ${submission.orgUnit}`);
  const { actuals, lastYear, allotted } = submission;
  return { ...received, submission: { ...submission, orgUnit: unit, actuals: mapped(actuals, unpackActual), lastYear: mapped(lastYear, unpackActual), allotted: mapped(allotted, unpackActual) } };
};

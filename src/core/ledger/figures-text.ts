import type { Actual, Submission } from "../model";

const actualText = (actual: Actual): string => (actual.kind === "amount" ? actual.value.toFixed() : `${actual.kind} ${actual.raw}`);

const mapText = (name: string, map: ReadonlyMap<string, Actual>): readonly string[] =>
  [...map].filter(([, { kind }]) => kind !== "not-reported").map(([id, actual]) => `${name} ${id} ${actualText(actual)}`).sort();

/** All that a submission reports, as text: equal for equal figures, wherever their cells stand. Notes do not count, as no figure comes of them. */
export const figuresText = ({ orgUnit, period, actuals, lastYear, allotted }: Submission): string =>
  [orgUnit.code, period, ...mapText("actual", actuals), ...mapText("last-year", lastYear), ...mapText("allotted", allotted)].join("\n");

import { owesPart, type Share, sharesOfFigure } from "../aggregate";
import type { Decimal } from "../numbers/decimal";
import type { Catalogue, FigureRule, Trace } from "../model";
import { type Obstacle, settle, type Subtotal, subtotalOfParts } from "../subtotal";
import type { Ground } from "./ground";

const NARROWED = new WeakMap<Catalogue, WeakMap<Ground, Catalogue>>();

/** The catalogue as if the province were a ground's units alone; always the same object, so that look-ups stay cached. */
export const catalogueOf = (catalogue: Catalogue, ground: Ground): Catalogue => {
  const known = NARROWED.get(catalogue) ?? new WeakMap<Ground, Catalogue>();
  NARROWED.set(catalogue, known);
  const narrowed = known.get(ground) ?? { ...catalogue, orgUnits: ground.after };
  known.set(ground, narrowed);
  return narrowed;
};

/** A figure of one ground, as if its units were a province: rates from sums, and what is incomplete stays so. */
export interface Rolled {
  readonly value: Decimal | null;
  readonly obstacle: Obstacle | null;
  readonly reported: number;
  readonly expected: number;
}

/**
 * What a ground's units bring to a figure, from the trace of the province's: amounts that were used are whole units', and
 * whoever answered "-" throughout has answered.
 */
export const subtotalOfGround = (figure: FigureRule, catalogue: Catalogue, { parts, heldOut }: Trace, ground: Ground): Subtotal => {
  const shares = sharesOfFigure(catalogueOf(catalogue, ground), figure);
  const units = new Set(shares.map(({ orgUnit }) => orgUnit));
  const used = parts.filter(({ orgUnit }) => units.has(orgUnit));
  const whole = new Set(used.map(({ orgUnit }) => orgUnit));
  const none = new Set(heldOut.flatMap(({ kind, orgUnit, measure }) => (kind === "none" ? [`${orgUnit} ${measure}`] : [])));
  const answered = ({ orgUnit, measures }: Share) => whole.has(orgUnit) || measures.every((measure) => none.has(`${orgUnit} ${measure}`));
  return subtotalOfParts(used, { incomplete: shares.filter((share) => !answered(share)).map(({ orgUnit }) => orgUnit), expected: shares.length, owesPart: owesPart(figure, shares) });
};

/** The figure of a former district from its communes' reports, so that its history goes on after it has ended. */
export const rollUp = (figure: FigureRule, catalogue: Catalogue, trace: Trace, ground: Ground): Rolled => {
  const subtotal = subtotalOfGround(figure, catalogue, trace, ground);
  return { ...settle(figure, subtotal), reported: subtotal.expected - subtotal.incomplete.length, expected: subtotal.expected };
};

import type { Catalogue, Indicator } from "../../../src/core/model";
import type { Drop } from "./scenarios";

/** Amounts as whole numbers of the tenth decimal place: no arithmetic of the program's own. */
const SCALE = 10;
const scaled = (text: string): bigint => {
  const [whole, fraction = ""] = text.split(".") as [string, string?];
  return BigInt(whole + fraction.padEnd(SCALE, "0"));
};

/** "a/b" in lowest terms, or null where nothing was reported. */
const fraction = (top: bigint, bottom: bigint): string => {
  const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));
  const by = divisor(top, bottom) || 1n;
  return `${top / by}/${bottom / by}`;
};

/** The province's value of an indicator that only the playing units report, as a fraction; null where no unit has. */
export const plainTotal = ({ figure }: Indicator, counting: Iterable<Drop>): string | null => {
  let top = 0n;
  let bottom = 0n;
  let units = 0;
  for (const { figures } of counting) {
    if (figure.kind === "ratio") {
      const [numerator, denominator] = [figures?.[figure.numerator], figures?.[figure.denominator]];
      if (numerator === undefined || denominator === undefined) continue;
      top += scaled(numerator) * BigInt(figure.per.toFixed());
      bottom += scaled(denominator);
    } else {
      const amount = figures?.[figure.measure];
      if (amount === undefined) continue;
      top += scaled(amount);
      bottom = 10n ** BigInt(SCALE);
    }
    units += 1;
  }
  return units === 0 ? null : fraction(top, bottom);
};

/** A value of 40 decimal places at most stands for this fraction: |value × b − a| is below half a unit of the last place. */
export const isFraction = (value: string, expected: string): boolean => {
  const [top, bottom] = expected.split("/").map(BigInt) as [bigint, bigint];
  const [whole, decimals = ""] = value.split(".") as [string, string?];
  const places = 10n ** BigInt(decimals.length);
  const difference = BigInt(whole + decimals) * bottom - top * places;
  const slack = decimals.length >= 30 ? bottom : 0n;
  return (difference < 0n ? -difference : difference) <= slack;
};

/** Indicators that are summed over, or made a rate of, what these units alone type. */
export const indicatorsOfUnits = ({ indicators, measures }: Catalogue, reporter: string): readonly Indicator[] =>
  indicators.filter(({ figure }) => {
    const ids = figure.kind === "ratio" ? [figure.numerator, figure.denominator] : [figure.measure];
    return (figure.kind === "ratio" || figure.kind === "sum") && ids.every((id) => measures.find((one) => one.id === id)?.reportedBy.join() === reporter);
  });

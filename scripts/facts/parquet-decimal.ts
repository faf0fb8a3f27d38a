import { decimal } from "../../src/core/numbers/decimal";

/** DECIMAL(38, 18): the widest that all engines know, with as many places as a typed number has. */
export const PRECISION = 38;
export const SCALE = 18;

const LARGEST = 10n ** BigInt(PRECISION);

/** A plain decimal in units of 10⁻¹⁸, rounded half up beyond; null where it is too large for the type. */
export const parquetDecimal = (text: string): bigint | null => {
  const places = text.length - 1 - text.lastIndexOf(".");
  const [whole = "", fraction = ""] = (text.includes(".") && places > SCALE ? decimal(text).round(SCALE).toFixed() : text).split(".");
  const unscaled = BigInt(whole + fraction.padEnd(SCALE, "0"));
  return unscaled < LARGEST && unscaled > -LARGEST ? unscaled : null;
};

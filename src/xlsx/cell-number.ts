const DOUBLE = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/** Nothing to leave out. */
const SHORTEST = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** A double tells any two numbers of so many digits apart: the shortest way to write such a number is itself. */
const SURE_DIGITS = 15;

/** Sign, point and a zero before the point are no digits that count. */
const isSurelyShortest = (text: string): boolean => {
  const sign = text.startsWith("-") ? 1 : 0;
  const point = text.startsWith("0.", sign) ? 2 : text.includes(".") ? 1 : 0;
  return text.length - sign - point <= SURE_DIGITS && SHORTEST.test(text) && text !== "-0";
};

/** "1.5e+21" → "1500000000000000000000". */
const withoutExponent = (text: string): string => {
  const [, sign, whole, fraction = "", exponent] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) as unknown as [string, string, string, string | undefined, string];
  const digits = whole + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return point >= digits.length ? sign + digits + "0".repeat(point - digits.length) : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
};

/** The shortest decimal, in plain notation, that gives back this double; null for what is no number (NaN, infinite). Zero has no sign. */
export const plainDouble = (value: number): string | null => {
  if (!Number.isFinite(value)) return null;
  const text = String(value);
  return text.includes("e") ? withoutExponent(text) : text;
};

/** The same for a double as XML writes it; null for anything else: `NaN`, `INF`, `1E400`, `1,5`. */
export const plainNumber = (raw: string): string | null => {
  if (isSurelyShortest(raw)) return raw;
  const text = raw.trim();
  return DOUBLE.test(text) ? plainDouble(Number(text)) : null;
};

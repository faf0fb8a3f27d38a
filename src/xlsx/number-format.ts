import { type Shown, shownByFormat } from "../core/sheet/shown-by-format";

/** Formats with a number instead of a code (ECMA-376 part 1, §18.8.30); 27–36 and 50–58 are dates in East Asian Excel. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  [9, "percent"],
  [10, "percent"],
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, "date"] as const),
]);

export const shownByFormatId = (id: number, codes: ReadonlyMap<number, string>): Shown => {
  const code = codes.get(id);
  return code === undefined ? BUILT_IN.get(id) : shownByFormat(code);
};

/** How a number format shows a number, as far as its meaning depends on it. */
export type Shown = "percent" | "date" | undefined;

/** Formats with a number instead of a code (ECMA-376 part 1, §18.8.30); 27–36 and 50–58 are dates in East Asian Excel. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  [9, "percent"],
  [10, "percent"],
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, "date"] as const),
]);

/** Quoted and escaped letters, padding, colours, conditions and languages mean nothing; `[h]` is hours that run past 24. */
const WITHOUT_MEANING = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|E[+-]/gi;

/** What a format code such as `#,##0.0%` or `dd/mm/yyyy` shows. */
export const shownByFormat = (code: string): Shown => {
  const meaningful = code.slice(0, 1_000).replace(WITHOUT_MEANING, "");
  if (meaningful.includes("%")) return "percent";
  return /[ymdhs]/i.test(meaningful) ? "date" : undefined;
};

export const shownByFormatId = (id: number, codes: ReadonlyMap<number, string>): Shown => {
  const code = codes.get(id);
  return code === undefined ? BUILT_IN.get(id) : shownByFormat(code);
};

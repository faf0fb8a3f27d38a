/** How a number format shows a number, as far as its meaning depends on it. */
export type Shown = "percent" | "date" | undefined;

/** Quoted and escaped letters, padding, colours, conditions and languages mean nothing; `[h]` is hours that run past 24. */
const WITHOUT_MEANING = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|General|E[+-]/gi;

/** What a format code such as `#,##0.0%` or `dd/mm/yyyy` shows. */
export const shownByFormat = (code: string): Shown => {
  const meaningful = code.slice(0, 1_000).replace(WITHOUT_MEANING, "");
  if (meaningful.includes("%")) return "percent";
  return /[ymdhs]/i.test(meaningful) ? "date" : undefined;
};

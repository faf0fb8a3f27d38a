export interface ThreeParts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const PART = { L: "left", C: "center", R: "right" } as const;

/**
 * A header or footer in Excel's codes, `&LTrái&C&P/&N&RPhải`, in its three parts. What stands before the first code is in the
 * centre. `&&` is an ampersand, so it begins no code.
 */
export const headerFooterParts = (text: string): ThreeParts => {
  const parts = { left: "", center: "", right: "" };
  let part: keyof ThreeParts = "center";
  for (const [token] of text.matchAll(/&[\s\S]|[^&]+|&$/g)) {
    const next = PART[token.charAt(1).toUpperCase() as keyof typeof PART];
    if (token.startsWith("&") && next !== undefined) part = next;
    else parts[part] += token;
  }
  return parts;
};

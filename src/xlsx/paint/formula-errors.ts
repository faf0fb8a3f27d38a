/** Excel's limits on a formula and on a text inside it. */
const MAX_FORMULA = 8_192;
const MAX_LITERAL = 255;

/**
 * Functions that Excel 2007 does not have. In a file they carry a prefix (`_xlfn.IFS`), without which they are #NAME?, and
 * an older Excel cannot calculate them at all. Those with a point in the name (`STDEV.S`) are as new, save `ERROR.TYPE`.
 */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CHOOSECOLS CHOOSEROWS COMBINA CONCAT COPILOT COT COTH CSC CSCH DAYS " +
    "DECIMAL DETECTLANGUAGE DROP ENCODEURL EXPAND FIELDVALUE FILTER FILTERXML FORMULATEXT GAMMA GAUSS GROUPBY HSTACK IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH " +
    "IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERCENTOF PERMUTATIONA PHI PIVOTBY RANDARRAY REDUCE " +
    "REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SORT SORTBY STOCKHISTORY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL " +
    "TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

const isNewer = (name: string): boolean => NEWER.has(name) || (name.includes(".") && name !== "ERROR.TYPE");

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Too short for any text in it to be too long. */
export const isShort = (formula: string): boolean => formula.length <= MAX_LITERAL;

/** Why Excel would not take this formula, which for it means that the file is damaged. */
export function* formulaErrors(formula: string, limit = MAX_FORMULA): Generator<string> {
  const bare = formula.replace(QUOTED, "");
  if (formula.trim() === "") yield "the formula is empty";
  if (formula.startsWith("=")) yield "the formula starts with “=”; write it without";
  if (formula.length > limit) yield `the formula has ${formula.length} characters; ${limit} fit`;
  if (/["']/.test(bare)) yield "a quotation mark is not closed";
  if (count(bare, /\(/g) !== count(bare, /\)/g)) yield "parentheses are not balanced";
  if (bare.replace(/\{[^}]*\}/g, "").includes(";")) yield "arguments are separated by “;”; in a file it is “,” in every language";
  for (const [quoted] of formula.matchAll(QUOTED)) {
    if (quoted.startsWith('"') && quoted.slice(1, -1).replaceAll('""', '"').length > MAX_LITERAL) yield `a text in the formula is longer than ${MAX_LITERAL} characters; join shorter ones with “&”`;
  }
  for (const [, name = ""] of bare.toUpperCase().matchAll(/([A-Z][A-Z0-9.]*)\(/g)) if (isNewer(name)) yield `${name} is newer than Excel 2007; use functions that every Excel has`;
}

/** SpreadsheetML writes characters that XML cannot hold as `_x000D_`, and a real `_x` as `_x005F_x` (ECMA-376 part 1, §22.9.2.19). */
export const unescapeText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;

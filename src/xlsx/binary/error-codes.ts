const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** An error as cells of .xls and .xlsb hold it ([MS-XLS] 2.5.10). */
export const errorName = (code: number): string => NAMES.get(code) ?? `#ERR${code}`;

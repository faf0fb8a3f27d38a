import { quoteSheet } from "../../core/address";

/** A hidden name that leads to the sheet of an earlier return, however it was called or moved since. */
export const RETURN_MARK = "CT_Return";

/** What the name refers to. */
export const markOf = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!$A$1`;

/** Programs leave the quotation marks out where a name is a plain word. */
export const isMarkOf = (refersTo: string, sheet: string): boolean => refersTo === markOf(sheet) || refersTo === `${quoteSheet(sheet)}!$A$1`;

import { plainText } from "./stored-text";

/** Excel's limits: links on one sheet, and characters of one address. Text without its link is better than a damaged file. */
export const MAX_LINKS = 65_530;
const MAX_TARGET = 2_079;

/**
 * The address of another file, by a path relative to the workbook: `Huyện Cái Bè/số liệu #1.xlsx` → `Huy%E1%BB%87n%20C%C3%A1i…%231.xlsx`.
 * Every character outside the unreserved ones is encoded, so that neither `#` nor `?` cuts the name and no part
 * reads as a scheme. Null where Excel could not follow it.
 */
export const linkTarget = (path: string): string | null => {
  const target = plainText(path).replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  return target.length <= MAX_TARGET ? target : null;
};

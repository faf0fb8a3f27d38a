import { plainText } from "./plain-text";

/** Excel's limits: links on one sheet, and characters of one address. Text without its link is better than a damaged file. */
export const MAX_LINKS = 65_530;
const MAX_TARGET = 2_079;

/**
 * The address of another file, by a path relative to the workbook: `Huyện Cái Bè/số liệu #1.xlsx` → `Huy%E1%BB%87n%20C%C3%A1i…%231.xlsx`.
 * Every character outside the unreserved ones is encoded, so that neither `#` nor `?` cuts the name and no part
 * reads as a scheme. A place `within` that file follows as a fragment, as Excel's own HYPERLINK takes it. Null where Excel could not follow it.
 */
export const linkTarget = (path: string, within?: string): string | null => {
  const file = plainText(path).replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  const target = within === undefined ? file : `${file}#${encodeURIComponent(plainText(within))}`;
  return target.length <= MAX_TARGET ? target : null;
};

import { safeFileName } from "../text/safe-file-name";
import type { Return } from "./returns";

/** What follows a unit's name: its own workbook, or a list beside it. */
export const RETURNED = "can-sua";
export const LISTED = "danh-sach-can-sua";

/** `819-huyen-cai-be-2024-06`, or what the file is called where no unit is known. */
const stemOf = ({ file, orgUnit, period }: Return): string => {
  if (orgUnit) return [orgUnit.code, safeFileName(orgUnit.name), period].join("-");
  return safeFileName(file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "")) || "tep";
};

/** Names of returned files, no two alike on any file system: `819-huyen-cai-be-2024-06-can-sua.xlsx`, the next one `…-can-sua-2.xlsx`. */
export const nameReturns = (): ((one: Return, kind: typeof RETURNED | typeof LISTED, extension: string) => string) => {
  const taken = new Set<string>();
  return (one, kind, extension) => {
    const named = (number: number) => `${stemOf(one)}-${kind}${number === 1 ? "" : `-${number}`}${extension}`;
    let number = 1;
    while (taken.has(named(number).toLowerCase())) number++;
    taken.add(named(number).toLowerCase());
    return named(number);
  };
};

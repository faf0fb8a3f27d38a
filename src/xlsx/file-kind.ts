/** What a file turned out to be; `other` is none that is read. `xlsx` stands for .xlsm as well. */
export type FileKind = "xlsx" | "xlsb" | "xls" | "ods" | "csv" | "other";

/** How files of a kind may be called; the first is what they should be. */
const EXTENSIONS: Readonly<Record<Exclude<FileKind, "other">, readonly string[]>> = {
  xlsx: ["xlsx", "xlsm", "xltx", "xltm"],
  xlsb: ["xlsb"],
  xls: ["xls", "xlt"],
  ods: ["ods", "ots"],
  csv: ["csv", "txt", "tsv"],
};

export const extensionOf = (name: string): string => /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";

export const isNamedAs = (name: string, kind: FileKind): boolean => kind !== "other" && EXTENSIONS[kind].includes(extensionOf(name));

/** ".xlsx" */
export const properExtension = (kind: FileKind): string => (kind === "other" ? "" : `.${EXTENSIONS[kind][0]}`);

import { BINARY_FORMATS } from "./binary-formats";
import { CELL_ODDITIES } from "./cell-oddities";
import type { HostileFile } from "./hostile-file";
import { NOT_WORKBOOKS } from "./not-workbooks";
import { OPEN_DOCUMENTS } from "./open-documents";
import { TEXT_FILES } from "./text-files";
import { XML_TRICKS } from "./xml-tricks";
import { ZIP_TRICKS } from "./zip-tricks";

export type { HostileFile } from "./hostile-file";

/** Every way we know in which a file from outside is not what a reader hopes for, made anew by script: no binaries are kept. */
export const HOSTILE_FILES: readonly HostileFile[] = [...ZIP_TRICKS, ...XML_TRICKS, ...CELL_ODDITIES, ...NOT_WORKBOOKS, ...BINARY_FORMATS, ...OPEN_DOCUMENTS, ...TEXT_FILES];

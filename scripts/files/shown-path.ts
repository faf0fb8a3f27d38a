import { sep } from "node:path";

/** A path as messages and outputs show it: with forward slashes on every system. */
export const shownPath = (path: string): string => (sep === "\\" ? path.replaceAll("\\", "/") : path);

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a package, inflated, by name. */
export type Parts = Readonly<Record<string, string>>;

/** One character for each byte: parts are compared byte for byte, whatever they are. */
export const partsOf = (bytes: Uint8Array): Parts => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));

export const packageOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(1990, 0, 1) });

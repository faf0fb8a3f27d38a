import { fileDamaged } from "../../core/rules/file-damaged";
import { fileUnsupported } from "../../core/rules/file-unsupported";
import { holdWithin, type Budget } from "../budget";
import { refuse } from "../intake-problem";
import type { Codec } from "./codec";
import { KnownPacked } from "./known-packed";
import type { ZipEntry } from "./zip-directory";

/** Deflate's best case: 258 bytes from two bits. */
const MOST_FROM_ONE_BYTE = 1_032;

const KNOWN = new KnownPacked();

/** The bytes of one part, which nobody may change: inflated within the budget, of the stated length, with the stated checksum. */
export const readZipPart = (file: Uint8Array, entry: ZipEntry, budget: Budget, codec: Codec): Uint8Array => {
  const { name, method, start, length, inflatedLength } = entry;
  const damaged = (found: string): never => refuse(fileDamaged, { part: name, found });
  if (method !== 0 && method !== 8) refuse(fileUnsupported, { found: `ZIP ${method}` });
  holdWithin(budget.limits, "partBytes", inflatedLength);
  budget.spendBytes(inflatedLength);
  if (method === 0 ? inflatedLength !== length : inflatedLength > length * MOST_FROM_ONE_BYTE) damaged(`${length} → ${inflatedLength} byte`);
  const known = KNOWN.find(file, entry, codec.same);
  if (known) return known;
  const data = file.subarray(start, start + length);
  const bytes = method === 0 ? data : codec.inflate(data, inflatedLength);
  if (typeof bytes === "string") return damaged(bytes === "longer" ? `> ${inflatedLength} byte` : "deflate");
  if (bytes.length !== inflatedLength) damaged(`${bytes.length} ≠ ${inflatedLength} byte`);
  if (codec.crc32(bytes) !== entry.crc32) damaged("CRC-32");
  return KNOWN.keep(file, entry, bytes);
};

import { crc32 } from "./crc32";
import { writeZip } from "./write-zip";

/** Files in one zip, stored as they are: workbooks are packed already. */
export const zipFiles = (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array =>
  writeZip(files.map(({ name, bytes }) => ({ name, method: 0, crc32: crc32(bytes), data: bytes, inflatedLength: bytes.length })));

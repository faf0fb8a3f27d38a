import type { PackedReceived } from "../../../src/core/intake/packed-received";
import type { FoundFile } from "../../../scripts/files/walk-folder";
import { sha256 } from "../../../scripts/files/sha256";

/** What a reader would pack of a file with these bytes. */
export const packedOf = (file: string, content: string, more: Partial<PackedReceived> = {}): PackedReceived => {
  const bytes = Buffer.from(content);
  return { file, sha256: sha256(bytes), bytes: bytes.length, modified: null, submission: null, findings: [], skipped: false, ...more };
};

/** The file as the walk of its folder finds it. */
export const foundAt = (file: string, path: string, content: string): FoundFile => ({ file, path, bytes: Buffer.byteLength(content), modified: "2024-06-15T08:00:00.000Z" });

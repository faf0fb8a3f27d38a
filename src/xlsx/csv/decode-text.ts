import { fileMalformed } from "../../core/rules/file-malformed";
import { refuse } from "../intake-problem";

/** Letters of Vietnamese in Windows-1258, the combining marks (ò ̀ ̉ ̃ ́ ̣ as bytes) among them; and the signs of figures and units. */
const VIETNAMESE = new Set(
  [
    [0xc0, 0xc1, 0xc2, 0xc3, 0xc8, 0xc9, 0xca, 0xcc, 0xcd, 0xd0, 0xd2, 0xd3, 0xd4, 0xd5, 0xd9, 0xda, 0xdd, 0xde],
    [0xe0, 0xe1, 0xe2, 0xe3, 0xe8, 0xe9, 0xea, 0xec, 0xed, 0xf0, 0xf2, 0xf3, 0xf4, 0xf5, 0xf9, 0xfa, 0xfd, 0xfe],
    [0xd7, 0xf7],
  ].flat(),
);

/** Bytes that TCVN3 uses for letters, and Windows-1258 for signs that do not touch letters: ă â ê ô ơ ư đ, à ả ã á ạ … */
const isTcvn3Letter = (byte: number): boolean => (byte >= 0xa8 && byte <= 0xae) || (byte >= 0xb5 && byte <= 0xbe && byte !== 0xba);

const isLetter = (byte: number | undefined): boolean => byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0);

/**
 * Text without a mark that is no UTF-8 was saved in the code page of its computer. On a Vietnamese one that is
 * Windows-1258; text typed in the fonts of TCVN3 or VNI uses codes that Vietnamese in Windows-1258 never does, and is
 * kept as Windows-1252 shows it, which is how the tables of those encodings are read.
 */
const codePage = (bytes: Uint8Array): "windows-1258" | "windows-1252" => {
  const strange = bytes.some((byte, at) => (byte >= 0xc0 ? !VIETNAMESE.has(byte) : isTcvn3Letter(byte) && (isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))));
  return strange ? "windows-1252" : "windows-1258";
};

const decode = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Text of a .csv or .txt file: UTF-8 or UTF-16 where a mark says so, UTF-8 where it is, else a code page. */
export const decodeText = (bytes: Uint8Array): string => {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
  const text = decode(bytes, marked ?? "utf-8") ?? (marked === null ? decode(bytes, codePage(bytes)) : null);
  if (text === null) return refuse(fileMalformed, { part: "CSV", position: "1", found: marked ?? "?" });
  const binary = text.search(/[\0-\x08\x0e-\x1a\x1c-\x1f]/);
  return binary < 0 ? text : refuse(fileMalformed, { part: "CSV", position: String(binary + 1), found: `U+00${text.charCodeAt(binary).toString(16).padStart(2, "0")}` });
};

import { fileMalformed } from "../../core/rules/file-malformed";
import { fileUnsupported } from "../../core/rules/file-unsupported";
import { refuse } from "../intake-problem";

const isForbidden = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;

const forbiddenFrom = (bytes: Uint8Array, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (isForbidden(bytes[at] as number)) return at;
  return -1;
};

/** First byte that no XML text may contain (controls other than tab, line feed, return), or −1. Four bytes at a step: text is mostly free of them. */
const forbiddenByte = (bytes: Uint8Array): number => {
  const lead = Math.min(bytes.length, -bytes.byteOffset & 3);
  const head = forbiddenFrom(bytes, 0, lead);
  if (head >= 0) return head;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >>> 2);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    // A byte below 32 borrows from its top bit.
    if (((word - 0x20202020) & ~word & 0x80808080) === 0) continue;
    const found = forbiddenFrom(bytes, lead + i * 4, lead + i * 4 + 4);
    if (found >= 0) return found;
  }
  return forbiddenFrom(bytes, lead + words.length * 4, bytes.length);
};

const DECLARATION = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][A-Za-z0-9._-]*)\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\4)?[ \t\r\n]*\?>/;

/** What an XML part says: as UTF-8, without a mark, and as a string; and where to begin in the bytes. */
export interface XmlText {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly start: number;
}

const wideEncoding = (part: Uint8Array): "utf-16le" | "utf-16be" | null =>
  part[0] === 0xff && part[1] === 0xfe ? "utf-16le" : part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : null;

/**
 * Text of an XML part: UTF-8, or UTF-16 with its mark (Excel reads both). Ends of lines become line feeds, as XML 1.0
 * §2.11 asks. Refused: other encodings, bytes that are no text in the one declared, characters that XML does not have.
 */
export const decodeXml = (part: Uint8Array, name: string): XmlText => {
  const malformed = (position: number, found: string): never => refuse(fileMalformed, { part: name, position: String(position + 1), found });
  const wide = wideEncoding(part);
  let text = "";
  try {
    text = new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(part);
  } catch {
    malformed(0, wide ?? "utf-8");
  }
  const marked = part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf;
  let bytes = wide !== null ? new TextEncoder().encode(text) : marked ? part.subarray(3) : part;
  const control = forbiddenByte(bytes);
  if (control >= 0) malformed(control, `0x${(bytes[control] as number).toString(16).padStart(2, "0")}`);
  if (text.includes("\uffff") || text.includes("\ufffe")) malformed(0, "U+FFFE/F");
  const declaration = DECLARATION.exec(text);
  const encoding = declaration?.[3]?.toLowerCase();
  const expected = wide === null ? ["utf-8", "utf8", "us-ascii", "ascii"] : ["utf-16", wide];
  if (encoding !== undefined && !expected.includes(encoding)) refuse(fileUnsupported, { found: `XML ${encoding}` });
  let start = declaration?.[0].length ?? 0;
  // Excel ends the line of the declaration with a return; inside, it escapes them.
  if (text.startsWith("\r\n", start)) start += 2;
  if (text.includes("\r", start)) {
    text = text.slice(start).replace(/\r\n?/g, "\n");
    bytes = new TextEncoder().encode(text);
    start = 0;
  }
  return { bytes, text, start };
};

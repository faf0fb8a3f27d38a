import { fileMalformed } from "../../core/rules/file-malformed";
import { fileUnsupported } from "../../core/rules/file-unsupported";
import type { Codec, Utf8Text } from "../bytes/codec";
import { refuse } from "../intake-problem";
import { XmlSource } from "./xml-source";

const isForbidden = (byte: number): boolean => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;

const forbiddenFrom = (bytes: Uint8Array, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (isForbidden(bytes[at] as number)) return at;
  return -1;
};

/** A byte below 32 borrows from its top bit. */
const BORROW = 0x20202020;
const TOP_BITS = 0x80808080;

/** First byte that no XML text may contain (controls other than tab, line feed, return), or −1. Sixteen bytes at a step: text is mostly free of them. */
const forbiddenByte = (bytes: Uint8Array): number => {
  const lead = Math.min(bytes.length, -bytes.byteOffset & 3);
  const head = forbiddenFrom(bytes, 0, lead);
  if (head >= 0) return head;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >>> 2);
  const end = words.length & ~3;
  for (let i = 0; i < end; i += 4) {
    const a = words[i] as number;
    const b = words[i + 1] as number;
    const c = words[i + 2] as number;
    const d = words[i + 3] as number;
    if (((((a - BORROW) & ~a) | ((b - BORROW) & ~b) | ((c - BORROW) & ~c) | ((d - BORROW) & ~d)) & TOP_BITS) === 0) continue;
    const found = forbiddenFrom(bytes, lead + i * 4, lead + i * 4 + 16);
    if (found >= 0) return found;
  }
  return forbiddenFrom(bytes, lead + end * 4, bytes.length);
};

const DECLARATION = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.[0-9]\1(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])([A-Za-z][A-Za-z0-9._-]*)\2)?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(?:yes|no)\4)?[ \t\r\n]*\?>/;

/** What an XML part says, in UTF-8 without a mark; and where its first tag may begin. */
export interface DecodedXml {
  readonly source: XmlSource;
  readonly start: number;
}

const wideEncoding = (part: Uint8Array): "utf-16le" | "utf-16be" | null =>
  part[0] === 0xff && part[1] === 0xfe ? "utf-16le" : part[0] === 0xfe && part[1] === 0xff ? "utf-16be" : null;

const HEAD = 200;
const RETURN = 13;
const LINE_FEED = 10;

/**
 * Text of an XML part: UTF-8, or UTF-16 with its mark (Excel reads both). Ends of lines become line feeds, as XML 1.0
 * §2.11 asks. Refused: other encodings, bytes that are no text in the one declared, characters that XML does not have.
 */
export const decodeXml = (part: Uint8Array, name: string, { openUtf8 }: Codec): DecodedXml => {
  const malformed = (position: number, found: string): never => refuse(fileMalformed, { part: name, position: String(position + 1), found });
  const wide = wideEncoding(part);
  const marked = part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf;
  const bytes = wide !== null ? utf8Of(part, wide, malformed) : marked ? part.subarray(3) : part;
  const text = openUtf8(bytes) ?? malformed(0, "utf-8");
  const control = forbiddenByte(bytes);
  if (control >= 0) malformed(control, `0x${(bytes[control] as number).toString(16).padStart(2, "0")}`);
  const noCharacter = noCharacterIn(bytes, text);
  if (noCharacter >= 0) malformed(noCharacter, "U+FFFE/F");
  const declaration = DECLARATION.exec(text.slice(0, Math.min(bytes.length, HEAD)));
  const encoding = declaration?.[3]?.toLowerCase();
  const expected = wide === null ? ["utf-8", "utf8", "us-ascii", "ascii"] : ["utf-16", wide];
  if (encoding !== undefined && !expected.includes(encoding)) refuse(fileUnsupported, { found: `XML ${encoding}` });
  let start = declaration?.[0].length ?? 0;
  // Excel ends the line of the declaration with a return; inside, it escapes them.
  if (bytes[start] === RETURN && bytes[start + 1] === LINE_FEED) start += 2;
  if (text.find("\r", start) < 0) return { source: new XmlSource(bytes, text), start };
  const normal = withoutReturns(bytes.subarray(start));
  return { source: new XmlSource(normal, openUtf8(normal) ?? malformed(0, "utf-8")), start: 0 };
};

const utf8Of = (part: Uint8Array, encoding: string, malformed: (position: number, found: string) => never): Uint8Array => {
  try {
    return new TextEncoder().encode(new TextDecoder(encoding, { fatal: true }).decode(part));
  } catch {
    return malformed(0, encoding);
  }
};

/** U+FFFE and U+FFFF are EF BF BE and EF BF BF. */
const noCharacterIn = (bytes: Uint8Array, { find }: Utf8Text): number => {
  for (let at = find("\u00ef", 0); at >= 0; at = find("\u00ef", at + 1)) if (bytes[at + 1] === 0xbf && (bytes[at + 2] as number) >= 0xbe) return at;
  return -1;
};

const withoutReturns = (bytes: Uint8Array): Uint8Array => {
  const normal = bytes.slice();
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === RETURN && bytes[at + 1] === LINE_FEED) continue;
    normal[to++] = bytes[at] === RETURN ? LINE_FEED : (bytes[at] as number);
  }
  return normal.subarray(0, to);
};

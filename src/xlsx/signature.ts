/** What the first bytes of a file say it is. `ancient` is Excel 4.0 or older; `other` is no workbook, and `label` says what it is instead. */
export type Signature =
  | { readonly kind: "empty" | "zip" | "cfb" | "biff" | "ancient" | "text" }
  | { readonly kind: "other"; readonly label: string };

const HEAD = 1_024;

/** How files of other kinds begin; bytes as Latin-1. */
const BEGINNINGS: readonly (readonly [beginning: RegExp, label: string])[] = [
  [/^[^<]{0,200}%PDF-/, "PDF"],
  [/^\x89PNG/, "PNG"],
  [/^\xff\xd8\xff/, "JPEG"],
  [/^GIF8/, "GIF"],
  [/^(?:II\*\0|MM\0\*)/, "TIFF"],
  [/^BM.{4}\0{4}/s, "BMP"],
  [/^RIFF.{4}WEBP/s, "WebP"],
  [/^.{4}ftyp/s, "MP4/HEIC"],
  [/^Rar!\x1a\x07/, "RAR"],
  [/^7z\xbc\xaf\x27\x1c/, "7-Zip"],
  [/^\x1f\x8b/, "GZIP"],
  [/^MZ/, "EXE"],
  [/^\x7fELF/, "ELF"],
  [/^SQLite format 3\0/, "SQLite"],
  [/^\{\\rtf/, "RTF (Word)"],
];

/** How text that is no table begins, behind marks and spaces. */
const MARKUP: readonly (readonly [beginning: RegExp, label: string])[] = [
  [/^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|style|script|div)\b/i, "HTML"],
  [/^(?:<\?xml|<[a-z][\w:.-]*[\s>])/i, "XML"],
  [/^(?:mime-version|from|received|return-path|content-type):/i, "MHTML / e-mail"],
  [/^[{[]\s*(?:["{[\]}]|$)/, "JSON"],
];

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const labelOf = (text: string, list: readonly (readonly [RegExp, string])[]): string | undefined => list.find(([beginning]) => beginning.test(text))?.[1];

/** Looks at the content alone: names lie, and mail programs rename. */
export const signatureOf = (bytes: Uint8Array): Signature => {
  const beginning = latin1(bytes.subarray(0, 8));
  if (/^PK(?:\x03\x04|\x05\x06)/.test(beginning)) return { kind: "zip" };
  if (beginning === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") return { kind: "cfb" };
  const head = latin1(bytes.subarray(0, HEAD));
  // Excel 5 to 2003 without its container: a bare stream of records.
  if (/^\x09\x08[\x08\x10]\0\0[\x05\x06]/.test(head)) return { kind: "biff" };
  if (/^\x09[\x00\x02\x04][\x04-\x08]\0/.test(head)) return { kind: "ancient" };
  const label = labelOf(head, BEGINNINGS);
  if (label !== undefined) return { kind: "other", label };
  const wide = /^(?:\xff\xfe|\xfe\xff)/.test(head);
  if (/^[\0\s]*$/.test(head) && bytes.every((byte) => byte === 0 || byte === 32 || (byte >= 9 && byte <= 13))) return { kind: "empty" };
  if (!wide && /[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(head)) return { kind: "other", label: `0x${[...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("")}` };
  const text = head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").replaceAll("\0", "").trimStart();
  const markup = labelOf(text, MARKUP);
  return markup === undefined ? { kind: "text" } : { kind: "other", label: markup };
};

import { decodeAs, isConvincing, isTenable, weigh } from "./legacy-evidence";
import type { LegacyEncoding } from "./legacy-tables";
import { rememberTexts } from "./remember-texts";
import { LONGEST_LABEL } from "./text";

export type { LegacyEncoding } from "./legacy-tables";

export interface Decoded {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/** Fonts whose names tell their encoding. */
const FONTS: readonly (readonly [RegExp, LegacyEncoding])[] = [
  [/^\.Vn/i, "tcvn3"],
  [/^VNI\b/i, "vni"],
];
/** .VnTimeH, .VnArialH: capitals, with their tones, in the places of small letters. */
const CAPITALS_FONT = /^\.Vn.*H$/;
/** Without such a font, capitals with small toned letters among them (TæNG Sè) are what it left. */
const CAPITALS_TEXT = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/;

/** ASCII, controls and the space that does not break: the same in every encoding. */
const PLAIN = /^[\0-\xA0]*$/;
/** The codes are all in Latin-1; a letter or mark beyond it is Unicode already, and then so is the rest. */
const LATIN_1_CODE = /[\xA1-\xFE]/;
const BEYOND_LATIN_1 = /(?=[^\0-\xFF])[\p{L}\p{M}]/u;
const isCandidate = (text: string): boolean => LATIN_1_CODE.test(text) && !BEYOND_LATIN_1.test(text);

/** The encoding that the texts together are written in, for sheets without telling fonts; null where none or more than one convinces. */
export const legacyEncodingOf = (texts: Iterable<string>): LegacyEncoding | null => {
  const all: string[] = [];
  for (const text of texts) {
    if (BEYOND_LATIN_1.test(text)) return null;
    all.push(text);
  }
  const [found, other] = ENCODINGS.filter((encoding) => isConvincing(weigh(all, encoding)));
  return found !== undefined && other === undefined ? found : null;
};

const decode = (typed: string, font?: string, assumed?: LegacyEncoding | null): Decoded | null => {
  if (PLAIN.test(typed)) return null;
  const text = typed.length > LONGEST_LABEL ? typed : typed.normalize("NFC");
  if (!isCandidate(text)) return null;
  const told = FONTS.find(([name]) => font !== undefined && name.test(font))?.[1] ?? assumed;
  const encoding = told && isTenable(weigh([text], told)) ? told : legacyEncodingOf([text]);
  if (!encoding) return null;
  const decoded = decodeAs(text, encoding);
  if (decoded === text) return null;
  const capitals = encoding === "tcvn3" && (CAPITALS_FONT.test(font ?? "") || CAPITALS_TEXT.test(text));
  return { text: capitals ? decoded.toUpperCase() : decoded, encoding };
};

const decodeByShape = rememberTexts((typed) => decode(typed));

/**
 * Text of a Vietnamese encoding older than Unicode, made readable; null where it is none. The font decides, then
 * `assumed` (what `legacyEncodingOf` said of the sheet), then the text's own shape. Unicode Vietnamese, English and plain
 * ASCII are never touched.
 */
export const decodeLegacy = (typed: string, font?: string, assumed?: LegacyEncoding | null): Decoded | null =>
  font === undefined && !assumed ? decodeByShape(typed) : decode(typed, font, assumed);

/**
 * Two encodings older than Unicode, as Windows-1252 shows them. TCVN3 (ABC, the .Vn fonts) has one code for each small
 * letter; its toned capitals are small letters in an all-capitals font. VNI writes a letter and then a code for its mark.
 * Sources: TCVN 5712:1993 as in glibc; the VNI-Windows character set.
 */
export type LegacyEncoding = "tcvn3" | "vni";

/** Runs of letters from a code point on. */
const TCVN3_RUNS: readonly (readonly [first: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

/** A letter, the codes that may follow it, and what each makes of it; capitals alike. */
const VNI_PAIRS: readonly (readonly [letter: string, codes: string, letters: string])[] = [
  ["a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["y", "ùøûõ", "ýỳỷỹ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["ö", "ùøûõï", "ứừửữự"],
];
const VNI_SINGLES: readonly [codes: string, letters: string] = ["ôöíìæóòîñ", "ơưíìỉĩịỵđ"];

const pairUp = (codes: readonly string[], letters: string): readonly (readonly [string, string])[] => codes.map((code, index) => [code, letters[index] as string]);

const tcvn3 = TCVN3_RUNS.flatMap(([first, letters]) => pairUp([...letters].map((_, index) => String.fromCharCode(first + index)), letters));
const vniSmall = [
  ...VNI_PAIRS.flatMap(([letter, codes, letters]) => pairUp([...codes].map((code) => letter + code), letters)),
  ...pairUp([...VNI_SINGLES[0]], VNI_SINGLES[1]),
];
const vniCapitals = vniSmall.map(([code, letter]) => [code.toUpperCase(), letter.toUpperCase()] as const);

/** Each code (one character, or two in VNI) and its letter. */
export const LEGACY_CODES: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map(tcvn3),
  vni: new Map([...vniSmall, ...vniCapitals]),
};

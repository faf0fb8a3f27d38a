import { rememberTexts } from "./remember-texts";

/** Characters that take no room on the page: controls (but not line ends and tabs), format and bidi marks, joiners, variation selectors. */
const INVISIBLE = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Every kind of space, line end and tab; U+2800 is a Braille cell without dots. */
const SPACES = /[\s\x85\u2800]+/g;
const PLAIN_ASCII = /^[ -~]*$/;

/** Ways to type the same sign. Full-width forms come from East Asian keyboards; ð and ɖ look like đ in capitals (Ð, Ɖ). */
const SAME_SIGN: readonly (readonly [string, string])[] = [
  ["‐‑‒–—―−﹘﹣", "-"],
  ["“”„‟«»″＂", '"'],
  ["‘’‚‛′´ʼ＇", "'"],
  ["⁄∕", "/"],
  ["•‣◦▪●·∙", "•"],
  ["ÐðƉɖ", "đ"],
  ["²", "2"],
  ["³", "3"],
];
const SIGNS = new Map(SAME_SIGN.flatMap(([signs, sign]) => [...signs].map((each) => [each, sign] as const)));
const TYPED_OTHERWISE = new RegExp(`[\\uFF01-\\uFF5E${SAME_SIGN.map(([signs]) => signs).join("")}]`, "g");

/** Full-width characters, dashes and quotes as their plain ASCII signs. */
export const plainSigns = (text: string): string =>
  text.replace(TYPED_OTHERWISE, (sign) => SIGNS.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const VISIBLE_ASCII = /[!-~]/;

/** Whether nothing can be seen in `text`. */
export const isInvisible = (text: string): boolean => text === "" || (!VISIBLE_ASCII.test(text) && text.replace(INVISIBLE, "").replace(SPACES, "") === "");

const VOWELS = /(?:[aeiouy][\u0300-\u0303\u0306\u0309\u031B\u0323]*){2,}/g;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** hoà and hòa, thuỷ and thủy, cuả and của: where a tone stands among the vowels of a syllable says nothing. It goes last. */
const settleTone = (decomposed: string): string =>
  decomposed.replace(VOWELS, (vowels) => {
    const tones = vowels.match(TONES);
    return tones?.length === 1 ? vowels.replace(TONES, "") + tones[0] : vowels;
  });

/** kỹ and kĩ, tỷ and tỉ, quý and quí: after these onsets a lone y and i are one sound (but tuy and tui, say and sai are not). */
const LONE_Y = /(?<![\p{L}\p{M}])(qu|[hklmstv])y(?=[\u0300\u0301\u0303\u0309\u0323]?(?![\p{L}\p{M}]))/gu;

const level = (text: string): string => {
  const ascii = PLAIN_ASCII.test(text);
  const composed = ascii ? text : plainSigns(text.replace(INVISIBLE, "").normalize("NFC"));
  const signs = composed
    .toLowerCase()
    .replace(/…|\.(?!\d)|(?<!\d)\./g, " ")
    .replace(SPACES, " ")
    .trim()
    .replace(/^(?:[-+*•](?: |(?=\p{L})))+/u, "")
    .replace(/ ?([-/:;,()%]) ?/g, "$1")
    .replace(/(?<![:;, ])[:;, ]+$/, "");
  if (ascii) return signs.replace(LONE_Y, "$1i");
  return settleTone(signs.normalize("NFD")).replace(LONE_Y, "$1i").normalize("NFC");
};

/** No label is longer; beyond it a text made to be slow to normalise (marks without end) would be. */
export const LONGEST_LABEL = 2000;

/** Levelling a label takes some 10 µs. */
const levelOnce = rememberTexts(level);

/**
 * The same text for all ways of typing it, to compare labels, names and aliases. Tones and letters are kept: Cai Lậy is
 * not Cái Lầy. Composed and decomposed Unicode, spaces, case, dashes, quotes, the dot of "TP.", a leading bullet, a
 * trailing colon, tone placement and i/y are levelled. Decode legacy text first (`legacy-text.ts`). Not for display.
 * Text longer than `LONGEST_LABEL` is no label and stays as it is.
 */
export const fold = (text: string): string => (text.length > LONGEST_LABEL ? text : levelOnce(text));

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800]/gu;
const asCode = (unseen: string): string => `‹U+${(unseen.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}›`;

/**
 * Text from a workbook as a message or an output may show it, on one line: line ends as ↵; controls, bidi overrides and
 * broken characters by their code, ‹U+202E›; at most `limit` characters, then "…".
 */
export const visible = (text: string, limit = 120): string => {
  const characters = [...text.slice(0, 2 * limit + 2)];
  const head = characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text;
  return head.replace(/\r\n?|\n/g, "↵").replace(UNSEEN, asCode);
};

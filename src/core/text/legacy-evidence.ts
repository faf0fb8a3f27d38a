import { LEGACY_CODES, type LegacyEncoding } from "./legacy-tables";
import { isSyllable } from "./syllable";

/** A letter and its mark are tried before the letter alone. */
const codePattern = (encoding: LegacyEncoding): RegExp =>
  new RegExp([...LEGACY_CODES[encoding].keys()].sort((a, b) => b.length - a.length).join("|"), "g");
const CODES: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: codePattern("tcvn3"), vni: codePattern("vni") };

/** Every code replaced by its letter; other characters stay. */
export const decodeAs = (text: string, encoding: LegacyEncoding): string =>
  text.replace(CODES[encoding], (code) => LEGACY_CODES[encoding].get(code) as string);

/** What words are made of: in TCVN3 "¸" and "®" are letters. */
const WORDS: Readonly<Record<LegacyEncoding, RegExp>> = { tcvn3: /[A-Za-z\xC0-\xFF\xA1-\xAE\xB5-\xB9\xBB-\xBE]+/g, vni: /[A-Za-z\xC0-\xFF]+/g };

/**
 * What a word says of an encoding. Words with codes: `strong` and `telling` ones are no syllables as they stand but decode
 * to one, the strong beyond chance; `either` ones are syllables both ways; `against` decode to none. Plain words:
 * `foreign` ones are not Vietnamese. The rest, and abbreviations (UBND, H§ND for HĐND), are `neutral`.
 */
type Word = "strong" | "telling" | "either" | "against" | "foreign" | "neutral";
export type Evidence = Readonly<Record<Word, number>>;

const ASCII_ONLY = /^[A-Za-z]*$/;
const CAPITALS_ONLY = /^\p{Lu}+$/u;

const judgeWord = (word: string, encoding: LegacyEncoding): Word => {
  const plain = ASCII_ONLY.test(word);
  // A character left over is no code of this encoding, however well the word reads.
  if (!plain && !ASCII_ONLY.test(word.replace(CODES[encoding], ""))) return "against";
  const decoded = decodeAs(word, encoding);
  if (decoded.length === 1) return "neutral";
  if (!isSyllable(decoded)) return CAPITALS_ONLY.test(decoded) ? "neutral" : plain ? "foreign" : "against";
  if (plain) return "neutral";
  if (isSyllable(word)) return "either";
  // "µm" and "N·m" decode to syllables by chance.
  return word.length > 3 || word.replace(/[A-Za-z]/g, "").length > 1 ? "strong" : "telling";
};

/** Counts the words of the texts by what they say. */
export const weigh = (texts: Iterable<string>, encoding: LegacyEncoding): Evidence => {
  const counts: Record<Word, number> = { strong: 0, telling: 0, either: 0, against: 0, foreign: 0, neutral: 0 };
  for (const text of texts) for (const word of text.match(WORDS[encoding]) ?? []) counts[judgeWord(word, encoding)] += 1;
  return counts;
};

const readable = ({ strong, telling, either }: Evidence): number => strong + telling + either;

/** Nothing speaks clearly against it: enough where a font or the rest of the sheet speaks for it. */
export const isTenable = (evidence: Evidence): boolean => evidence.against <= readable(evidence);

/** Enough by itself: words that tell, not outweighed by words that could be either; one wrong word in ten is a slip of typing. */
export const isConvincing = (evidence: Evidence): boolean => {
  const { strong, telling, against, foreign } = evidence;
  const good = readable(evidence);
  return (strong > 0 || telling > 1) && (strong + telling) * 3 >= good && against * 10 <= good && foreign <= good;
};

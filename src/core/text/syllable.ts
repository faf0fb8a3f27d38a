/**
 * The shape of a Vietnamese syllable: onset, rime, tone. Spelling as in the school grammar, with the few onsets and rimes
 * that place names and loan words add (Kạn, Lắk, pin).
 */
const ONSETS = "ngh|ng|nh|gh|gi|g|kh|k|ch|c|qu|th|tr|t|ph|p|b|d|đ|h|l|m|n|r|s|v|x|";

const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ô ôc ôi ôm ôn ông ôp ôt " +
    "ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uô uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyp uyt uyu " +
    "ư ưa ưc ưi ươc ươi ươm ươn ương ươp ươt ươu ưng ưt ưu y yêm yên yêng yêt yêu"
  ).split(" "),
);

const SYLLABLE = new RegExp(`^(${ONSETS})([aăâeêioôơuưy]+(?:ch|nh|ng|[ckmnpt])?)$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** nghìn, ghi but ngà, gà; cà, kỷ but not "ci": these onsets go with the letters e, ê, i, or never do. */
const FRONT = /^[eêi]/;
const ONLY_BEFORE_FRONT = new Set(["gh", "ngh"]);
const NEVER_BEFORE_FRONT = new Set(["c", "ng"]);
/** The u of qu and the i of gi may be the beginning of the rime: quynh, giêng. */
const SHARED_VOWEL: Readonly<Record<string, string>> = { qu: "u", gi: "i" };
/** A syllable closed by one of these is sắc or nặng. */
const STOP = /(?:ch|[ckpt])$/;

/** "nghiêng" is seven letters; in decomposed Unicode with its tone nine. */
const MAX_LENGTH = 10;

/** Whether `word` has the shape of a Vietnamese syllable in Unicode: "nghiêng" and "trương" have, "Tæng" and "strength" have not. */
export const isSyllable = (word: string): boolean => {
  if (word.length > MAX_LENGTH) return false;
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  const [, onset = "", rime = ""] = SYLLABLE.exec(decomposed.replace(TONES, "").normalize("NFC")) ?? [];
  if (!RIMES.has(rime) && !RIMES.has(`${SHARED_VOWEL[onset] ?? "-"}${rime}`)) return false;
  if ((FRONT.test(rime) ? NEVER_BEFORE_FRONT : ONLY_BEFORE_FRONT).has(onset)) return false;
  const [tone = "", ...more] = tones;
  return more.length === 0 && (!STOP.test(rime) || /[\u0301\u0323]/.test(tone));
};

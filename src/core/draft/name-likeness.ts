import { fold } from "../text/text";

const EDGE = "(?![\\p{L}\\p{N}])";
const spelled = (says: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${says})${EDGE}`, "gu");

/** Ways to say one thing that years and provinces differ in. On folded text: small letters, ỷ and ỹ as ỉ and ĩ. */
const SAME_THING: readonly (readonly [says: RegExp, meaning: string])[] = [
  [spelled(`${fold("theo giá so sánh")}(?: ${fold("năm")})? \\d{4}|${fold("giá so sánh")}(?: ${fold("năm")})? \\d{4}|${fold("giai đoạn")} \\d{4} ?- ?\\d{4}`), ""],
  [spelled(`${fold("tổng sản phẩm")} (?:${fold("trên địa bàn")}|${fold("trong")})(?: ${fold("tỉnh")})?`), "grdp"],
  [spelled(`${fold("tốc độ")} ${fold("tăng trưởng kinh tế")}|${fold("tốc độ tăng trưởng")}|${fold("tốc độ tăng")}|${fold("tăng trưởng kinh tế")}`), fold("tăng trưởng")],
  [spelled(fold("bao phủ")), fold("dân số tham gia")],
  [spelled(`${fold("tạo việc làm mới")}|${fold("tạo việc làm")}|${fold("việc làm mới")}`), fold("giải quyết việc làm")],
  [spelled(`${fold("bác sỹ")}`), fold("bác sĩ")],
  [spelled(`(?:${fold("trên")} )?(?:1|${fold("một")}) ${fold("vạn dân")}|10\\.?000 ${fold("dân")}`), fold("vạn dân")],
  ...([["bhyt", "bảo hiểm y tế"], ["bhxh", "bảo hiểm xã hội"], ["ntm", "nông thôn mới"], ["nsnn", "ngân sách nhà nước"], ["thcs", "trung học cơ sở"], ["thpt", "trung học phổ thông"], ["htx", "hợp tác xã"], ["thành thị", "đô thị"]] as const).map(
    ([short, long]) => [spelled(fold(short)), fold(long)] as const,
  ),
];

/** They say how something is named or meant, not what it is. */
const EMPTY_WORDS = new Set(["đạt", "là", "có", "được", "bị", "các", "những", "của", "và", "trong", "trên", "phấn", "đấu", "chỉ", "tiêu", "khu", "vực", "tổng", "số", "hàng", "hóa"].map(fold));

const settled = (name: string): string => SAME_THING.reduce((text, [says, meaning]) => text.replaceAll(says, meaning), fold(name));

/** The words that tell names apart, in the spelling that all ways of typing share. */
export const wordsOf = (name: string): ReadonlySet<string> => new Set((settled(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !EMPTY_WORDS.has(word)));

/** How much each word tells: the fewer names have it, the more. */
export type Weights = (word: string) => number;

export const weightsOf = (names: readonly string[]): Weights => {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  // A word that no name has tells as much as one that a single name has.
  return (word) => 1 / Math.sqrt(counts.get(word) ?? 1);
};

/** Qualifiers that make another thing of the same words: what one name has of a group, the other must have too. */
const KINDS = [
  ["nâng cao", "kiểu mẫu", "thông minh"],
  ["mầm non", "nhà trẻ", "mẫu giáo", "tiểu học", "trung học cơ sở", "trung học phổ thông"],
  ["đô thị", "nông thôn(?! mới)"],
  ["1 tuổi", "5 tuổi"],
  ["bằng cấp"],
].map((group) => group.map((says) => spelled(fold(says))));
const sameKind = (a: string, b: string): boolean => {
  const [left, right] = [settled(a), settled(b)];
  return KINDS.every((group) => group.every((says) => (left.match(says) === null) === (right.match(says) === null)));
};

/** From 0 (nothing in common) to 1 (the same words): what both names say, out of what either says. */
export const nameLikeness = (a: string, b: string, weight: Weights): number => {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const total = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  const all = total(left) + total(right);
  const likeness = all === 0 ? 0 : (2 * total([...left].filter((word) => right.has(word)))) / all;
  return sameKind(a, b) ? likeness : likeness / 2;
};

import type { Block } from "./blocks";

const YEAR = /(?<!so với |so sánh |thực hiện |kết quả |cố định |ước )(?:năm|kh|kế hoạch|đến|dự toán)\s+(20\d\d)(?!\s*-\s*20)/giu;
const AIM = /chỉ tiêu|mục tiêu|phấn đấu|kế hoạch|(?:^|\s)kh(?:\s|$)/iu;
const RESULT = /kết quả|đánh giá|ước đạt|tình hình|đã thực hiện/iu;

/** The year named most often in the sentences that fit; a heading counts threefold; of equals the latest. */
const mostNamed = (blocks: readonly Block[], fits: (sentence: string) => boolean): number | null => {
  const counts = new Map<number, number>();
  for (const { passage } of blocks) {
    for (const sentence of passage.text.replaceAll(/%\s*(?:chỉ tiêu|kế hoạch|mục tiêu|dự toán)/giu, "%").split(/(?<=[.;])\s/u).filter(fits)) {
      const weight = /chỉ tiêu|mục tiêu/iu.test(sentence) && passage.text.length < 150 ? 3 : 1;
      for (const match of sentence.matchAll(YEAR)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + weight);
    }
  }
  return [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)[0]?.[0] ?? null;
};

/** The year that the aims of a text speak of. Null where none is named. */
export const yearOf = (blocks: readonly Block[]): number | null =>
  mostNamed(blocks, (sentence) => AIM.test(sentence) && !RESULT.test(sentence)) ?? mostNamed(blocks, (sentence) => !RESULT.test(sentence)) ?? mostNamed(blocks.slice(0, 12), () => true);

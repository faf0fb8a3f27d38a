import type { Block } from "./blocks";

const YEAR = /(?<!so với |so sánh |thực hiện |kết quả |cố định )(?:năm|kh|kế hoạch|đến|dự toán)\s+(20\d\d)(?!\s*-\s*20)/giu;

const named = (blocks: readonly Block[], cue: RegExp): number | null => {
  const counts = new Map<number, number>();
  for (const { passage: { text } } of blocks) {
    if (!cue.test(text)) continue;
    const weight = /chỉ tiêu|mục tiêu/iu.test(text) && text.length < 150 ? 3 : 1;
    for (const match of text.matchAll(YEAR)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + weight);
  }
  return [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)[0]?.[0] ?? null;
};

/** The year that most aims speak of, headings counting most; of equals the latest. Null where none is named. */
export const yearOf = (blocks: readonly Block[]): number | null => {
  return named(blocks, /chỉ tiêu|mục tiêu|phấn đấu|kế hoạch|nhiệm vụ|\bkh\b/iu) ?? named(blocks.slice(0, 12), /năm/iu);
};

import { PLAIN, type Block } from "./blocks";

/** What a part of a document is about, as far as targets are concerned. */
export type Topic = "targets" | "results" | "tasks";

/** Headings, in order: the first that fits wins. */
const HEADINGS: readonly { readonly topic: Topic; readonly looks: RegExp }[] = [
  { topic: "results", looks: /^(?:tán thành |thống nhất |thông qua |cơ bản |với )*(?:nội dung |báo cáo |về )*(?:đánh giá|kết quả|tình hình|khái quát|thực trạng|ước thực hiện|những kết quả|bối cảnh|nguyên nhân|tồn tại|hạn chế|một số kết quả)/iu },
  { topic: "results", looks: /kết quả (?:thực hiện|đạt được|chủ yếu|nổi bật)|tình hình thực hiện|đánh giá (?:kết quả|tình hình|chung|việc)/iu },
  { topic: "targets", looks: /(?:chỉ tiêu|mục tiêu)(?!.*(?:giải pháp|tổ chức thực hiện|phân công|nhằm|để hoàn thành|thực hiện thắng lợi|căn cứ))/iu },
  { topic: "targets", looks: /^(?:[\p{L}\s,-]*)mục tiêu, (?:chỉ tiêu|nhiệm vụ|phương hướng)/iu },
  { topic: "tasks", looks: /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|điều khoản thi hành|hiệu lực|nơi nhận|kinh phí|nguồn vốn thực hiện|chịu trách nhiệm|khâu đột phá|phương hướng|quan điểm|nguồn lực thực hiện|kiến nghị|đề xuất/iu },
];

const topicOf = (text: string): Topic | null => HEADINGS.find(({ looks }) => looks.test(text))?.topic ?? null;

/** A heading is short, or ends in a colon, and has no amounts of its own. */
const isHeading = ({ passage: { text }, rank, cells }: Block): boolean =>
  cells === null && (text.length <= 150 || text.endsWith(":")) && text.length <= 300 && !/\d\s*(?:%|‰|tỷ|triệu|nghìn|ha|xã|tấn)/iu.test(text) && (rank !== PLAIN || text.endsWith(":") || !/[.;]$/u.test(text)) && !/^[^:]*:\s*\S/u.test(text.replace(/^[^:]*:\s*$/u, ""));

/**
 * For each block, the topic of the innermost heading that it stands under. A numbered heading holds until the next of its rank or higher;
 * one without a number until something higher than what came first below it.
 */
export const topicsOf = (blocks: readonly Block[]): readonly (Topic | null)[] => {
  let open: { readonly rank: number; readonly topic: Topic; below: number | null }[] = [];
  let numbered = false;
  return blocks.map((block) => {
    const heading = isHeading(block) ? topicOf(block.passage.text) : null;
    const body = heading === null && block.cells === null ? HEADINGS[0]?.looks.test(block.passage.text) : false;
    numbered ||= block.rank < PLAIN;
    for (const scope of open) scope.below ??= block.rank;
    open = open.filter((scope) => (scope.rank < PLAIN ? block.rank > scope.rank : block.rank >= (scope.below as number) || block.rank === PLAIN));
    const plainHeading = block.rank === PLAIN && heading !== null;
    // What stands above the first number is the title: it says what all is about, not where the targets are.
    if (plainHeading && !numbered && heading !== "targets") return null;
    if (heading !== null) {
      if (plainHeading) open = open.filter((scope) => scope.rank < PLAIN);
      open = [...open, { rank: block.rank, topic: heading, below: null }];
      return heading;
    }
    if (body && block.rank < PLAIN) {
      open = [...open, { rank: block.rank, topic: "results", below: null }];
      return "results";
    }
    return open.at(-1)?.topic ?? null;
  });
};

/** In running prose each sentence says, or goes on from the one before, whether it speaks of targets, of results, or who said what. */
const CUES: readonly { readonly mood: Mood; readonly looks: RegExp }[] = [
  { mood: "other", looks: /cho biết|nhấn mạnh|phát biểu|cho rằng|khẳng định|chia sẻ|kỳ họp cũng|nhóm giải pháp/iu },
  { mood: "targets", looks: /phấn đấu|đặt mục tiêu|mục tiêu (?:là|năm|đến|tăng|cụ thể|chủ yếu|phát triển|kinh tế|đạt)|đề ra|đặt ra|chỉ tiêu (?:chủ yếu|cụ thể|chính|về|kinh tế|quan trọng|phát triển|năm|đến)|(?:nghị quyết|kế hoạch) (?:xác định|nêu|đặt|năm|cũng)|xác định (?:\d+ )?(?:các )?(?:chỉ tiêu|mục tiêu)|theo kế hoạch/iu },
  { mood: "results", looks: /ước (?:đạt|thực hiện|tính)|so với cùng kỳ|đã đạt|trước đó|khép lại|kết quả (?:thực hiện|đạt|cho thấy|năm)|trong (?:năm|nhiệm kỳ|giai đoạn) qua|năm qua|những năm qua|đã (?:có|giải quyết|hoàn thành|thực hiện|thu hút|kết nạp)/iu },
  { mood: "other", looks: /^(?:tổ chức thực hiện|kinh phí|tổng kinh phí|giải pháp)/iu },
];

export type Mood = "targets" | "results" | "other";

/** Among targets only a sentence that begins with a result is one as a whole: "Ước thực hiện năm 2024: …". */
export const beginsWithResult = (sentence: string, year: number | null): boolean => {
  if (/^(?:kết quả|ước|đánh giá|tình hình)(?!\p{L})/iu.test(sentence)) return true;
  const [, first] = /^(?:trước đó,? )?(?:trong |thực hiện )?năm\s+(20\d\d)/iu.exec(sentence) ?? [];
  return first !== undefined && year !== null && Number(first) < year && !sentence.includes(`năm ${year}`);
};

/** "Đến năm 2030, …" in a text about 2025: what shall be later. */
const beginsLater = (sentence: string, year: number | null): boolean => {
  const [, first] = /^(?:(?:phấn đấu|tầm nhìn|mục tiêu|và) )*(?:đến|tới)\s+(?:năm\s+)?(20\d\d)/iu.exec(sentence) ?? [];
  return first !== undefined && year !== null && Number(first) > year;
};

/** What a sentence says it speaks of; null where it says nothing. Years it only compares with do not count. */
export const moodOf = (spoken: string, year: number | null): Mood | null => {
  const sentence = spoken.replaceAll(/(?:so với|so) [^,;.()]*/giu, "");
  const years = [...sentence.matchAll(/(?:năm|đến)\s+(20\d\d)(?!\s*-\s*20)/giu)].map((match) => Number(match[1]));
  const [speech, aim, result, rest] = CUES as readonly [(typeof CUES)[0], (typeof CUES)[0], (typeof CUES)[0], (typeof CUES)[0]];
  if (rest.looks.test(sentence)) return "other";
  const earlier = year !== null && years.length > 0 && years.every((one) => one < year);
  const now = year !== null && years.some((one) => one >= year);
  if (beginsWithResult(sentence, null)) return "results";
  if (beginsLater(sentence, year)) return "other";
  if (speech.looks.test(sentence) && !/phấn đấu/iu.test(sentence)) return "other";
  if (aim.looks.test(sentence)) return "targets";
  if (earlier || result.looks.test(sentence)) return "results";
  return now ? "targets" : null;
};

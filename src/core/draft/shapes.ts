import type { DraftTarget, Doubt, NotTargetReason } from "./draft";
import type { Item } from "./item";
import { ACTIONS, ANNOUNCEMENTS, beginsWith, LEAD_INS, MEASURE_NOUNS, TAIL_NOT_NAME } from "./name-words";
import type { OperatorPhrase } from "./operator-phrases";
import { isAmount, textOf } from "./token-runs";
import type { Amount, Token } from "./tokens";
import type { Unit } from "./units";

/** All that the phrases in front of an amount say together; of several operators the last counts. */
export type Says = Omit<OperatorPhrase, "says">;

/** An item taken apart around its amount. */
export interface View {
  readonly head: string;
  readonly says: Says;
  /** The phrases themselves, lower case. */
  readonly run: string;
  readonly amount: Amount;
  readonly post: DraftTarget["op"] | null;
  readonly tail: string;
  /** The tail up to its first comma. */
  readonly shortTail: string;
  /** "…, cao hơn 1,1 điểm % so với năm 2023" */
  readonly compared: boolean;
  readonly follows: boolean;
  /** The action of the item before: "thành lập mới 600 doanh nghiệp và 15 hợp tác xã". */
  readonly action: string | null;
  readonly label: string | null;
}

export interface Named {
  readonly name: string;
  readonly doubts?: readonly Doubt[];
}

const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}*(?:[\s,]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
const counted = ({ amount }: View): string => (amount.unit?.kind === "count" ? amount.unit.noun : "");
const named = (...words: readonly string[]): string => words.filter((word) => word !== "").join(" ");
/** An action without its object: "kết nạp", "thành lập mới". */
export const bareAction = (head: string): boolean => {
  const action = beginsWith(head, ACTIONS);
  if (action === null) return false;
  const rest = head.slice(action.length).replace(/^(?:\s+(?:mới|thêm|được|và|từ|lại|\p{L}+ mới))*\s*/iu, "");
  return rest === "" || bareAction(rest);
};
const usable = (tail: string): boolean => tail !== "" && !TAIL_NOT_NAME.test(tail);
/** It begins with an action, or with an unknown verb right before a number of things. */
const acts = (view: View): boolean => view.head !== "" && (beginsWith(view.head, ACTIONS) !== null || (beginsWith(view.head, MEASURE_NOUNS) === null && view.run === "" && usable(view.tail) && (view.amount.unit === null || view.amount.unit.kind === "count")));
/** "Hoàn thành 100% chỉ tiêu giao quân": after a bare action even these words are its object. */
const objectOf = ({ head, tail, amount }: View): string => (bareAction(head) && amount.unit?.kind === "share" && tail.split(" ").length >= 3 && /^(?:kế hoạch|chỉ tiêu)/iu.test(tail) ? tail : "");

export interface Shape {
  /** What it reads, as in the papers. */
  readonly example: string;
  readonly fits: (view: View) => boolean;
  readonly read: (view: View) => Named | NotTargetReason;
}

/** The shapes that targets take. The first that fits wins. */
export const SHAPES: readonly Shape[] = [
  {
    example: "…, tăng 7% so với ước thực hiện; …, bằng 108% dự toán; …, chiếm 35% GRDP",
    fits: ({ head, says, run, follows, tail, compared }) => head === "" && follows && (compared || says.grows || (says.falls && run !== "") || says.compares || says.shares || (says.states && /^(?:kế hoạch|chỉ tiêu|dự toán|so với)/iu.test(tail))) === true,
    read: () => "comparison",
  },
  {
    example: "Kinh tế số chiếm 20% GRDP",
    fits: ({ head, says, amount }) => says.shares === true && head !== "" && amount.unit?.kind === "share",
    read: ({ head, shortTail }) => {
      const whole = shortTail.replace(/^(?:trong|của|tổng số|trong tổng số)\s+/iu, "");
      const name = /^(?:tỷ|tỉ) (?:trọng|lệ)/iu.test(head) ? head : `Tỷ trọng ${lowerFirst(head)}`;
      return { name: usable(shortTail) || whole !== shortTail ? `${name} trong ${whole}` : name };
    },
  },
  {
    example: "Tổng mức bán lẻ tăng 12 - 13%",
    fits: ({ head, says, amount }) => says.grows === true && head !== "" && amount.unit?.kind === "share",
    read: ({ head }) => ({ name: /^(?:tỷ|tỉ) (?:lệ|trọng|suất)/iu.test(head) ? `Mức tăng ${lowerFirst(head)}` : /^(?:tốc độ|mức) tăng|^tăng trưởng/iu.test(head) ? head : `Tốc độ tăng ${lowerFirst(head)}` }),
  },
  {
    example: "Kết nạp 1.500 đảng viên mới; Thu hút ít nhất 20 dự án; Hoàn thành 100% nhiệm vụ",
    fits: (view) => acts(view) && !view.says.states && view.says.lands !== true && (usable(view.tail) || (bareAction(view.head) && (counted(view) !== "" || objectOf(view) !== ""))),
    read: (view) => ({ name: named(view.head, /(?:^|\s)cho$/u.test(view.run) ? "cho" : "", counted(view), usable(view.tail) ? view.tail : objectOf(view)) }),
  },
  {
    example: "Sản phẩm OCOP có 25 sản phẩm đạt 3 sao trở lên",
    fits: ({ head, run, says, tail }) => head !== "" && /(?:^|\s)có$/u.test(run) && !says.states && usable(tail),
    read: ({ head, shortTail }) => ({ name: named(head, shortTail) }),
  },
  {
    example: "Tỷ lệ hộ nghèo giảm còn 4%; thu ngân sách đạt 8.801 tỷ đồng; tỷ lệ thất nghiệp dưới 3%",
    fits: ({ head, says, tail }) => head !== "" && (says.states === true || says.lands === true || says.falls === true || !usable(tail)),
    read: ({ head }) => ({ name: head }),
  },
  {
    example: "Hạ tầng cáp quang phủ 85% hộ gia đình",
    fits: ({ head, amount }) => head !== "" && beginsWith(head, MEASURE_NOUNS) === null && amount.unit?.kind === "share",
    read: ({ head, shortTail }) => ({ name: named(head, shortTail) }),
  },
  { example: "Thu ngân sách trên địa bàn 215 tỷ đồng (không kể …)", fits: ({ head }) => head !== "", read: ({ head }) => ({ name: head }) },
  {
    example: "giảm 10% số vụ tai nạn giao thông",
    fits: ({ says, tail, amount }) => says.falls === true && amount.unit?.kind === "share" && usable(tail) && beginsWith(tail, ["số", "tổng số", "mức", "chi phí", "thời gian"]) !== null,
    read: ({ tail }) => ({ name: tail }),
  },
  {
    example: "Trên 98% đảng viên đủ tư cách; 10 xã đạt chuẩn nông thôn mới",
    fits: ({ tail }) => usable(tail) || /^(?:theo|đạt|và|của)\s/iu.test(tail),
    read: (view) => ({ name: view.amount.unit?.kind === "share" && !/^(?:tỷ|tỉ) lệ/iu.test(view.tail) ? `Tỷ lệ ${lowerFirst(view.tail.replace(/^(?:tổng )?số\s+/iu, ""))}` : named(counted(view), view.tail) }),
  },
  {
    example: "thành lập mới 600 doanh nghiệp và 15 hợp tác xã",
    fits: (view) => view.action !== null && view.follows && counted(view) !== "" && !(view.amount.unit as Unit).name.includes("/"),
    read: (view) => ({ name: named(view.action as string, counted(view)) }),
  },
  { example: "phấn đấu tăng trưởng 8%", fits: ({ run }) => /tăng trưởng/u.test(run), read: () => ({ name: "Tăng trưởng", doubts: ["short-name"] }) },
  { example: "đạt 6,5 - 7% và phấn đấu 7 - 7,5%", fits: ({ follows, run }) => follows && /phấn đấu/u.test(run), read: () => "stretch-goal" },
  { example: "Về bảo hiểm y tế: đạt 94%", fits: ({ label, follows }) => label !== null && !follows, read: ({ label }) => ({ name: label as string, doubts: ["name-from-heading"] }) },
  {
    example: "Đạt 12 bác sĩ và 36 giường bệnh trên một vạn dân",
    fits: ({ amount, says, follows }) => amount.unit?.kind === "count" && (amount.unit.name.includes("/") || !follows || says.states === true),
    read: ({ amount }) => {
      const { name, noun } = amount.unit as Unit;
      return { name: `Số ${name.includes("/") ? name : noun}`, doubts: ["short-name"] };
    },
  },
];

const isWhen = (token: Token): boolean => token.kind === "not-target" && token.when;

const LEADING_TIME = /^(?:(?:so với|so|trong|đến|vào|từ|cho|tính đến|bước sang|bước vào|ngay trong)\s+)*(?:cuối |hết |đầu )?(?:năm\s+20\d\d|giai đoạn 20\d\d\s*-\s*20\d\d|nhiệm kỳ 20\d\d\s*-\s*20\d\d)/iu;
/** A title that ran into the first target: "CÁC CHỈ TIÊU CHỦ YẾU Tốc độ tăng trưởng …". */
const RUN_IN = /^.{20,}?[\p{L})](?<!\p{Ll}\p{Ll})\s+(?=(?:Tỷ lệ|Tốc độ|Tổng sản phẩm|Tổng thu|Tổng vốn|Tổng giá trị|GRDP bình quân|Thu nhập)\s)/u;

/** Words that only lead up to the name are taken off its front. */
const withoutLeadIns = (text: string): string => {
  let rest = text;
  for (;;) {
    const bare = rest.replace(/^[\s,.:;+*-]+/u, "").replace(LEADING_TIME, "").replace(/^[\s,.:;+*-]+/u, "");
    const lead = beginsWith(bare, LEAD_INS);
    if (lead === null) return bare;
    rest = bare.slice(lead.length);
    // "có bằng cấp, chứng chỉ" is a name; "có tỷ lệ …" leads up to one.
    if (lead === "có" && !/^\s*một số (?:chỉ tiêu|mục tiêu)/iu.test(rest) && beginsWith(rest.trimStart(), MEASURE_NOUNS) === null) return bare;
  }
};

/** A verb before a name that stands by itself: "giảm tỷ lệ …", "đưa tỷ lệ …". What falls is remembered. */
const VERB = /^((?:kéo )?giảm|hạ(?!\s+tầng)|mức giảm|đưa|nâng|tăng|khống chế|kiểm soát|giữ|duy trì|duy trì và nâng cao|duy trì ổn định|ổn định|kiềm chế|giữ vững|giữ ổn định)\s+/iu;
const FALLING_RATE = /^((?:tỷ|tỉ) lệ) giảm (?:(?:tỷ|tỉ) lệ )?/iu;

export interface HeadRead {
  readonly head: string;
  readonly falls: boolean;
}

const readHead = (written: string): HeadRead => {
  const announced = ANNOUNCEMENTS.exec(written)?.[0] ?? "";
  let head = withoutLeadIns(written.slice(announced.length).replace(RUN_IN, ""));
  const verb = VERB.exec(head);
  const falls = /^(?:(?:kéo )?giảm|mức giảm|hạ(?!\s+tầng))\s/iu.test(head) || FALLING_RATE.test(head);
  if (verb && beginsWith(head.slice(verb[0].length), MEASURE_NOUNS) !== null && !/^tăng trưởng/iu.test(head)) head = head.slice(verb[0].length);
  return { head: head.replace(FALLING_RATE, "$1 ").replace(/(?:\s+(?:cũng|sẽ|phải|cần|được|và|thì))?[\s,:-]+$|\s+(?:cũng|sẽ|phải|cần|và|thì)$/iu, ""), falls };
};

const spacedText = (text: string, tokens: readonly Token[]): string => textOf(text, tokens).replace(/\s+/g, " ");

/** The item around its amount, with the amounts that it only starts from: "giảm từ 3,2% xuống còn 2%". Null without an amount. */
export const viewItem = (text: string, { tokens, follows, label }: Item, { action, falling }: { readonly action: string | null; readonly falling: string | null }): { readonly view: View; readonly baselines: readonly Amount[]; readonly others: readonly Amount[] } | null => {
  const amounts = tokens.filter(isAmount);
  const first = amounts[0];
  if (!first) return null;
  const firstAt = tokens.indexOf(first);
  const second = amounts[1];
  const moves = second !== undefined && tokens.slice(firstAt + 1, tokens.indexOf(second)).some((token) => token.kind === "operator" && (token.phrase.lands === true || /^(?:lên|đến|tới|tăng lên|nâng lên)/iu.test(text.slice(token.start, token.end))));
  const amount = moves ? second : first;
  const at = tokens.indexOf(amount);
  let begin = firstAt;
  while (begin > 0) {
    const token = tokens[begin - 1] as Token;
    const comma = token.kind === "mark" && token.mark === "," && begin > 1 && isWhen(tokens[begin - 2] as Token);
    if (token.kind !== "operator" && !isWhen(token) && !comma) break;
    begin -= 1;
  }
  // "bình quân" alone, and the "tăng trưởng" of "tốc độ tăng trưởng", belong to the name.
  for (let token = tokens[begin]; token?.kind === "operator" && begin < firstAt && begin > 0; token = tokens[begin]) {
    const before = spacedText(text, tokens.slice(0, begin));
    const own = (token.phrase.compares && /(?:^|\s)và$/iu.test(before)) || /^(?:bình quân|trung bình)$/iu.test(text.slice(token.start, token.end)) || ((token.phrase.grows || token.phrase.falls) && /(?:tốc độ|tỷ lệ|tỉ lệ|mức)$/iu.test(before));
    if (!own) break;
    begin += 1;
  }
  const run = [...tokens.slice(begin, firstAt), ...(moves ? tokens.slice(firstAt + 1, at) : [])];
  const { head, falls } = readHead(spacedText(text, tokens.slice(0, begin)));
  const phrases = run.flatMap((token) => (token.kind === "operator" ? [token.phrase] : []));
  const says: Says = Object.assign({}, ...phrases.map(({ says: _says, ...rest }) => rest), falls ? { falls: true } : {}) as Says;
  // "giảm ít nhất 15 hộ nghèo, 20 hộ cận nghèo": the second falls too.
  if (run.length === 0 && head === "" && follows && falling !== null && falling === amount.unit?.name) Object.assign(says, { falls: true });
  const after = tokens.slice(at + 1);
  const direct = after[0]?.kind === "postfix" ? after[0] : null;
  const late = after.slice(1, 6).find((token) => token.kind === "postfix") ?? null;
  const post = direct ?? (/(?:^|\s)từ$/iu.test(spacedText(text, run)) ? late : null);
  const behind = spacedText(text, direct ? after.slice(1) : after);
  const tail = behind.replace(post && !direct ? /\s*trở (?:lên|xuống)\s*$/iu : /(?!)/u, "").replace(/^[\s,:-]+(?=$)|\s*(?:so với|so cùng|vào cuối|vào năm|trong năm|năm 20\d\d|đến năm|trước ngày|đến hết).*$/iu, "").replace(/^[-,\s]+|[\s,:;.-]+$/gu, "");
  const moved = (tail: string): string => (behind.startsWith(",") ? "" : tail);
  return {
    view: { head, says, run: spacedText(text, run).toLowerCase(), amount, post: post?.kind === "postfix" ? post.op : null, tail: moved(tail), shortTail: moved(tail).replace(/,.*$/u, ""), compared: /^(?:so với|so )/iu.test(behind), follows, action, label },
    baselines: moves ? [first] : [],
    others: amounts.filter((one) => one !== amount && !(moves && one === first)),
  };
};

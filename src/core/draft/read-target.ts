import type { Direction } from "../model";
import type { Doubt, DraftTarget } from "./draft";
import { directionOf, TAIL_NOT_NAME } from "./name-words";
import type { View } from "./shapes";
import { readUnit } from "./units";

/** How the operator follows from what is said, in order; the first that fits wins. */
interface Case {
  readonly says: string;
  readonly fits: (view: View, lower: boolean) => boolean;
  readonly op: DraftTarget["op"] | null;
  readonly doubts?: readonly Doubt[];
}

const range = ({ amount }: View): boolean => amount.values.length === 2;

const CASES: readonly Case[] = [
  { says: "12,2% trở xuống", fits: ({ post }) => post === "at-most", op: "at-most" },
  { says: "giảm … còn dưới 4%", fits: ({ says }) => says.falls === true && says.op === "less-than", op: "less-than" },
  { says: "giảm … không quá 4%", fits: ({ says }) => says.falls === true && says.op === "at-most", op: "at-most" },
  { says: "giảm còn 1 - 1,5%", fits: (view) => view.says.lands === true && range(view), op: "between" },
  { says: "giảm còn 4%", fits: ({ says }) => says.lands === true && says.op === undefined, op: "at-most" },
  { says: "còn trên 4%", fits: ({ says }) => says.lands === true, op: null },
  { says: "giảm 1 - 1,5%", fits: (view) => view.says.falls === true && range(view), op: "decrease-by", doubts: ["range-of-decrease"] },
  { says: "giảm 0,1 điểm %", fits: ({ says }) => says.falls === true, op: "decrease-by" },
  { says: "7,0 - 7,5%", fits: range, op: "between" },
  { says: "không quá, trên, dưới", fits: ({ says }) => says.op !== undefined, op: null },
  { says: "95% trở lên", fits: ({ post }) => post !== null, op: "at-least" },
  // "Tỷ lệ hộ nghèo: 1,2%": reaching it means not being above it.
  { says: "tỷ lệ hộ nghèo 1,2%", fits: (_view, lower) => lower, op: "at-most", doubts: ["lower-is-better-assumed"] },
  { says: "đạt 94%", fits: () => true, op: "at-least" },
];

/** Resolutions write "tỷ lệ hộ nghèo giảm 0,3 %" and mean points of per cent; "số vụ tai nạn giảm 5 %" means 5 % of last year's number. */
const A_RATE = /(?:tỷ|tỉ) (?:lệ|trọng|suất)/iu;

const NAME_PER = /(?:\/|trên|tính trên)\s*(?:(?:1|một)\s+)?(?:vạn dân|vạn người|10[.\s]?000 (?:dân|người)|mười nghìn dân)/iu;

export interface Read {
  readonly op: DraftTarget["op"];
  readonly unit: string;
  readonly better: Direction;
  readonly doubts: readonly Doubt[];
}

/** The first thing of a known kind that a name speaks of: "số dược sĩ đại học trên 10.000 dân" counts dược sĩ. */
const countedIn = (name: string): string => {
  const words = name.split(" ");
  for (let at = 0; at < words.length; at++) {
    const found = readUnit(words.slice(at).join(" "));
    if (found?.unit.kind === "count") return found.unit.name.replace(/\/.*$/u, "");
  }
  return "";
};

const readUnitOf = ({ amount, tail }: View, name: string): { readonly unit: string; readonly doubts: readonly Doubt[] } | null => {
  const perTenThousand = NAME_PER.test(name);
  if (amount.unit) {
    const { name: unit, kind } = amount.unit;
    if (perTenThousand && kind === "count" && !unit.includes("/")) return { unit: `${unit}/vạn dân`, doubts: [] };
    // The catalogue is one year's: "1%/năm" is 1% in it.
    if (kind === "share" && unit.endsWith("/năm")) return { unit: unit.replace("/năm", ""), doubts: ["per-year"] };
    return { unit, doubts: [] };
  }
  if (perTenThousand) return { unit: `${countedIn(name)}/vạn dân`, doubts: ["unit-assumed"] };
  if (/^(?:tỷ|tỉ) (?:lệ|trọng)/iu.test(name)) return { unit: "%", doubts: ["unit-assumed"] };
  if (tail !== "" && !TAIL_NOT_NAME.test(tail)) {
    const words = /^(?:(?!mới |được |đạt |có |là |theo |của |cho |về |trong |tại |ở |tham gia )\p{L}+\s*){1,2}/iu.exec(`${tail} `)?.[0].trim();
    return words === undefined ? null : { unit: words.toLowerCase(), doubts: ["unknown-unit"] };
  }
  // "Số doanh nghiệp thành lập mới: 40"
  const counted = readUnit(name.replace(/^(?:tổng )?số\s+/iu, ""))?.unit;
  return counted?.kind === "count" ? { unit: counted.name, doubts: ["unit-assumed"] } : { unit: "", doubts: ["no-unit"] };
};

/** Operator, unit and direction of what a shape has named; null where the amount has no meaning. */
export const readTarget = (view: View, name: string, head: string): Read | null => {
  const unit = readUnitOf(view, name);
  if (!unit) return null;
  const own = directionOf(name);
  const usual = own === "higher" && head !== "" ? directionOf(`${head} ${name}`) : own;
  const fitting = CASES.find(({ fits }) => fits(view, usual === "lower")) as Case;
  const op = fitting.op ?? (view.says.op as DraftTarget["op"]);
  const better: Direction = op === "at-most" || op === "less-than" || op === "decrease-by" ? "lower" : op === "more-than" || view.says.op === "at-least" || (view.post === "at-least" && usual !== "neutral") ? "higher" : usual;
  const doubts: Doubt[] = [...unit.doubts, ...(fitting.doubts ?? [])];
  if (view.says.roughly) doubts.push("approximate");
  if (op === "decrease-by" && unit.unit === "%") doubts.push(A_RATE.test(name) ? "percent-or-points" : "percent-of-an-amount");
  return { op, unit: unit.unit, better, doubts };
};

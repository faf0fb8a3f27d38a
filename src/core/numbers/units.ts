import { type Decimal, decimal } from "./decimal";
import { fold } from "../text/text";

/** Words for powers of ten before a unit. */
const SCALES: readonly (readonly [words: readonly string[], scale: string])[] = [
  [["nghìn tỷ", "ngàn tỷ"], "1000000000000"],
  [["tỷ"], "1000000000"],
  [["trăm triệu"], "100000000"],
  [["triệu", "tr"], "1000000"],
  [["vạn"], "10000"],
  [["nghìn", "ngàn"], "1000"],
  [["trăm"], "100"],
  [["chục"], "10"],
];

/** Units known under several names, or as a multiple of another. The first name stands for all. */
const NAMES: readonly (readonly [names: readonly string[], base: string, size: string])[] = [
  [["đồng", "đ", "vnđ", "vnd", "đồng việt nam", "việt nam đồng"], "đồng", "1"],
  [["trđ"], "đồng", "1000000"],
  [["usd", "đô la", "đô la mỹ", "đôla", "đôla mỹ", "us$", "$"], "usd", "1"],
  [["%", "phần trăm", "điểm %", "điểm phần trăm"], "‰", "10"],
  [["‰", "phần nghìn", "phần ngàn"], "‰", "1"],
  [["người", "lao động", "nhân khẩu"], "người", "1"],
  [["giường", "giường bệnh"], "giường", "1"],
  [["hộ", "hộ gia đình"], "hộ", "1"],
  [["trường", "trường học"], "trường", "1"],
  [["trẻ", "trẻ em"], "trẻ", "1"],
  [["kg", "kilôgam"], "kg", "1"],
  [["tạ"], "kg", "100"],
  [["tấn"], "kg", "1000"],
];

const SCALE_OF = SCALES.flatMap(([words, scale]) => words.map((word) => [fold(word), decimal(scale)] as const));
const NAME_OF = new Map(NAMES.flatMap(([names, base, size]) => names.map((name) => [fold(name), { base, size: decimal(size) }] as const)));
const ONE = decimal("1");

/** A unit taken apart: "triệu đồng" is a million times base "đồng"; "tấn" a base of size 1000 (kg). A scale word alone has base "". */
interface ParsedUnit {
  readonly times: Decimal;
  readonly base: string;
  readonly size: Decimal;
  /** False for a word that the tables do not have. */
  readonly known: boolean;
}

const parseUnit = (folded: string): ParsedUnit => {
  const scaled = SCALE_OF.find(([word]) => folded === word || folded.startsWith(`${word} `));
  const rest = scaled ? folded.slice(scaled[0].length).trim() : folded;
  const times = scaled?.[1] ?? ONE;
  const name = NAME_OF.get(rest);
  return name ? { times, ...name, known: true } : { times, base: rest, size: ONE, known: rest === "" };
};

/** "lao động (người)" may be called either; "xã, phường, thị trấn" any of the three; "bác sĩ/vạn dân" bác sĩ, as the resolution itself does. */
const callings = (unit: string): readonly string[] =>
  [unit, ...(unit.includes("/") ? unit.split("/", 1) : unit.split(/[(),]/))].map(fold).filter((calling) => calling !== "");

/** How a typed unit stands to the one asked: amounts in an `other` one times `factor` are in the asked one; null where nothing converts them. */
export type UnitMatch = { readonly kind: "same" } | { readonly kind: "other"; readonly factor: Decimal | null } | { readonly kind: "unknown" };

export const compareUnits = (asked: string, typed: string): UnitMatch => {
  const folded = fold(typed.replace(/^\((.*)\)$/, "$1"));
  const accepted = callings(asked);
  if (accepted.includes(folded)) return { kind: "same" };
  if (folded === "") return { kind: "unknown" };
  const own = parseUnit(folded);
  for (const calling of accepted) {
    const wanted = parseUnit(calling);
    // "450 tỷ" where tỷ đồng is asked: what it counts is understood.
    const bare = own.base === "";
    if (!bare && own.base !== wanted.base) continue;
    const factor = bare ? own.times.div(wanted.times) : own.times.times(own.size).div(wanted.times.times(wanted.size));
    return factor.eq(ONE) ? { kind: "same" } : { kind: "other", factor };
  }
  return own.known ? { kind: "other", factor: null } : { kind: "unknown" };
};

/** By what a share is multiplied in this unit: 0.94 is 94 % and 940 ‰; null for a unit that is no share. */
export const shareScale = (unit: string): Decimal | null => {
  const { base, size } = parseUnit(fold(unit));
  return base === "‰" ? decimal("1000").div(size) : null;
};

import { decimal } from "../numbers/decimal";
import { formatNumber } from "../numbers/format";
import type { Direction, Indicator, Language, Target } from "../model";
import type { Change, CatalogueMatch, Match } from "./match-catalogue";

export const OPERATORS: Readonly<Record<Target["op"], { readonly vi: string; readonly en: string }>> = {
  "at-least": { vi: "ít nhất", en: "at least" },
  "more-than": { vi: "trên", en: "more than" },
  "at-most": { vi: "không quá", en: "at most" },
  "less-than": { vi: "dưới", en: "less than" },
  between: { vi: "trong khoảng", en: "between" },
  "decrease-by": { vi: "giảm ít nhất", en: "decrease by" },
};

export const DIRECTIONS: Readonly<Record<Direction, { readonly vi: string; readonly en: string }>> = {
  higher: { vi: "càng cao càng tốt", en: "higher is better" },
  lower: { vi: "càng thấp càng tốt", en: "lower is better" },
  neutral: { vi: "theo dõi", en: "neutral" },
};

const FIELDS: Readonly<Record<Change["field"], { readonly vi: string; readonly en: string }>> = {
  name: { vi: "tên", en: "name" },
  op: { vi: "toán tử", en: "operator" },
  values: { vi: "mức", en: "amount" },
  partOf: { vi: "trong đó", en: "part of" },
};


const shown = (field: Change["field"], text: string, language: Language): string => {
  if (field === "op") return OPERATORS[text as Target["op"]][language];
  if (field === "values") return text.split(" - ").map((value) => formatNumber(decimal(value), language)).join(" - ");
  return text === "" ? "∅" : text;
};

/** "mức: 8.801 → 10.500" */
export const changeText = ({ field, from, to }: Change, language: Language): string => `${FIELDS[field][language]}: ${shown(field, from, language)} → ${shown(field, to, language)}`;

/** "trên 98,5 %" */
export const levelText = ({ target, values, unit }: Match, language: Language): string =>
  `${OPERATORS[target.op][language]} ${values.map((value) => formatNumber(value, language)).join(" - ")} ${unit}`.trim();

const WORDS = {
  vi: { new: "Mới", changed: "Thay đổi", same: "Như năm trước", vanished: "Không còn trong nghị quyết mới", none: "không có" },
  en: { new: "New", changed: "Changed", same: "As last year", vanished: "No longer in the resolution", none: "none" },
} as const;

/** What is new, changed, the same and gone, for a person to read. */
export const diffText = ({ matches, vanished }: CatalogueMatch, language: Language): string => {
  const words = WORDS[language];
  const section = (title: string, lines: readonly string[]): readonly string[] => [`${title} (${lines.length})`, ...(lines.length > 0 ? lines : [`  ${words.none}`]), ""];
  const of = (kind: Match["kind"]): readonly Match[] => matches.filter((match) => match.kind === kind);
  return [
    ...section(words.new, of("new").map((match) => `  + ${match.target.name}: ${levelText(match, language)}`)),
    ...section(words.changed, of("changed").map((match) => `  ~ ${(match.indicator as Indicator).name}: ${match.changes.map((change) => changeText(change, language)).join("; ")}`)),
    ...section(words.vanished, vanished.map(({ number, name }) => `  - ${number}. ${name}`)),
    ...section(words.same, of("same").map((match) => `  = ${match.target.name}: ${levelText(match, language)}`)),
  ].join("\n");
};

import { referredUnit } from "../catalogue/unit-reference";
import { decimal } from "../numbers/decimal";
import { formatDateTime, formatNumber } from "../numbers/format";
import type { Catalogue, Finding, Indicator, Language, Place } from "../model";
import { RULES } from "../rules";
import type { Rule } from "../rules/rule";
import { visible } from "../text/text";
import { listNames } from "./list-names";
import { targetWords } from "./target-words";

/** A finding in one language, ready to show. `message` is the fact and its remedy, without the place. */
export interface Description {
  readonly title: string;
  readonly place: string;
  readonly message: string;
  /** The two halves of `message`: what stands there and why it cannot be so; what to do. */
  readonly fact: string;
  readonly remedy: string;
  readonly expected: string;
  readonly found: string;
}

const RULE_BY_CODE: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.code, rule]));

/** What a rule is called; its code where there is none, as in a ledger of another version. */
export const ruleTitle = (code: string, language: Language): string => RULE_BY_CODE.get(code)?.text[language].title ?? code;

/** `cai-be.xlsx › Nhập liệu!H23`, as far as it is known. Names come from outside: what cannot be seen is made visible. */
export const describePlace = ({ workbook, sheet, address }: Place): string =>
  visible(workbook) + (sheet === null ? "" : ` › ${visible(sheet)}${address === null ? "" : `!${address}`}`);

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

/** Of successors and predecessors that nobody has entered in the register. */
const NO_UNIT: Readonly<Record<Language, string>> = { vi: "chưa ghi trong danh sách đơn vị", en: "none in the register" };

type Named = { readonly id?: string; readonly code?: string; readonly name: string; readonly nameEn: string };

/** The sentences of the finding's rule, filled with its facts. Ids become names where the catalogue knows them. */
export const describeFinding = (finding: Finding, language: Language, catalogue: Catalogue): Description => {
  const rule = RULE_BY_CODE.get(finding.code);
  if (!rule) throw new Error(`no rule has the code ${finding.code}`);
  const nameIn = (list: readonly Named[], id: string | null) => {
    const found = list.find((one) => (one.id ?? one.code) === id);
    return found ? (language === "vi" ? found.name : found.nameEn) : visible(id ?? "");
  };
  const targetOf = (indicator: Indicator | undefined) => (indicator ? `${targetWords(indicator.target, language)} ${indicator.unit}` : "");
  const unitName = (reference: string) => {
    const unit = referredUnit(catalogue, reference);
    return nameIn(unit ? [unit] : [], unit?.code ?? reference);
  };
  const allotment = ([code, value, workbook, sheet, address]: readonly [string, string, string, string, string]) =>
    `${unitName(code)} ${formatNumber(decimal(value), language)} (${describePlace({ workbook, sheet, address })})`;
  const names = {
    measure: (id: string) => nameIn(catalogue.measures, id),
    orgUnits: (ids: string) => (ids === "" ? NO_UNIT[language] : listNames(ids.split(" ").map(unitName))),
    day: (iso: string) => formatDateTime(iso, language),
    /** JSON, as a file's name may hold any sign: code, amount, workbook, sheet and address of each. */
    allotments: (json: string) => listNames((JSON.parse(json) as readonly Parameters<typeof allotment>[0][]).map(allotment)),
  };
  const own: Readonly<Record<string, () => string>> = {
    row: () => (finding.measure === null ? nameIn(catalogue.indicators, finding.indicator) : nameIn(catalogue.measures, finding.measure)),
    indicator: () => nameIn(catalogue.indicators, finding.indicator),
    target: () => targetOf(catalogue.indicators.find(({ id }) => id === finding.indicator)),
    orgUnit: () => unitName(finding.orgUnit ?? ""),
  };
  const fill = (template: string) =>
    template.replace(/\{(\w+)(#|:(\w+))?\}/g, (_, name: string, mark: string | undefined, type: string | undefined) => {
      const fact = Object.hasOwn(finding.facts, name) ? finding.facts[name] : undefined;
      if (fact === undefined) return own[name]?.() ?? "";
      if (mark === "#" && PLAIN_NUMBER.test(fact)) return formatNumber(decimal(fact), language);
      return type === undefined ? visible(fact) : (names[type as keyof typeof names])(fact);
    });
  const text = rule.text[language];
  const [fact, remedy] = [fill(text.message), fill(text.remedy)];
  return {
    title: text.title,
    place: describePlace(finding.at),
    message: `${fact} ${remedy}`,
    fact,
    remedy,
    expected: fill(text.expected),
    found: visible(finding.facts.found),
  };
};

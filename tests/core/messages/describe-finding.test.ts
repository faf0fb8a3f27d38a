import { describeFinding, ruleTitle, describePlace } from "../../../src/core/messages/describe-finding";
import type { Finding } from "../../../src/core/model";
import { RULES } from "../../../src/core/rules";
import { finding, type Rule } from "../../../src/core/rules/rule";
import { catalogue2024 } from "../../support/catalogue-2024";

const CELL = { workbook: "cai-be.xlsx", sheet: "Nhập liệu", address: "H23" };
const LANGUAGES = ["vi", "en"] as const;

const EXAMPLES: Readonly<Record<string, string>> = { measure: "population", orgUnits: "819 820", day: "2025-06-30", allotments: '[["819","1500","cai-be.xlsx","Nhập liệu","F12"]]' };

/** A finding of the rule with a fact for every placeholder that its sentences name. */
const exampleOf = (rule: Rule): Finding => {
  const sentences = LANGUAGES.flatMap((language) => Object.values(rule.text[language])).join(" ");
  const facts: Record<string, string> = {};
  for (const [, name, , type] of sentences.matchAll(/\{(\w+)(#|:(\w+))?\}/g)) facts[name as string] = EXAMPLES[type ?? ""] ?? "1234.5";
  for (const own of ["row", "measure", "indicator", "orgUnit", "target"]) delete facts[own];
  return finding(rule, "819", { at: CELL, indicator: "health-insurance-coverage", measure: "population", facts: { found: "x", ...facts } });
};

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(RULES.map((rule) => [rule.code, rule] as const))("%s says all it has to say", (_, rule) => {
    const { title, message, expected } = describeFinding(exampleOf(rule), language, catalogue2024);
    for (const sentence of [title, message, expected]) expect(sentence).not.toMatch(/[{}]|undefined|^\s*$/);
    expect(message.endsWith(".") || message.endsWith("?")).toBe(true);
    expect(rule.text[language].because).toMatch(/\S[.]$/);
  });
});

test("codes are sentences of their own, each once", () => {
  const codes = RULES.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)+$|^magnitude$|^missing$/);
});

test("numbers are in the reader's format, names in the reader's language", () => {
  const rule = RULES.find(({ code }) => code === "part-exceeds-whole") as Rule;
  const facts = { found: "130000", part: "health-insured-people", whole: "population", wholeValue: "120000.5", wholeAddress: "H21" };
  const one = finding(rule, "819", { at: CELL, measure: "health-insured-people", facts });
  expect(describeFinding(one, "vi", catalogue2024).message).toBe("Tham gia bảo hiểm y tế: 130.000, nhiều hơn Dân số trung bình 120.000,5 (H21). Sửa một trong hai số.");
  expect(describeFinding(one, "en", catalogue2024).message).toMatch(/: 130,000, more than .* 120,000\.5 \(H21\)\. Correct one of the two numbers\.$/);
});

test("a fact that is no number is shown as typed, made visible; an unknown id too", () => {
  const rule = RULES.find(({ code }) => code === "part-exceeds-whole") as Rule;
  const one = finding(rule, null, { at: CELL, measure: "nobody", facts: { found: "tám\u202Enghìn", part: "gone\u0007", whole: "population", wholeValue: "?", wholeAddress: "H21" } });
  const { message, found } = describeFinding(one, "vi", catalogue2024);
  expect([message.startsWith("gone‹U+0007›: tám‹U+202E›nghìn"), found]).toEqual([true, "tám‹U+202E›nghìn"]);
});

test("what is not known is left out, not made up", () => {
  const [row, likely, unit] = ["missing", "percent-scale", "missing-unit"].map((code) => RULES.find((one) => one.code === code) as Rule) as [Rule, Rule, Rule];
  const bare = (rule: Rule) => describeFinding(finding(rule, null, { at: CELL, facts: { found: "" } }), "vi", catalogue2024).message;
  expect([bare(row), bare(likely)]).toEqual([": chưa nhập. Nhập số; gõ 0 nếu bằng không, “-” nếu không phát sinh.", expect.stringMatching(/^:  có vẻ là /)]);
  expect(bare(unit)).toMatch(/^ chưa có báo cáo dùng được/);
});

test("what no rule stands for cannot be described", () => {
  expect(() => describeFinding({ ...exampleOf(RULES[0] as Rule), code: "no-such-rule" }, "vi", catalogue2024)).toThrow("no-such-rule");
});

test("a place is as exact as it is known", () => {
  expect([CELL, { ...CELL, address: null }, { ...CELL, sheet: null, address: null }].map(describePlace)).toEqual(["cai-be.xlsx › Nhập liệu!H23", "cai-be.xlsx › Nhập liệu", "cai-be.xlsx"]);
});

test("a rule that this version does not know is called by its code", () => {
  expect([ruleTitle("missing-unit", "en") === "missing-unit", ruleTitle("rule-of-another-version", "en")]).toEqual([false, "rule-of-another-version"]);
});

import fc from "fast-check";
import { loadCatalogue } from "../../../src/core/catalogue/catalogue";
import { PROBLEM_CODES, jsonPath } from "../../../src/core/catalogue/catalogue-problem";
import { type Breakable, catalogueJson, orgUnitsJson } from "./catalogue-2024";

type Break = (catalogue: Breakable, register: Breakable) => void;

const problemsAfter = (breaks: Break) => {
  const catalogue = catalogueJson();
  const register = orgUnitsJson();
  breaks(catalogue, register);
  return loadCatalogue(catalogue, register);
};

const MEASURES: readonly string[] = catalogueJson().measures.map(({ id }: { id: string }) => id);
const INDICATORS: readonly string[] = catalogueJson().indicators.map(({ id }: { id: string }) => id);
const UNITS: readonly string[] = orgUnitsJson().orgUnits.map(({ code }: { code: string }) => code);

/** `#grdp-growth` in an expected path stands for its place in the list. */
const at = (path: string): string =>
  path.replace(/(measures|indicators|orgUnits)\[#([\w-]+)\]/, (_, list: string, id: string) => `${list}[${{ measures: MEASURES, indicators: INDICATORS, orgUnits: UNITS }[list]?.indexOf(id)}]`);
const measure = (catalogue: Breakable, id: string) => catalogue.measures[MEASURES.indexOf(id)];
const indicator = (catalogue: Breakable, id: string) => catalogue.indicators[INDICATORS.indexOf(id)];
const unit = (register: Breakable, code: string) => register.orgUnits[UNITS.indexOf(code)];

/** What is broken, and everything that is found: each with its path and code, no more and no less. */
const CASES: readonly (readonly [what: string, breaks: Break, ...found: string[]])[] = [
  ["no version", (c) => delete c.version, "$.version missing-key"],
  ["no target", (c) => delete indicator(c, "exports").target, "$.indicators[#exports].target missing-key"],
  ["no value in a target", (c) => delete indicator(c, "exports").target.value, "$.indicators[#exports].target.value missing-key"],
  ["a mistyped key", (c) => (measure(c, "population").intger = true), "$.measures[#population].intger unknown-key"],
  [
    "two mistyped keys are both told",
    (c) => Object.assign(measure(c, "population"), { intger: true, "part of": null }),
    "$.measures[#population].intger unknown-key",
    '$.measures[#population]["part of"] unknown-key',
  ],
  ["a list for an object", (c) => (c.source = []), "$.source.title missing-key", "$.source.issued missing-key", "$.source.section missing-key"],
  ["a number for a text", (c) => (c.version = 2024.1), "$.version wrong-type"],
  ["a number for an amount", (c) => (indicator(c, "exports").target.value = 5), "$.indicators[#exports].target.value wrong-type"],
  ["a text for true", (c) => (measure(c, "population").integer = "true"), "$.measures[#population].integer wrong-type"],
  ["null for a list", (c) => (c.measures = null), "$.measures wrong-type"],
  ["an operator nobody knows", (c) => (indicator(c, "exports").target.op = ">="), "$.indicators[#exports].target.op not-one-of"],
  ["a kind of figure nobody knows", (c) => (indicator(c, "exports").figure.kind = "average"), "$.indicators[#exports].figure.kind not-one-of"],
  ["a direction nobody knows", (c) => (indicator(c, "exports").better = "up"), "$.indicators[#exports].better not-one-of"],
  ["per hundred as a text", (c) => (indicator(c, "trained-labour").figure.per = "100"), "$.indicators[#trained-labour].figure.per not-one-of"],
  ["a blank name", (c) => (measure(c, "population").name = "  "), "$.measures[#population].name empty"],
  ["nobody reports", (c) => (measure(c, "doctors").reportedBy = []), "$.measures[#doctors].reportedBy empty"],
  ["an id with capitals", (c) => (measure(c, "doctors").id = "Doctors"), "$.measures[#doctors].id bad-id"],
  ["an id that is no plain word", (c) => (measure(c, "doctors").id = "__proto__"), "$.measures[#doctors].id bad-id"],
  ["a code in small letters", (_, r) => (unit(r, "SYT").code = "syt"), "$.orgUnits[#SYT].code bad-code"],
  ["a selector with a space", (c) => (measure(c, "doctors").reportedBy = ["district h"]), "$.measures[#doctors].reportedBy[0] bad-selector"],
  ["a comma in an amount", (c) => (indicator(c, "grdp-per-capita").target.min = "75,8"), "$.indicators[#grdp-per-capita].target.min bad-decimal"],
  ["thousands separators", (c) => (indicator(c, "local-budget-expenditure").target.value = "14.456.000"), "$.indicators[#local-budget-expenditure].target.value bad-decimal"],
  ["an exponent", (c) => (measure(c, "population").plausible.max = "4e5"), "$.measures[#population].plausible.max bad-decimal"],
  ["half a decimal place", (c) => (indicator(c, "exports").decimals = 1.5), "$.indicators[#exports].decimals bad-decimals"],
  ["a year of another century", (c) => (c.year = 1924), "$.year bad-year"],
  ["a date as offices write it", (c) => (c.source.issued = "04/01/2024"), "$.source.issued bad-date"],
  ["a pace nobody knows", (c) => (indicator(c, "exports").pace = "quarterly"), "$.indicators[#exports].pace bad-pace"],
  ["a pace of eleven months", (c) => indicator(c, "model-new-rural-communes").pace.pop(), "$.indicators[#model-new-rural-communes].pace bad-pace"],
  ["a pace that falls", (c) => (indicator(c, "model-new-rural-communes").pace[3] = "0.5"), "$.indicators[#model-new-rural-communes].pace bad-pace"],
  ["a pace that starts below zero", (c) => (indicator(c, "model-new-rural-communes").pace[0] = "-0.1"), "$.indicators[#model-new-rural-communes].pace bad-pace"],
  ["a pace that does not end at one", (c) => (indicator(c, "model-new-rural-communes").pace[11] = "0.9"), "$.indicators[#model-new-rural-communes].pace bad-pace"],
  ["a share that is no decimal", (c) => (indicator(c, "model-new-rural-communes").pace[11] = "100%"), "$.indicators[#model-new-rural-communes].pace bad-pace"],
  ["due in no period", (c) => (indicator(c, "conscription").due = "03/2024"), "$.indicators[#conscription].due bad-due"],
  ["due in another year", (c) => (indicator(c, "conscription").due = "2025-03"), "$.indicators[#conscription].due bad-due"],
  ["on track from nothing", (c) => (c.thresholds.onTrack = "0"), "$.thresholds.onTrack bad-threshold"],
  ["on track beyond the pace", (c) => (c.thresholds.onTrack = "1.1"), "$.thresholds.onTrack bad-threshold"],
  ["no plausible range", (c) => delete measure(c, "population").plausible, "$.measures[#population].plausible plausible-missing"],
  ["two measures of one id", (c) => (measure(c, "labour-force").id = "trained-workers"), "$.measures[#labour-force].id duplicate-id", ...["trained-labour", "certified-labour"].map((id) => `$.indicators[#${id}].figure.denominator unknown-measure`)],
  ["an indicator called as a measure", (c) => (indicator(c, "exports").id = "export-turnover"), "$.indicators[#exports].id duplicate-id"],
  ["two indicators of one number", (c) => (indicator(c, "exports").number = "2"), "$.indicators[#exports].number duplicate-number"],
  ["two rows of one name", (c) => (indicator(c, "exports").name = "KIM NGẠCH  XUẤT KHẨU"), "$.indicators[#exports].name duplicate-name"],
  [
    "two units of one code",
    (_, r) => (unit(r, "817").code = "820"),
    "$.orgUnits[#820].code duplicate-code",
  ],
  ["a last day before the first", (_, r) => Object.assign(unit(r, "819"), { validFrom: "2024-07-01", validTo: "2024-06-30" }), "$.orgUnits[#819].validTo validity-reversed"],
  ["the thirty-first of June", (_, r) => (unit(r, "819").validTo = "2024-06-31"), "$.orgUnits[#819].validTo bad-date"],
  ["a predecessor nobody knows", (_, r) => Object.assign(unit(r, "819"), { validFrom: "2024-01-01", predecessors: ["899"] }), "$.orgUnits[#819].predecessors[0] unknown-predecessor"],
  ["a predecessor that goes on", (_, r) => Object.assign(unit(r, "819"), { validFrom: "2024-01-01", predecessors: ["820"] }), "$.orgUnits[#819].predecessors[0] predecessor-not-ended"],
  ["a unit that came before its predecessor", (_, r) => (Object.assign(unit(r, "820"), { validTo: "2024-06-30" }), (unit(r, "819").predecessors = ["820"])), "$.orgUnits[#819].predecessors[0] predecessor-not-ended"],
  [
    "two units that each came from the other",
    (_, r) => (Object.assign(unit(r, "819"), { validTo: "2024-06-30", predecessors: ["820"] }), Object.assign(unit(r, "820"), { validFrom: "2024-07-01", predecessors: ["819"] })),
    "$.orgUnits[#819].predecessors[0] predecessor-not-ended",
  ],
  [
    "a code used again a day too early",
    (_, r) => ((unit(r, "819").validTo = "2024-06-30"), r.orgUnits.push({ ...unit(r, "819"), kind: "commune", validFrom: "2024-06-30", validTo: "2024-12-31" })),
    "$.orgUnits[32].code duplicate-code",
  ],
  [
    "a name of two units that exist at the same time, one of which begins later",
    (_, r) => r.orgUnits.push({ code: "28400", kind: "commune", name: "Xã Cái Bè", nameEn: "Cai Be Commune", short: "Xã Cái Bè", aliases: ["Cái Bè"], validFrom: "2024-07-01" }),
    "$.orgUnits[32].aliases[0] alias-of-two-units",
  ],
  ["an alias of two units", (_, r) => unit(r, "820").aliases.push("TX.  CAI LẬY"), "$.orgUnits[#820].aliases[6] alias-of-two-units"],
  ["an alias that is another unit's name", (_, r) => (unit(r, "SYT").aliases[0] = "huyện Cái Bè"), "$.orgUnits[#SYT].aliases[0] alias-of-two-units"],
  ["a short name of two units", (_, r) => (unit(r, "820").short = "TX Cai Lậy"), "$.orgUnits[#820].short alias-of-two-units"],
  ["a figure of an unknown measure", (c) => (indicator(c, "exports").figure.measure = "export-turnovr"), "$.indicators[#exports].figure.measure unknown-measure"],
  ["a measure named like a property of every object", (c) => (indicator(c, "exports").figure.measure = "constructor"), "$.indicators[#exports].figure.measure unknown-measure"],
  ["a part of an unknown measure", (c) => (measure(c, "urban-population").partOf = "people"), "$.measures[#urban-population].partOf unknown-measure"],
  ["a part of an unknown indicator", (c) => (indicator(c, "overseas-workers").partOf = "jobs"), "$.indicators[#overseas-workers].partOf unknown-indicator"],
  ["a unit nobody has", (c) => (measure(c, "doctors").reportedBy[1] = "SYTE"), "$.measures[#doctors].reportedBy[1] reporter-without-units"],
  ["a rank no district has", (c) => (measure(c, "district-newly-advanced").reportedBy = ["district/q"]), "$.measures[#district-newly-advanced].reportedBy[0] reporter-without-units"],
  ["a kind without units", (c) => (measure(c, "communes-newly-model").reportedBy = ["commune"]), "$.measures[#communes-newly-model].reportedBy[0] reporter-without-units"],
  ["a measure that is a part of itself", (c) => (measure(c, "population").partOf = "population"), "$.measures[#population].partOf part-of-cycle"],
  [
    "two measures that are parts of each other",
    (c) => (measure(c, "population").partOf = "urban-population"),
    "$.measures[#population].partOf part-of-cycle",
    "$.measures[#urban-population].partOf part-of-cycle",
  ],
  [
    "two indicators that are parts of each other",
    (c) => (indicator(c, "jobs-created").partOf = "overseas-workers"),
    "$.indicators[#jobs-created].partOf part-of-cycle",
    "$.indicators[#overseas-workers].partOf part-of-cycle",
  ],
  ["a share of another whole", (c) => (indicator(c, "certified-labour").partOf = "rural-hygienic-water"), "$.indicators[#certified-labour].partOf part-not-comparable"],
  ["a rate that is a part of a sum", (c) => (indicator(c, "certified-labour").partOf = "jobs-created"), "$.indicators[#certified-labour].partOf part-not-comparable", "$.indicators[#certified-labour].partOf unit-mismatch"],
  ["a part in another unit", (c) => (measure(c, "urban-population").unit = "nghìn người"), "$.measures[#urban-population].partOf unit-mismatch"],
  ["a sum in another unit", (c) => (indicator(c, "new-party-members").unit = "người"), "$.indicators[#new-party-members].unit unit-mismatch"],
  ["per cent by the thousand", (c) => (indicator(c, "trained-labour").figure.per = 1000), "$.indicators[#certified-labour].partOf part-not-comparable", "$.indicators[#trained-labour].figure.per unit-mismatch"],
  [
    "rates added up",
    (c) => (indicator(c, "grdp-growth").figure.kind = "sum"),
    "$.indicators[#grdp-growth].figure.measure sum-of-rates",
  ],
  ["one number from many", (c) => (indicator(c, "new-party-members").figure.kind = "reported"), "$.indicators[#new-party-members].figure.measure reported-by-many"],
  ["a count of amounts", (c) => (indicator(c, "new-party-members").figure.kind = "count"), "$.indicators[#new-party-members].figure.measure count-needs-yes-no"],
  [
    "a sum of answers",
    (c) => (indicator(c, "new-rural-districts").figure.kind = "sum"),
    "$.indicators[#new-rural-districts].figure.measure yes-no-not-counted",
    "$.indicators[#new-rural-districts].unit unit-mismatch",
  ],
  ["a plausible range upside down", (c) => (measure(c, "population").plausible.min = "500000"), "$.measures[#population].plausible.min bounds-crossed"],
  ["a target range upside down", (c) => (indicator(c, "grdp-growth").target.min = "7.6"), "$.indicators[#grdp-growth].target.min bounds-crossed"],
  ["at least, where lower is better", (c) => (indicator(c, "exports").better = "lower"), "$.indicators[#exports].better direction-mismatch"],
  ["a pace for a level", (c) => (indicator(c, "trained-labour").pace = "linear"), "$.indicators[#trained-labour].pace pace-of-a-level"],
  ["a target finer than the display", (c) => (indicator(c, "urban-piped-water").decimals = 1), "$.indicators[#urban-piped-water].decimals too-few-decimals"],
];

test.each(CASES.map(([what, breaks, ...found]) => ({ what, breaks, found })))("$what", ({ breaks, found }) => {
  const { catalogue, problems } = problemsAfter(breaks);
  expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(found.map(at).sort());
  expect(catalogue).toBeNull();
});

test("every problem the loader knows has a case", () => {
  const shown = new Set(CASES.flatMap(([, , ...found]) => found.map((one) => one.split(" ").at(-1))));
  expect(PROBLEM_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test("a problem says in both languages what stands there and what should", () => {
  const [problem] = problemsAfter((c) => (indicator(c, "exports").better = "up")).problems;
  expect(problem).toEqual({
    file: "catalogue",
    path: at("$.indicators[#exports].better"),
    code: "not-one-of",
    message: { vi: 'Phải là một trong "higher" | "lower" | "neutral", đang là "up".', en: 'Must be one of "higher" | "lower" | "neutral", is "up".' },
  });
  const [wrong] = problemsAfter((c) => (c.version = 1)).problems;
  expect(wrong?.message).toEqual({ vi: "Phải là chuỗi trong ngoặc kép, đang là 1.", en: "Must be text in quotes, is 1." });
});

test("no sentence is left with a hole", () => {
  for (const [, breaks] of CASES) {
    for (const { message } of problemsAfter(breaks).problems) for (const text of [message.vi, message.en]) expect(text).not.toMatch(/[{}]|undefined|: \.|“”/);
  }
});

test("problems of both files are told at once", () => {
  const { problems } = problemsAfter((c, r) => {
    delete c.year;
    indicator(c, "exports").target.value = "5,0";
    unit(r, "819").kind = "county";
  });
  expect(problems.map(({ file, path, code }) => [file, path, code])).toEqual([
    ["catalogue", "$.year", "missing-key"],
    ["catalogue", at("$.indicators[#exports].target.value"), "bad-decimal"],
    ["org-units", at("$.orgUnits[#819].kind"), "not-one-of"],
  ]);
});

test("what is left out has its default", () => {
  const { catalogue } = problemsAfter((c) => {
    for (const key of ["decimals", "pace", "due", "partOf"]) delete indicator(c, "trained-labour")[key];
    for (const key of ["integer", "accumulates", "yesNo", "partOf"]) delete measure(c, "trained-workers")[key];
  });
  expect(catalogue?.indicators[INDICATORS.indexOf("trained-labour")]).toMatchObject({ decimals: 2, pace: "none", due: "any", partOf: null });
  expect(catalogue?.measures[MEASURES.indexOf("trained-workers")]).toMatchObject({ integer: false, accumulates: false, yesNo: false, partOf: null });
  const yesNo = catalogue?.measures[MEASURES.indexOf("district-newly-new-rural")];
  expect([yesNo?.yesNo, yesNo?.plausible.min.toFixed(), yesNo?.plausible.max.toFixed()]).toEqual([true, "0", "1"]);
});

test.each([null, undefined, 5, "catalogue", []].map((json) => ({ json })))("$json is no catalogue, and no crash", ({ json }) => {
  const { catalogue, problems } = loadCatalogue(json, json);
  expect(catalogue).toBeNull();
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(["catalogue", "org-units"]));
});

test("a key called __proto__ does no harm", () => {
  const hostile = JSON.parse(JSON.stringify(catalogueJson()).replace('"year":', '"__proto__":{"polluted":true},"year":'));
  expect(loadCatalogue(hostile, orgUnitsJson()).problems).toEqual([]);
  expect(({} as Breakable).polluted).toBeUndefined();
});

test("whatever JSON it is given, the loader answers, and a catalogue it accepts has no problems", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const { catalogue, problems } = loadCatalogue(a, b);
      expect(catalogue === null).toBe(problems.length > 0);
    }),
  );
});

/** Every place of the catalogue that holds a value. */
const places = (json: Breakable, path: (string | number)[] = []): (string | number)[][] =>
  json !== null && typeof json === "object" ? Object.keys(json).flatMap((key) => places(json[key], [...path, Array.isArray(json) ? Number(key) : key])) : [path];

test("whatever value is put in whatever place, the loader answers with a path that leads into the file", () => {
  const everywhere = places(catalogueJson()).filter(([first]) => first !== "$schema");
  fc.assert(
    fc.property(fc.constantFrom(...everywhere), fc.oneof(fc.jsonValue(), fc.constantFrom("__proto__", "constructor", "-0", "1e9", "NaN", "", "2024-13")), (path, value) => {
      const json = catalogueJson();
      const parent = path.slice(0, -1).reduce((node, key) => node[key], json);
      parent[path.at(-1) as string] = value;
      const { catalogue, problems } = loadCatalogue(json, orgUnitsJson());
      expect(catalogue === null).toBe(problems.length > 0);
      for (const problem of problems) expect(problem.path).toMatch(/^\$(\.\w+|\[\d+\]|\[".*"\])*$/s);
    }),
    { numRuns: 150 },
  );
});

test("a JSON path quotes what is no plain name", () => {
  expect(jsonPath([])).toBe("$");
  expect(jsonPath(["indicators", 3, "target", "value"])).toBe("$.indicators[3].target.value");
  expect(jsonPath(["a b", "ô", 0])).toBe('$["a b"]["ô"][0]');
});

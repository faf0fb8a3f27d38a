import { type PartOfWhole, indicator, indicatorsOf, loadCatalogue, measure, measuresOf, measuresOfFigure, orgUnit, partsOfWholes, reportersOf } from "../../../src/core/catalogue/catalogue";
import { unitsSelected } from "../../../src/core/catalogue/catalogue-lookups";
import { decimal } from "../../../src/core/numbers/decimal";
import type { FigureRule, OrgUnit } from "../../../src/core/model";
import { comparableParts } from "../../../src/core/catalogue/parts-of-wholes";
import { catalogue2024 as catalogue, catalogueJson, orgUnitsJson } from "./catalogue-2024";

const unit = (code: string): OrgUnit => orgUnit(catalogue, code) as OrgUnit;

test("measures, indicators and units are found by id and code", () => {
  expect(measure(catalogue, "population")?.name).toBe("Dân số trung bình");
  expect(indicator(catalogue, "health-insurance-coverage")?.number).toBe("19");
  expect(orgUnit(catalogue, "819")?.name).toBe("Huyện Cái Bè");
});

test.each(["nobody", "__proto__", "constructor", "toString", ""])("nothing is called “%s”", (name) => {
  expect([measure(catalogue, name), indicator(catalogue, name), orgUnit(catalogue, name)]).toEqual([null, null, null]);
  expect(reportersOf(catalogue, name)).toEqual([]);
  expect([measuresOf(catalogue, { ...unit("819"), code: name }), indicatorsOf(catalogue, { ...unit("819"), code: name })]).toEqual([[], []]);
});

test("a selector is a kind, a kind and type, or a code", () => {
  const codes = (selector: string) => unitsSelected(catalogue.orgUnits, selector).map(({ code }) => code);
  expect(codes("district")).toHaveLength(11);
  expect(codes("district/tp")).toEqual(["815", "816"]);
  expect(codes("district/tx")).toEqual(["817"]);
  expect(codes("SYT")).toEqual(["SYT"]);
  expect(codes("province-office/undefined")).toEqual([]);
  expect(codes("commune")).toEqual([]);
});

test("a unit that two selectors name reports once, in the order of the register", () => {
  const json = catalogueJson();
  json.measures.find(({ id }: { id: string }) => id === "doctors").reportedBy = ["SYT", "district", "district/h", "819"];
  const { catalogue: changed } = loadCatalogue(json, orgUnitsJson());
  expect(reportersOf(changed!, "doctors").map(({ code }) => code)).toEqual(["815", "816", "817", "818", "819", "820", "821", "822", "823", "824", "825", "SYT"]);
});

test("what the Department of Health reports", () => {
  expect(measuresOf(catalogue, unit("SYT")).map(({ id }) => id)).toEqual([
    "doctors",
    "hospital-beds",
    "malnourished-under-fives",
    "measured-under-fives",
    "infant-mortality-rate",
    "under-five-mortality-rate",
  ]);
  expect(indicatorsOf(catalogue, unit("SYT")).map(({ number }) => number)).toEqual(["21", "22", "23", "24", "25"]);
});

test("a huyện answers two questions more than a town, a Party committee has its own three indicators", () => {
  const numbers = (code: string) => indicatorsOf(catalogue, unit(code)).map(({ number }) => number);
  expect(numbers("820").filter((number) => !numbers("817").includes(number))).toEqual(["17", "18"]);
  expect(numbers("DB820")).toEqual(["42", "43", "44"]);
});

test("every unit has something to report", () => {
  expect(catalogue.orgUnits.filter((one) => measuresOf(catalogue, one).length === 0)).toEqual([]);
});

test("look-ups agree with each other", () => {
  for (const one of catalogue.orgUnits) {
    const own = measuresOf(catalogue, one).map(({ id }) => id);
    expect(own).toEqual(catalogue.measures.flatMap(({ id }) => (reportersOf(catalogue, id).includes(one) ? [id] : [])));
    expect(indicatorsOf(catalogue, one)).toEqual(catalogue.indicators.filter(({ figure }) => measuresOfFigure(figure).some((id) => own.includes(id))));
  }
});

test("a ratio names its numerator first", () => {
  expect(measuresOfFigure({ kind: "ratio", numerator: "a", denominator: "b", per: decimal("100") })).toEqual(["a", "b"]);
  expect(measuresOfFigure({ kind: "count", measure: "a" })).toEqual(["a"]);
});

const ratio = (numerator: string, denominator: string, per = "100"): FigureRule => ({ kind: "ratio", numerator, denominator, per: decimal(per) });

test.each<[string, FigureRule, FigureRule, PartOfWhole | null]>([
  ["two sums", { kind: "sum", measure: "a" }, { kind: "sum", measure: "b" }, { part: "a", whole: "b" }],
  ["two reported numbers", { kind: "reported", measure: "a" }, { kind: "reported", measure: "b" }, { part: "a", whole: "b" }],
  ["two rates of one whole", ratio("a", "n"), ratio("b", "n"), { part: "a", whole: "b" }],
  ["two rates of two wholes", ratio("a", "m"), ratio("b", "n"), null],
  ["two rates at different scales", ratio("a", "n", "1000"), ratio("b", "n"), null],
  ["a rate and a sum", ratio("a", "n"), { kind: "sum", measure: "b" }, null],
  ["a sum and a reported number", { kind: "sum", measure: "a" }, { kind: "reported", measure: "b" }, null],
  ["a reported number and a sum", { kind: "reported", measure: "a" }, { kind: "sum", measure: "b" }, null],
])("part and whole of %s", (_, part, whole, pair) => {
  expect(comparableParts(part, whole)).toEqual(pair);
});

test("doctors are no part of the population, nor recruits of their quota", () => {
  const parts = partsOfWholes(catalogue).map(({ part }) => part);
  expect(parts.filter((part) => ["doctors", "hospital-beds", "recruits-delivered"].includes(part))).toEqual([]);
});

test("a pair that is declared twice is listed once, and the list is made once", () => {
  const json = catalogueJson();
  json.measures.find(({ id }: { id: string }) => id === "health-insured-people").partOf = "population";
  const { catalogue: changed } = loadCatalogue(json, orgUnitsJson());
  const pairs = partsOfWholes(changed!);
  expect(pairs.filter(({ part }) => part === "health-insured-people")).toEqual([{ part: "health-insured-people", whole: "population" }]);
  expect(partsOfWholes(changed!)).toBe(pairs);
  expect(pairs).toHaveLength(partsOfWholes(catalogue).length);
});

test("“trong đó” under a growth rate only orders the rows; of amounts, and where the measure says so, the part is checked", () => {
  const json = catalogueJson();
  const growth = "grdp-growth";
  const base = json.indicators.find(({ id }: { id: string }) => id === growth);
  const rate = json.measures.find(({ id }: { id: string }) => id === "grdp-growth-rate");
  json.measures.push({ ...rate, id: "farming-growth-rate", name: "Tốc độ tăng nông nghiệp", nameEn: "Growth of farming" });
  json.indicators.push({ ...base, id: "farming-growth", number: "99", name: "Tăng trưởng nông nghiệp", nameEn: "Farming growth", figure: { kind: "reported", measure: "farming-growth-rate" }, partOf: growth });
  const loaded = (change: () => void) => (change(), loadCatalogue(json, orgUnitsJson()));
  const parts = ({ catalogue: one }: ReturnType<typeof loadCatalogue>) => partsOfWholes(one!).filter(({ part }) => part === "farming-growth-rate");
  const rates = loaded(() => undefined);
  expect([rates.problems, parts(rates)]).toEqual([[], []]);
  const said = loaded(() => (json.measures.at(-1).partOf = "grdp-growth-rate"));
  expect(parts(said)).toEqual([{ part: "farming-growth-rate", whole: "grdp-growth-rate" }]);
  const perHead = loaded(() => {
    json.measures.at(-1).partOf = null;
    for (const one of [...json.measures, ...json.indicators]) if (["grdp-growth-rate", "farming-growth-rate", growth, "farming-growth"].includes(one.id)) one.unit = "triệu đồng/người";
  });
  expect([perHead.problems, parts(perHead)]).toEqual([[], []]);
  const amounts = loaded(() => {
    for (const one of [...json.measures, ...json.indicators]) if (["grdp-growth-rate", "farming-growth-rate", growth, "farming-growth"].includes(one.id)) one.unit = "tỷ đồng";
  });
  expect(parts(amounts)).toEqual([{ part: "farming-growth-rate", whole: "grdp-growth-rate" }]);
});

test("an office that took over from another in July is no second reporter of its number", () => {
  const register = orgUnitsJson();
  const office = register.orgUnits.find(({ code }: { code: string }) => code === "CTK");
  const later = { code: "TK", kind: "province-office", name: "Thống kê tỉnh", nameEn: "Statistics Office", short: "Thống kê", aliases: [], predecessors: ["CTK"] };
  const json = catalogueJson();
  json.measures.find(({ id }: { id: string }) => id === "grdp-growth-rate").reportedBy = ["CTK", "TK"];
  const codes = (units: readonly object[]) => loadCatalogue(json, { orgUnits: [...register.orgUnits.filter((one: object) => one !== office), ...units] }).problems.map(({ code }) => code);
  expect(codes([{ ...office, validTo: "2024-06-30" }, { ...later, validFrom: "2024-07-01" }])).toEqual([]);
  expect(codes([office, { ...later, validFrom: "2024-07-01", predecessors: [] }])).toEqual(["alias-of-two-units", "reported-by-many"]);
});

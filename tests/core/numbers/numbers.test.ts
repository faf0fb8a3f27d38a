import { decimal } from "../../../src/core/numbers/decimal";
import type { Cell } from "../../../src/core/model";
import { type Expectation, type Reading, readAmount } from "../../../src/core/numbers/numbers";

const measure = (unit: string, min: string, max: string, more: Partial<Expectation> = {}): Expectation =>
  ({ unit, integer: false, yesNo: false, plausible: { min: decimal(min), max: decimal(max) }, ...more });

const revenue = measure("tỷ đồng", "100", "80000");
const exportsUsd = measure("tỷ USD", "0.1", "12");
const perHead = measure("triệu đồng", "20", "200");
const anything = measure("tấn", "0", "150000");
const people = measure("người", "3000", "400000", { integer: true });
const communes = measure("xã, phường, thị trấn", "1", "40", { integer: true });
const coverage = measure("%", "50", "100");
const growth = measure("%", "-15", "20");
const mortality = measure("‰", "1", "40");
const recognised = measure("huyện", "0", "1", { integer: true, yesNo: true });

/** A reading on one line: its kind and what it carries, without `raw`. */
const inWords = (reading: Reading): string =>
  [
    reading.kind,
    ...Object.entries(reading)
      .filter(([name]) => name !== "kind" && name !== "raw")
      .map(([name, fact]: [string, unknown]) => (name === "value" ? String(fact) : name === "notes" ? (fact as string[]).join(" ") : `${name} ${String(fact)}`)),
  ]
    .filter((word) => word !== "")
    .join(" · ");

const text = (value: string, expected: Expectation, legacyFont?: string) => inWords(readAmount({ kind: "text", value, ...(legacyFont && { legacyFont }) }, expected));
const number = (value: string, expected: Expectation, shown?: "percent" | "date") => inWords(readAmount({ kind: "number", value, ...(shown && { shown }) }, expected));

const ASTEXT = "number-as-text";

describe("digits as Vietnamese offices write them", () => {
  test.each([
    ["50.400", revenue, `amount · 50400 · ${ASTEXT} chosen-by-range`],
    ["75,8", perHead, `amount · 75.8 · ${ASTEXT}`],
    ["12.345,67", revenue, `amount · 12345.67 · ${ASTEXT}`],
    ["1.234,5678", revenue, `amount · 1234.5678 · ${ASTEXT}`],
    ["120.000", people, `amount · 120000 · ${ASTEXT}`],
    ["1.500.000,5", measure("tấn", "0", "9000000"), `amount · 1500000.5 · ${ASTEXT}`],
    ["120 000", people, `amount · 120000 · ${ASTEXT}`],
    ["120\u00A0000", people, `amount · 120000 · ${ASTEXT}`],
    ["120\u202F000", people, `amount · 120000 · ${ASTEXT}`],
    ["120\u2009000", people, `amount · 120000 · ${ASTEXT}`],
    ["1 234 567,5", measure("tấn", "0", "9000000"), `amount · 1234567.5 · ${ASTEXT}`],
    ["１２０．０００", people, `amount · 120000 · ${ASTEXT}`],
    ["07", communes, `amount · 7 · ${ASTEXT}`],
    ["0,5", anything, `amount · 0.5 · ${ASTEXT}`],
    [",5", anything, `amount · 0.5 · ${ASTEXT}`],
    ["+120", revenue, `amount · 120 · ${ASTEXT}`],
    [" \t8801\n", revenue, `amount · 8801 · ${ASTEXT}`],
    ["120.000,00", people, `amount · 120000 · ${ASTEXT}`],
    ["94\u200B", coverage, `amount · 94 · ${ASTEXT} hidden-characters`],
  ])("%j", (typed, expected, reading) => expect(text(typed, expected)).toBe(reading));
});

describe("digits as English Excel leaves them", () => {
  test.each([
    ["1,234.5", revenue, "1234.5"],
    ["1,234,567.89", measure("tấn", "0", "9000000"), "1234567.89"],
    ["1,234,567", measure("tấn", "0", "9000000"), "1234567"],
    ["1 234.5", revenue, "1234.5"],
    ["1.5", anything, "1.5"],
    [".5", anything, "0.5"],
    ["1.2345", anything, "1.2345"],
    ["1234.567", anything, "1234.567"],
    ["0.801", anything, "0.801"],
    ["120,000", people, "120000"],
  ])("%s is read, and said so", (typed, expected, value) => expect(text(typed, expected)).toBe(`amount · ${value} · ${ASTEXT} english-separators`));
});

describe("three digits after one separator may be thousands or decimals", () => {
  test.each([
    ["both plausible: asked", "8.801", anything, "ambiguous · readings 8801,8.801"],
    ["both plausible, the Vietnamese reading first", "8,801", anything, "ambiguous · readings 8.801,8801"],
    ["the unit after it does not tell which", "8.801 tấn", anything, "ambiguous · readings 8801,8.801"],
    ["a count has no decimals", "8.801", people, `amount · 8801 · ${ASTEXT}`],
    ["only thousands are plausible", "8.801", revenue, `amount · 8801 · ${ASTEXT} chosen-by-range`],
    ["only thousands are plausible, by an English comma", "8,801", revenue, `amount · 8801 · ${ASTEXT} english-separators chosen-by-range`],
    ["only decimals are plausible", "75,812", perHead, `amount · 75.812 · ${ASTEXT} chosen-by-range`],
    ["only decimals are plausible, by an English dot", "94.125", coverage, `amount · 94.125 · ${ASTEXT} english-separators chosen-by-range`],
    ["neither is possible", "101,234", coverage, "impossible · 101.234"],
    ["neither is plausible, and nothing explains the first", "300.500", growth, "ambiguous · readings 300500,300.5"],
    ["neither is plausible, but a million times the first is", "2.500", measure("đồng", "1000000000", "9000000000"), "magnitude · 2500 · likely 2500000000 · factor 1000000"],
    ["both are negative where nothing can be", "-8.801", anything, "negative · -8801"],
  ])("%s", (_, typed, expected, reading) => expect(text(typed, expected)).toBe(reading));

  test("in a number cell there is nothing to decide", () => {
    expect(number("8.801", anything)).toBe("amount · 8.801");
    expect(number("8801", anything)).toBe("amount · 8801");
  });
});

describe("words and signs around an amount", () => {
  test.each([
    ["94 %", coverage, `amount · 94 · ${ASTEXT} unit-word`],
    ["94%", coverage, `amount · 94 · ${ASTEXT} unit-word`],
    ["94\u00A0%.", coverage, `amount · 94 · ${ASTEXT} unit-word`],
    ["94 phần trăm", coverage, `amount · 94 · ${ASTEXT} unit-word`],
    ["đạt 94", coverage, `amount · 94 · ${ASTEXT} leading-word`],
    ["Đạt: 94%", coverage, `amount · 94 · ${ASTEXT} leading-word unit-word`],
    ["ước đạt 94", coverage, `amount · 94 · ${ASTEXT} leading-word`],
    ["≥ 94", coverage, `amount · 94 · ${ASTEXT} leading-word`],
    [">=94", coverage, `amount · 94 · ${ASTEXT} leading-word`],
    ["8801 tỷ đồng", revenue, `amount · 8801 · ${ASTEXT} unit-word`],
    ["8801 tỉ", revenue, `amount · 8801 · ${ASTEXT} unit-word`],
    ["120.000 người", people, `amount · 120000 · ${ASTEXT} unit-word`],
    ["120.000 (người)", people, `amount · 120000 · ${ASTEXT} unit-word`],
    ["12 phường", communes, `amount · 12 · ${ASTEXT} unit-word`],
    ["khoảng 94", coverage, "inexact · 94 · word khoảng"],
    ["trên 94%", coverage, "inexact · 94 · word trên"],
    ["< 94", coverage, "inexact · 94 · word <"],
    ["hơn 120.000 người", people, "inexact · 120000 · word hơn"],
    ["khoảng 900", growth, "inexact · 900 · word khoảng"],
    ["khoảng 0,94", coverage, "percent-scale · 0.94 · likely 94"],
  ])("%j", (typed, expected, reading) => expect(text(typed, expected)).toBe(reading));
});

describe("another unit after the number is never taken for the measure's", () => {
  test.each([
    ["8801000 triệu đồng", revenue, "other-unit · unit triệu đồng · likely 8801"],
    ["8.801.000 triệu", revenue, "other-unit · unit triệu · likely 8801"],
    ["8.801.000.000.000 đồng", revenue, "other-unit · unit đồng · likely 8801"],
    ["8,801 nghìn tỷ", revenue, "other-unit · unit nghìn tỷ · likely 8801"],
    ["416 triệu USD", exportsUsd, "other-unit · unit triệu USD · likely 0.416"],
    ["416 tỷ đồng", exportsUsd, "other-unit · unit tỷ đồng · likely null"],
    ["120 nghìn người", people, "other-unit · unit nghìn người · likely 120000"],
    ["12 vạn", people, "other-unit · unit vạn · likely 120000"],
    ["12000 hộ", people, "other-unit · unit hộ · likely null"],
    ["940 ‰", coverage, "other-unit · unit ‰ · likely 94"],
    ["0,9 %", mortality, "other-unit · unit % · likely 9"],
    ["94 %", revenue, "other-unit · unit % · likely null"],
    ["8.801 tạ", anything, "other-unit · unit tạ · likely null"],
  ])("%j", (typed, expected, reading) => expect(text(typed, expected)).toBe(reading));
});

describe("blank, a dash and zero differ", () => {
  test.each([
    ["", "blank"],
    [" \u00A0\t", "blank"],
    ["\u200B\uFEFF", "blank"],
    ["-", "none"],
    [" – ", "none"],
    ["—", "none"],
    ["---", "none"],
    ["Không phát sinh", "none"],
    ["- không phát sinh", "none"],
    ["0", `amount · 0 · ${ASTEXT}`],
    ["không", "not-a-number · reason words"],
    ["không có", "not-a-number · reason words"],
  ])("%j", (typed, reading) => expect(text(typed, anything)).toBe(reading));

  test("a cell that does not exist is blank", () => expect(readAmount({ kind: "blank" }, people)).toEqual({ kind: "blank" }));
});

describe("what is no number is never made one", () => {
  test.each([
    ["tám nghìn", "words"],
    ["chưa có số liệu", "words"],
    ["…", "words"],
    ["NaN", "words"],
    ["Infinity", "words"],
    ["=94", "words"],
    ["94 (ước)", "words"],
    ["tăng 94", "words"],
    [": 94", "words"],
    ["94 ;", "words"],
    ["--5", "words"],
    ["1e5", "malformed"],
    ["1E400", "malformed"],
    ["1.23.456", "malformed"],
    ["1.234.56", "malformed"],
    ["0.801.000", "malformed"],
    ["1,234,56", "malformed"],
    ["1.234,567.8", "malformed"],
    ["1234.567,8", "malformed"],
    ["94.", "malformed"],
    ["94 95", "malformed"],
    ["0 123", "malformed"],
    ["1  23", "malformed"],
    ["7,0 - 7,5", "malformed"],
    ["7-8", "malformed"],
    ["01/06/2024", "malformed"],
    ["1-6-2024", "malformed"],
    ["01.06.2024", "malformed"],
    ["12/13 xã", "malformed"],
    ["1\n234", "malformed"],
    ["(1) 234", "words"],
    ["0x10", "malformed"],
    ["1\u202E08.8", "hidden-characters"],
    ["94\u200F", "hidden-characters"],
    ["94\u0000", "hidden-characters"],
    ["9\u00AD4", "hidden-characters"],
    ["\uD8009", "hidden-characters"],
    ["٩٤", "words"],
    ["9".repeat(65), "too-long"],
    ["9 ".repeat(40_000), "too-long"],
  ])("%j", (typed, reason) => expect(readAmount({ kind: "text", value: typed }, anything)).toEqual({ kind: "not-a-number", raw: typed, reason }));

  test("64 digits are still a number, though not a plausible one", () => expect(text("9".repeat(64), measure("%", "-5", "5"))).toMatch(/^implausible · 9{64} /));
});

describe("unit and plausible range decide", () => {
  test.each([
    ["within the range, bounds included", "100", coverage, "amount · 100"],
    ["below zero where nothing can be", "-120", people, "negative · -120"],
    ["below zero where growth can be", "-5.2", growth, "amount · -5.2"],
    ["a fraction of a person", "120000.5", people, "not-integer · 120000.5 · likely null"],
    ["8.801 typed into an English Excel", "8.801", people, "not-integer · 8.801 · likely 8801"],
    ["a share as a part of one", "0.94", coverage, "percent-scale · 0.94 · likely 94"],
    ["a small share that is plausible as it stands", "0.94", growth, "amount · 0.94"],
    ["per mille as a part of one", "0.0092", mortality, "percent-scale · 0.0092 · likely 9.2"],
    ["per mille typed in per cent", "0.92", mortality, "percent-scale · 0.92 · likely 9.2"],
    ["đồng for tỷ đồng", "8801000000000", revenue, "magnitude · 8801000000000 · likely 8801 · factor 0.000000001"],
    ["triệu đồng for tỷ đồng", "8801000", revenue, "magnitude · 8801000 · likely 8801 · factor 0.001"],
    ["triệu USD for tỷ USD", "416", exportsUsd, "magnitude · 416 · likely 0.416 · factor 0.001"],
    ["nghìn người for người", "120", people, "magnitude · 120 · likely 120000 · factor 1000"],
    ["41 of at most 40 communes, no thousandth of which is whole", "41", communes, "implausible · 41"],
    ["a share above the whole", "104", coverage, "impossible · 104"],
    ["an implausible growth rate is not impossible", "104", growth, "implausible · 104"],
  ])("%s", (_, held, expected, reading) => expect(number(held, expected)).toBe(reading));

  test("the same for a number typed as text", () => {
    expect(text("0,94", coverage)).toBe("percent-scale · 0.94 · likely 94");
    expect(text("(1.234)", revenue)).toBe("negative · -1234");
    expect(text("(5)", growth)).toBe(`amount · -5 · ${ASTEXT}`);
    expect(text("(5) %", growth)).toBe(`amount · -5 · ${ASTEXT} unit-word`);
    expect(text("− 5,2", growth)).toBe(`amount · -5.2 · ${ASTEXT}`);
    expect(text("–5", growth)).toBe(`amount · -5 · ${ASTEXT}`);
    expect(text("45", communes)).toBe(`implausible · 45 · ${ASTEXT}`);
    expect(text("120.000,5", people)).toBe("not-integer · 120000.5 · likely null");
  });
});

describe("a cell shown as a percentage", () => {
  test.each([
    ["94% is 94 per cent", "0.94", coverage, "94%", "amount · 94"],
    ["55,5% is exactly that", "0.555", coverage, "55.5%", "amount · 55.5"],
    ["what binary arithmetic leaves is dropped first", "0.9400000000000001", coverage, "94%", "amount · 94"],
    ["0,92% is 9,2 per mille", "0.0092", mortality, "0.92%", "amount · 9.2"],
    ["9400% was meant as 94", "94", coverage, "9400%", "percent-scale · 9400 · likely 94"],
    ["no percentage is asked", "120000", people, "12000000%", "other-unit · unit % · likely 120000"],
    ["no percentage is asked, nor is the held value plausible", "0.5", people, "50%", "other-unit · unit % · likely null"],
  ])("%s", (_, held, expected, raw, reading) => {
    expect(number(held, expected, "percent")).toBe(reading);
    expect(readAmount({ kind: "number", value: held, shown: "percent" }, expected)).toMatchObject({ raw });
  });
});

describe("a number cell", () => {
  test.each([
    ["0.30000000000000004", "amount · 0.3"],
    ["0.1", "amount · 0.1"],
    ["12345.678900000001", "amount · 12345.6789"],
    ["123456789012345680000", "implausible · 123456789012346000000"],
    ["1.5e+3", "amount · 1500"],
    ["2.5E-7", "amount · 0.00000025"],
    ["1E400", "not-a-number · reason malformed"],
    ["NaN", "not-a-number · reason malformed"],
    ["Infinity", "not-a-number · reason malformed"],
    ["", "not-a-number · reason malformed"],
    [`0.${"0".repeat(500)}1`, "not-a-number · reason malformed"],
  ])("%s", (held, reading) => expect(number(held, anything)).toBe(reading));

  test("a date is never an amount", () => {
    expect(number("45444", people, "date")).toBe("date");
    expect(number("1", recognised, "date")).toBe("date");
  });
});

describe("cells that hold no number", () => {
  const cells: readonly [Cell, string, string][] = [
    [{ kind: "boolean", value: true }, "boolean", "TRUE"],
    [{ kind: "boolean", value: false }, "boolean", "FALSE"],
    [{ kind: "error", value: "#DIV/0!", formula: "1/0" }, "error", "#DIV/0!"],
    [{ kind: "uncalculated", formula: "SUM(B2:B5)" }, "uncalculated", "=SUM(B2:B5)"],
  ];
  test.each(cells)("%j", (cell, kind, raw) => expect(readAmount(cell, people)).toEqual({ kind, raw }));
});

describe("a yes-or-no measure", () => {
  test.each(["Có", "co", "x", "X", "1", "TRUE", "ĐÚNG", "✓"])("%s is 1", (typed) => expect(text(typed, recognised)).toBe("amount · 1"));
  test.each(["Không", "khong", "ko", "0", "false", "Sai", "Chưa"])("%s is 0", (typed) => expect(text(typed, recognised)).toBe("amount · 0"));
  test.each(["có lẽ", "2", "đạt", "có không", "không có".repeat(40)])("%s is neither", (typed) => expect(text(typed, recognised)).toBe("not-yes-or-no"));

  test("cells of other kinds", () => {
    expect(inWords(readAmount({ kind: "boolean", value: true }, recognised))).toBe("amount · 1");
    expect(inWords(readAmount({ kind: "boolean", value: false }, recognised))).toBe("amount · 0");
    expect(number("1", recognised)).toBe("amount · 1");
    expect(number("0", recognised)).toBe("amount · 0");
    expect(number("3", recognised)).toBe("not-yes-or-no");
    expect(text("Cã", recognised, ".VnTime")).toBe("amount · 1");
    expect(text("-", recognised)).toBe("none");
    expect(text("", recognised)).toBe("blank");
    expect(inWords(readAmount({ kind: "error", value: "#N/A" }, recognised))).toBe("error");
  });
});

describe("text in a legacy font is understood", () => {
  test.each([
    ["8801 tû ®ång", ".VnTime", `amount · 8801 · ${ASTEXT} unit-word`],
    ["8801 tyû ñoàng", "VNI-Times", `amount · 8801 · ${ASTEXT} unit-word`],
    ["kh«ng ph¸t sinh", ".VnTime", "none"],
    ["kho¶ng 8801", ".VnTime", "inexact · 8801 · word khoảng"],
  ])("%s (%s)", (typed, font, reading) => {
    expect(text(typed, revenue, font)).toBe(reading);
    expect(readAmount({ kind: "text", value: typed, legacyFont: font }, revenue)).toMatchObject({ raw: typed });
  });
});

import fc from "fast-check";
import { fold, isInvisible, plainSigns, visible } from "../../../src/core/text/text";

/** Any characters, broken ones too, and the ones that Vietnamese offices type. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."｀`µ＂＇－．／⁄∕"), maxLength: 8 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(..."aàảãáạăâêôơưuoiyđĐÐkqhtlsm .,:;-–—+*•·“”'/()%…\t\n\u00A0\u00AD\u200B\u202E\u0300\u0301\u0323\u0302\u0306\u031B\uFF01２²0123"), maxLength: 30 }),
);

describe("fold takes as the same text", () => {
  test.each([
    ["composed and decomposed Unicode", "Tỷ lệ hộ nghèo", "Tỷ lệ hộ nghèo".normalize("NFD")],
    ["tone keys typed apart, as Windows-1258 does", "Đảng viên mới", "Ða\u0309ng viên mơ\u0301i"],
    ["capitals and small letters, đ too", "ĐẢNG VIÊN", "đảng viên"],
    ["Đ and the Icelandic Ð that looks like it", "Đạt", "Ðạt"],
    ["any kind and number of spaces", "Thị xã Cai Lậy", " Thị\u00A0\u00A0xã\tCai\n Lậy "],
    ["characters that cannot be seen", "Dân số", "\uFEFFDân\u200B số\u202C\u0007"],
    ["old and new tone placement", "Văn hoá, thuỷ lợi, uỷ ban, khoẻ", "Văn hóa, thủy lợi, ủy ban, khỏe"],
    ["a tone put on the wrong vowel", "của quả mùa", "cuả qủa muà"],
    ["y and i of one sound", "Tỷ lệ, kỹ sư, quý, lý do, Mỹ Tho, bác sĩ, hy", "Tỉ lệ, kĩ sư, quí, lí do, Mĩ Tho, bác sỹ, hi"],
    ["all dashes", "giai đoạn 2021 - 2025", "giai đoạn 2021–2025"],
    ["all quotes", "“trong đó” ‘a’", "\"trong đó\" 'a'"],
    ["an abbreviation with and without its dot", "TP. Mỹ Tho", "TP.Mỹ Tho"],
    ["an abbreviation without a dot", "TX Cai Lậy", "TX. Cai Lậy"],
    ["a bullet in front", "- Trong đó: nữ", "Trong đó: nữ"],
    ["bullets upon bullets", "+ • đưa 400 lao động", "đưa 400 lao động"],
    ["a colon at the end", "Tổng số:", "Tổng số"],
    ["spaces beside signs", "Số xã ( phường ) / huyện", "Số xã(phường)/huyện"],
    ["full-width characters", "ＧＲＤＰ　（％）", "GRDP (%)"],
    ["raised digits of square and cubic units", "km²", "km2"],
  ])("%s", (_, one, other) => expect(fold(other)).toBe(fold(one)));
});

describe("fold keeps apart", () => {
  test.each([
    ["words that differ in tones", "Cai Lậy", "Cái Lầy"],
    ["toned and untoned", "Cái Bè", "Cai Be"],
    ["the town and the district of one name", "Thị xã Cai Lậy", "Huyện Cai Lậy"],
    ["Gò Công and its neighbours", "Gò Công", "Gò Công Tây"],
    ["tuy and tui, where the letters are two sounds", "thuý", "thúi"],
    ["say and sai", "say", "sai"],
    ["yê and iê", "yên", "iên"],
    ["d and đ", "dân", "đân"],
    ["numbers with and without a decimal", "1.500 đảng viên", "1500 đảng viên"],
    ["a minus that is no bullet", "-5", "5"],
    ["two tones in a row, which no Vietnamese word has", "hòà", "hoà"],
  ])("%s", (_, one, other) => expect(fold(one)).not.toBe(fold(other)));
});

test("a lone dash stays: it is an answer", () => expect(fold(" – ")).toBe("-"));

test("fold is idempotent", () => {
  fc.assert(fc.property(anyText, (text) => expect(fold(fold(text))).toBe(fold(text))), { numRuns: 3000 });
});

test("fold does not depend on the Unicode form", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text.normalize("NFD"))).toBe(fold(text));
      expect(fold(text.normalize("NFC"))).toBe(fold(text));
    }),
    { numRuns: 3000 },
  );
});

test("fold says the same the second time, for long texts and after thousands of others", () => {
  const long = "Tỷ lệ lao động qua đào tạo ".repeat(20);
  const first = [fold("Thuỷ lợi"), fold(long)];
  for (let index = 0; index < 6000; index += 1) fold(`dòng ${index}`);
  expect([fold("Thuỷ lợi"), fold(long)]).toEqual(first);
  expect(fold(long)).toBe("tỉ lệ lao động qua đaò taọ ".repeat(20).trim());
});

test("text too long for a label stays as it is", () => expect(fold(`Ghi chú ${"dài ".repeat(500)}`)).toBe(`Ghi chú ${"dài ".repeat(500)}`));

test("text made to be slow is not", () => {
  const hostile = [";".repeat(2000) + "x", "; ".repeat(1000) + "x", "a" + "\u0301\u0323".repeat(999), "- ".repeat(1000), " ".repeat(2000), "qu".repeat(16_000), "\u0301\u0323".repeat(16_000)];
  const before = process.hrtime.bigint();
  for (const text of hostile) expect(typeof fold(text) + typeof visible(text)).toBe("stringstring");
  // Some 10 ms; quadratic patterns over whole cells took seconds.
  expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(500);
});

test("plain signs leave letters alone", () => expect(plainSigns("（−７，５％） “hoà”")).toBe('(-7,5%) "hoà"'));

test("spaces and zero-width characters are nothing to see; a letter is", () => {
  expect(["", " \t\u00A0", "\u200B\uFEFF\u2060", "\u2800\u3164"].map(isInvisible)).toEqual([true, true, true, true]);
  expect(["0", "\u200B-"].map(isInvisible)).toEqual([false, false]);
});

describe("visible", () => {
  test.each([
    ["plain text as it is", "Tỷ lệ 94 %", "Tỷ lệ 94 %"],
    ["a bidi override by its code", "1\u202E08.8", "1‹U+202E›08.8"],
    ["control characters by their codes", "a\u0000\u0007\u009F", "a‹U+0000›‹U+0007›‹U+009F›"],
    ["a broken half of a character", "x\uD800y\uDC00", "x‹U+D800›y‹U+DC00›"],
    ["whole characters beyond 16 bits", "📊", "📊"],
    ["tags and zero-width joiners", "a\u200B\u{E0041}", "a‹U+200B›‹U+E0041›"],
    ["what XML forbids", "\uFFFE\uFFFF", "‹U+FFFE›‹U+FFFF›"],
    ["line ends as a sign, on one line", "một\r\nhai\nba\rbốn\u2028năm", "một↵hai↵ba↵bốn‹U+2028›năm"],
  ])("shows %s", (_, text, shown) => expect(visible(text)).toBe(shown));

  test("long text is cut with a mark, never inside a character", () => {
    expect(visible("a".repeat(120))).toBe("a".repeat(120));
    expect(visible("a".repeat(121))).toBe(`${"a".repeat(120)}…`);
    expect(visible("📊".repeat(121))).toBe(`${"📊".repeat(120)}…`);
    expect(visible("abcdef", 3)).toBe("abc…");
    expect(visible("x".repeat(1_000_000))).toHaveLength(121);
  });

  test("nothing unseen is left, whatever comes in", () => {
    fc.assert(fc.property(anyText, (text) => expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)));
  });
});

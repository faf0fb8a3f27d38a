import fc from "fast-check";
import { LEGACY_CODES, type LegacyEncoding } from "../../../src/core/text/legacy-tables";
import { decodeLegacy, legacyEncodingOf } from "../../../src/core/text/legacy-text";
import { INDICATOR_NAMES } from "../catalogue/indicator-names";
import { TCVN3_CODES, VNI_CODES } from "./legacy-codes";

const CODES = { tcvn3: TCVN3_CODES, vni: VNI_CODES };
const FONT = { tcvn3: ".VnTime", vni: "VNI-Times" };
const ENCODINGS: readonly LegacyEncoding[] = ["tcvn3", "vni"];

/** As a clerk would have typed it. TCVN3 has no toned capitals: small ones are typed. */
const encode = (text: string, encoding: LegacyEncoding): string => {
  const codes = new Map(CODES[encoding].map(([code, letter]) => [letter, code]));
  return [...text].map((letter) => codes.get(letter) ?? (encoding === "tcvn3" ? codes.get(letter.toLowerCase()) : undefined) ?? letter).join("");
};

const PLACES = ["Thành phố Mỹ Tho", "Thị xã Cai Lậy", "Huyện Cai Lậy", "Huyện Cái Bè", "Huyện Tân Phước", "Huyện Chợ Gạo", "Thị xã Gò Công", "Huyện Gò Công Đông", "Huyện Tân Phú Đông"];
const HEADINGS = ["Chỉ tiêu năm", "Kế hoạch giao", "Cùng kỳ năm trước", "Thực hiện", "Đánh giá", "Dân số trung bình", "Không phát sinh", "UBND huyện Gò Công Tây"];
const LABELS = [...INDICATOR_NAMES, ...PLACES, ...HEADINGS];

const ENGLISH_AND_OTHERS = [
  "Health insurance coverage, 94% of the population", "Total (£m)", "© 2024 Microsoft®", "§ 5", "½ year", "5 × 10", "10 °C ± 2", "PM2.5, 3 µm filter", "µm", "N·m", "kW·h", "«à»", "n×m", "torque 5 N·m",
  "café", "Noël", "São Paulo", "Müller", "Zürich", "El Niño", "Côte d'Ivoire", "crème brûlée", "Français", "Português", "Größe für Öl", "Ñandú", "població", "Citroën", "déjà vu", "año", "¥en",
  "Área total", "naïve", "goût", "Ångström",
];

describe.each(ENCODINGS)("the codes of %s", (encoding) => {
  test("are those of its chart, each and no more", () => {
    expect(Object.fromEntries(LEGACY_CODES[encoding])).toEqual(Object.fromEntries(CODES[encoding]));
    expect(LEGACY_CODES[encoding].size).toBe(CODES[encoding].length);
  });

  test("give Unicode in its composed form", () => {
    for (const letter of LEGACY_CODES[encoding].values()) expect(letter).toBe(letter.normalize("NFC"));
  });
});

describe.each(ENCODINGS)("labels typed in %s", (encoding) => {
  const encoded = LABELS.map((label) => [label, encode(label, encoding)] as const);

  test.each(encoded)("%s: told by the font", (label, typed) => {
    const decoded = decodeLegacy(typed, FONT[encoding]);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text.toLowerCase()).toBe(label.toLowerCase());
  });

  test.each(encoded)("%s: told by its shape", (label, typed) => {
    const decoded = decodeLegacy(typed);
    expect(decoded?.encoding).toBe(encoding);
    expect(decoded?.text.toLowerCase()).toBe(label.toLowerCase());
  });

  test("decode in whatever order their words come", () => {
    const words = [...new Set(LABELS.join(" ").split(" "))].filter((word) => /^\p{L}+$/u.test(word));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (chosen) => {
        const text = chosen.join(" ");
        const typed = encode(text, encoding);
        fc.pre(typed !== text);
        expect(decodeLegacy(typed, FONT[encoding])?.text.toLowerCase() ?? typed.toLowerCase()).toBe(text.toLowerCase());
        const byShape = decodeLegacy(typed);
        if (byShape) expect(byShape).toMatchObject({ encoding });
      }),
    );
  });

  test("the sheet tells where a cell alone does not", () => {
    const typed = ["Ghi chú", "Số hộ", "Có", "Mã", "Nữ"].map((label) => [label, encode(label, encoding)] as const);
    const alone = typed.map(([, cell]) => decodeLegacy(cell)?.text ?? null);
    expect(alone).toEqual(encoding === "tcvn3" ? [null, null, null, null, null] : ["Ghi chú", null, null, null, "Nữ"]);
    const assumed = legacyEncodingOf([...encoded, ...typed].map(([, cell]) => cell));
    expect(assumed).toBe(encoding);
    expect(typed.map(([, cell]) => decodeLegacy(cell, "Arial", assumed)?.text ?? cell)).toEqual(typed.map(([label]) => label));
  });
});

describe("text that is none of them is never touched", () => {
  test.each([...LABELS, "nông thôn", "tham gia công an xã", "hoà bình", "Bụi mịn 3 µm", "Diện tích (km²)", "Trung bình · tháng"])("Unicode: %s", (label) => {
    expect(decodeLegacy(label)).toBeNull();
    expect(decodeLegacy(label.normalize("NFD"))).toBeNull();
  });

  test.each(ENGLISH_AND_OTHERS)("%s", (text) => expect(decodeLegacy(text)).toBeNull());

  test.each(["", "8.801", "GRDP", "Total", "-", "94 %"])("plain ASCII, even in a legacy font: %j", (text) => {
    expect([decodeLegacy(text), decodeLegacy(text, ".VnTime"), decodeLegacy(text, ".VnTimeH"), decodeLegacy(text, "VNI-Times")]).toEqual([null, null, null, null]);
  });

  test.each(["Tỷ lệ hộ nghèo", "Dân số"])("Unicode in a legacy font: %s", (text) => {
    expect(decodeLegacy(text, ".VnTime")).toBeNull();
    expect(decodeLegacy(text.normalize("NFD"), "VNI-Times")).toBeNull();
  });

  test("two words of Unicode Vietnamese that Latin-1 has", () => {
    const words = [...new Set(LABELS.join(" ").split(/[^\p{L}]+/u))].filter((word) => /^[\0-\xFF]+$/.test(word));
    for (const one of words) for (const other of words) expect([one, other, decodeLegacy(`${one} ${other}`)]).toEqual([one, other, null]);
  });

  test("a sheet with Unicode letters is no legacy sheet", () => expect(legacyEncodingOf(["Tæng sè d©n sè", "Tỷ lệ"])).toBeNull());
  test("nor is a sheet of English", () => expect(legacyEncodingOf(ENGLISH_AND_OTHERS)).toBeNull());
  test("nor is an empty one", () => expect(legacyEncodingOf([])).toBeNull());
});

describe("capitals", () => {
  test.each([
    [".VnTimeH", "Tæng sè d©n sè", "TỔNG SỐ DÂN SỐ"],
    [".VnArialH", "§¶ng viªn", "ĐẢNG VIÊN"],
    [".VnTime", "Tæng sè d©n sè", "Tổng số dân số"],
    [undefined, "TæNG Sè D¢N Sè", "TỔNG SỐ DÂN SỐ"],
    [undefined, "TOÅNG SOÁ DAÂN SOÁ", "TỔNG SỐ DÂN SỐ"],
    [".VnTime", "Sè", "Số"],
  ])("%s: %s", (font, typed, text) => expect(decodeLegacy(typed, font)?.text).toBe(text));
});

describe("the font is asked first, the text is not forced", () => {
  test("a word that is Vietnamese both ways", () => {
    expect(decodeLegacy("xã")).toBeNull();
    expect(decodeLegacy("xã", ".VnTime")).toEqual({ text: "xó", encoding: "tcvn3" });
  });
  test("VNI text left in a TCVN3 font", () => expect(decodeLegacy("Tyû leä daân soá ñoâ thò", ".VnTime")).toEqual({ text: "Tỷ lệ dân số đô thị", encoding: "vni" }));
  test("a foreign name left in a TCVN3 font", () => expect(decodeLegacy("Müller", ".VnTime")).toBeNull());
  test("a word that both encodings would read is not guessed", () => expect([decodeLegacy("chöa"), decodeLegacy("chöa", "VNI-Times")?.text, decodeLegacy("chöa", ".VnTime")?.text]).toEqual([null, "chưa", "chửa"]));
  test("a word without a code of the font's encoding", () => expect(decodeLegacy("tính", "VNI-Times")).toBeNull());
  test("units and signs between the words stay", () => expect(decodeLegacy("DiÖn tÝch c©y l©u n¨m (km²) – 5 ± 1")?.text).toBe("Diện tích cây lâu năm (km²) – 5 ± 1"));
  test("abbreviations and a foreign word do not hide the rest", () => expect(decodeLegacy("H§ND, UBND vµ Q§-UBND: phª duyÖt dù ¸n software")?.text).toBe("HĐND, UBND và QĐ-UBND: phê duyệt dự án software"));
  test("decomposed by a file converter on the way", () => expect(decodeLegacy("Tyû leä daân soá".normalize("NFD"))?.text).toBe("Tỷ lệ dân số"));
});

test("a note as long as Excel allows is decoded", () => {
  const note = encode("Tỷ lệ dân số tham gia bảo hiểm y tế. ", "vni").repeat(600);
  expect(decodeLegacy(note)?.text).toBe("Tỷ lệ dân số tham gia bảo hiểm y tế. ".repeat(600));
  expect(decodeLegacy("a" + "\u0301\u0323".repeat(16_000))).toBeNull();
});

test("decoding never throws and never touches ASCII", () => {
  const latin = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)), maxLength: 60 });
  fc.assert(
    fc.property(latin, fc.constantFrom(undefined, ".VnTime", ".VnTimeH", "VNI-Helve", "Arial"), (text, font) => {
      const decoded = decodeLegacy(text, font);
      if (decoded) expect(/[\xA1-\xFE]/.test(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("what is remembered of labels is bounded, and says the same again", () => {
  const many = Array.from({ length: 12_000 }, (_, index) => `Đơn vị thứ ${index}`);
  expect(many.every((label) => decodeLegacy(label) === null)).toBe(true);
  expect(decodeLegacy("HuyÖn C¸i BÌ")).toEqual({ text: "Huyện Cái Bè", encoding: "tcvn3" });
  expect(decodeLegacy("HuyÖn C¸i BÌ")).toEqual({ text: "Huyện Cái Bè", encoding: "tcvn3" });
});

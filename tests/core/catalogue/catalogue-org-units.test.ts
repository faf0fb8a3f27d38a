import { findOrgUnit } from "../../../src/core/entry/title-block";
import { fold } from "../../../src/core/text/text";
import { catalogue2024 as catalogue, orgUnitsJson } from "./catalogue-2024";

const codeOf = (text: string): string | null => findOrgUnit(catalogue, text)?.code ?? null;
const ofKind = (kind: string) => catalogue.orgUnits.filter((unit) => unit.kind === kind);

test("eleven districts, six province offices, fifteen Party committees", () => {
  expect(ofKind("district").map(({ code, type, name }) => `${code} ${type} ${name}`)).toEqual([
    "815 tp Thành phố Mỹ Tho",
    "816 tp Thành phố Gò Công",
    "817 tx Thị xã Cai Lậy",
    "818 h Huyện Tân Phước",
    "819 h Huyện Cái Bè",
    "820 h Huyện Cai Lậy",
    "821 h Huyện Châu Thành",
    "822 h Huyện Chợ Gạo",
    "823 h Huyện Gò Công Tây",
    "824 h Huyện Gò Công Đông",
    "825 h Huyện Tân Phú Đông",
  ]);
  expect(ofKind("province-office").map(({ code }) => code)).toEqual(["CTK", "SCT", "SGDDT", "SKHDT", "STC", "SYT"]);
  expect(ofKind("party-committee").map(({ code }) => code)).toEqual([
    ...Array.from({ length: 11 }, (_, at) => `DB${815 + at}`),
    "DBKCQDN",
    "DBCA",
    "DBQS",
    "DBBP",
  ]);
});

test.each([
  ["TP. Mỹ Tho", "815"],
  ["TP.Mỹ Tho", "815"],
  ["TPMT", "815"],
  ["tp gò công", "816"],
  ["TX. Gò Công", "816"],
  ["Thị xã Gò Công", "816"],
  ["THỊ XÃ CAI LẬY", "817"],
  ["TX Cai Lậy", "817"],
  ["UBND thị xã Cai Lậy", "817"],
  ["huyện Cai Lậy", "820"],
  ["H. Cai Lậy", "820"],
  ["H.Cai Lậy", "820"],
  ["UBND huyện Cai Lậy", "820"],
  ["Gò Công Tây", "823"],
  ["GCT", "823"],
  ["Gò Công Đông", "824"],
  ["GCĐ", "824"],
  ["huyện Cái Bè", "819"],
  ["UBND huyện Cái Bè", "819"],
  ["Huyện  Cái\u00a0Bè", "819"],
  ["Huyện Cái Bè".normalize("NFD"), "819"],
  ["819", "819"],
  ["Sở KH&ĐT", "SKHDT"],
  ["Sở Y Tế", "SYT"],
  ["Sở GD&ĐT", "SGDDT"],
  ["Huyện ủy Cai Lậy", "DB820"],
  ["Huyện uỷ Cai Lậy", "DB820"],
  ["Thị ủy Cai Lậy", "DB817"],
  ["Thị ủy Gò Công", "DB816"],
  ["Đảng bộ huyện Gò Công Đông", "DB824"],
  ["Đảng ủy Khối CQ&DN tỉnh", "DBKCQDN"],
])("“%s” is %s", (text, code) => {
  expect(codeOf(text)).toBe(code);
});

test.each(["Cai Lậy", "Gò Công", "Huyện Gò Công", "Thị xã", "Huyện", "TP", "Cái Lậy", "Gò Công Nam", ""])("“%s” alone is nobody: it is asked, not guessed", (text) => {
  expect(codeOf(text)).toBeNull();
});

const stripped = (text: string): string => fold(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replace(/[^a-z0-9]/g, "");

test("even without tones, spaces and signs no name means two units", () => {
  const owners = new Map<string, Set<string>>();
  for (const { code, name, nameEn, short, aliases } of catalogue.orgUnits) {
    for (const called of [code, name, nameEn, short, ...aliases]) {
      const key = stripped(called);
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  expect([...owners].filter(([, codes]) => codes.size > 1)).toEqual([]);
});

test("an alias adds a spelling: it is not what the unit is called already", () => {
  for (const { code, name, aliases } of catalogue.orgUnits) {
    const spellings = [name, ...aliases].map(fold);
    expect([code, spellings.length]).toEqual([code, new Set(spellings).size]);
  }
});

test("Gò Công's rise to a city on 1 May 2024 is on record, its code unchanged", () => {
  expect(orgUnitsJson().orgUnits.find(({ code }: { code: string }) => code === "816").note).toMatch(/01\/5\/2024.*1013\/NQ-UBTVQH15/);
});

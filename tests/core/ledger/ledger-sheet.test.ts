import { closeNight, keepNight } from "../../../src/core/ledger/keep-night";
import { emptyLedger, type Ledger } from "../../../src/core/ledger/ledger";
import { windowOf } from "../../../src/core/ledger/cut-offs";
import { ledgerLines, type LedgerLine } from "../../../src/core/ledger/ledger-lines";
import { nightJson } from "../../../src/core/ledger/night-json";
import type { LedgerTerms } from "../../../src/core/ledger/terms";
import { leftOut } from "../../../src/core/intake/left-out";
import type { Language, Summary } from "../../../src/core/model";
import { ledgerSheet } from "../../../src/core/plan/summary/ledger-sheet";
import { summaryPlan } from "../../../src/core/plan/summary/summary";
import { fileDamaged } from "../../../src/core/rules/file-damaged";
import { finding } from "../../../src/core/rules/rule";
import { mergeSubmissions } from "../../../src/core/summary";
import type { Received } from "../../../src/core/select-submissions";
import { catalogue2024 } from "../../support/catalogue-2024";
import { DECREE, digest, night, TERMS } from "../../support/ledger/terms";
import { received, submissionOf } from "../../support/submissions";

const file = (name: string, unit: string, beds: string, more: Partial<Received> & { readonly period?: string } = {}): Received => {
  const { period = "2024-06", ...rest } = more;
  return received({ ...submissionOf(catalogue2024, unit, { "hospital-beds": beds }, { period }), workbook: name }, { file: name, sha256: digest(`${unit} ${beds} ${period}`), ...rest });
};
const broken: Received = { ...leftOut("hong.xlsx", finding(fileDamaged, null, { at: { workbook: "hong.xlsx", sheet: null, address: null }, facts: { found: "x" } })) };

const SAVED = { by: "Nguyễn Thị Hoa", at: "2024-06-12T18:15:30Z" };
const NIGHTS: readonly (readonly [string, readonly Received[]])[] = [
  ["2024-05-10", [file("5/z.xlsx", "821", "5", { period: "2024-05" })]],
  ["2024-06-10", [file("a.xlsx", "819", "100"), file("cu.xlsx", "820", "7"), file("rut.xlsx", "822", "9")]],
  ["2024-06-13", [file("a.xlsx", "819", "100"), file("b.xlsx", "819", "110", { saved: SAVED }), file("moi.xlsx", "820", "7"), broken, file("som.xlsx", "821", "8", { period: "2024-09" })]],
  ["2024-06-17", [file("a.xlsx", "819", "100"), file("b.xlsx", "819", "110", { saved: SAVED }), file("moi.xlsx", "820", "7"), broken, file("som.xlsx", "821", "8", { period: "2024-09" }), file("muon.xlsx", "823", "3", { modified: "2024-06-16T09:00:00+07:00" })]],
];
const terms: LedgerTerms = { ...TERMS, cutOffs: { ...DECREE, dates: {} } };
let ledger: Ledger = emptyLedger(2024);
const summaries = new Map<string, Summary>();
for (const [day, files] of NIGHTS) {
  const kept = keepNight(ledger, night(day), files, terms);
  for (const { period, received: own, decided } of kept.toMake) summaries.set(period, mergeSubmissions({ catalogue: catalogue2024, period, asOf: night(day), received: own, prefer: null, decided }));
  ledger = closeNight(kept, night(day), kept.toMake.map(({ period }) => ({ period, missing: summaries.get(period)?.completeness.missing ?? [] })), { "2024-06": "x.json" });
}
const june = summaries.get("2024-06") as Summary;

const shown = (lines: readonly LedgerLine[]) => lines.map((line) => (line.kind === "missing" ? `${line.orgUnit} missing` : `${line.orgUnit} ${line.entry.file} ${line.state}`));
const linesOf = (period: string, isRunning: boolean, missing: readonly string[] = [], own: LedgerTerms = terms) => ledgerLines(ledger, { period, isRunning, missing, catalogue: catalogue2024 }, own);

test("unit by unit as the catalogue has them, files as they came, who is missing among them, what belongs to nobody last", () => {
  expect(shown(linesOf("2024-06", true, ["815", "821"]))).toEqual([
    "815 missing",
    "819 a.xlsx superseded",
    "819 b.xlsx merged",
    "820 moi.xlsx merged",
    "821 missing",
    "821 som.xlsx wrong-period",
    "822 rut.xlsx withdrawn",
    "823 muon.xlsx late",
    "null hong.xlsx rejected",
  ]);
});

test("what belongs to no period stands with the one that is running, or with that of its folder", () => {
  expect(shown(linesOf("2024-06", false))).toEqual(["819 a.xlsx superseded", "819 b.xlsx merged", "820 moi.xlsx merged", "822 rut.xlsx withdrawn", "823 muon.xlsx late"]);
  expect(shown(linesOf("2024-09", true))).toEqual([]);
  const byFolder: LedgerTerms = { ...terms, folderPeriod: (name) => (name === "hong.xlsx" ? "2024-05" : null) };
  expect(shown(linesOf("2024-05", false, ["X1"], byFolder))).toEqual(["821 5/z.xlsx withdrawn", "X1 missing", "null hong.xlsx rejected"]);
});

const sheet = (language: Language, folder: string | null = "../bieu/") =>
  ledgerSheet(june, { lines: linesOf("2024-06", true, ["815"]), window: windowOf("2024-06", DECREE), source: DECREE.source, at: night("2024-06-17"), offset: "+07:00" }, folder, language);
const row = (language: Language, at: number, folder?: string | null) =>
  sheet(language, folder)
    .cells.filter((cell) => cell.row === at)
    .map(({ content }) => (content?.kind === "text" ? content.text : content?.kind === "number" ? content.value : ""));

test("the sheet says who sent what, when, who saved it, and how it went", () => {
  expect(sheet("vi").name).toBe("Sổ theo dõi");
  expect(row("vi", 1)[0]).toBe("Nhận từ 15/05/2024 đến hết 14/06/2024 (Nghị định 09/2019/NĐ-CP, Điều 12: thời gian chốt số liệu báo cáo định kỳ). Ngày lưu và người lưu lấy theo thuộc tính của tệp, chỉ để tham khảo.");
  expect(row("vi", 3).slice(0, 4)).toEqual(["1", "Thành phố Mỹ Tho", "chưa gửi", ""]);
  expect(row("vi", 4).slice(1, 12)).toEqual(["Huyện Cái Bè", "đã có bản mới", "13/06/2024 00:30", "", "a.xlsx", "10/06/2024 00:30", "17/06/2024 00:30", "", "", "Đã có tệp mới hơn", "10/06/2024 00:30 đã tổng hợp\n13/06/2024 00:30 đã có bản mới"]);
  expect(row("vi", 5).slice(8, 10)).toEqual(["Nguyễn Thị Hoa", "13/06/2024 01:15"]);
  expect(row("vi", 6)[5]).toBe("moi.xlsx\ntrước là cu.xlsx");
  expect(row("vi", 8)[5]).toBe("rut.xlsx\ntệp không còn trong thư mục");
  expect(row("en", 9).slice(1, 5)).toEqual(["Go Cong Tay District", "late", "17 Jun 2024 00:30", "2"]);
  expect(row("vi", 10).slice(1, 3)).toEqual(["(chưa rõ đơn vị)", "không dùng được"]);
});

test("a file that is there can be opened; one that is gone cannot", () => {
  const links = (folder: string | null) => sheet("vi", folder).cells.flatMap(({ link }) => (link ? [link.to] : []));
  expect(links("../bieu/")).toEqual(["../bieu/a.xlsx", "../bieu/b.xlsx", "../bieu/moi.xlsx", "../bieu/som.xlsx", "../bieu/muon.xlsx", "../bieu/hong.xlsx"]);
  expect(links(null)).toEqual([]);
});

test("without a line there is a sheet without a filter; the summary has it only where a ledger is kept", () => {
  const view = { lines: [], window: windowOf("2024-06", DECREE), source: DECREE.source, at: night("2024-06-17"), offset: "+07:00" };
  expect(ledgerSheet(june, view, null, "vi").autoFilter).toBeUndefined();
  const names = (more: object) => summaryPlan(june, { language: "vi", folder: null, ...more }).sheets.map(({ name }) => name);
  expect(names({ ledger: view })).toContain("Sổ theo dõi");
  expect(names({})).not.toContain("Sổ theo dõi");
});

test("the report of a night: who is missing, who is late, what moved", () => {
  const made = { summary: june, isCurrent: true, isRunning: false, out: "t6.xlsx", json: null, changed: null };
  const report = (language: Language, more: object = {}) => nightJson({ at: night("2024-06-17"), ledger, current: ["2024-06", "2024-07"], periods: [{ ...made, ...more }], removed: ["cu.xlsx"] }, terms, { language, program: "0" });
  const [period] = report("vi").periods;
  expect(period).toMatchObject({ period: "2024-06", why: "current", opens: "2024-05-15", closes: "2024-06-14", out: "t6.xlsx", json: null, expected: 32, reported: 3, changed: null });
  expect(period?.missing).toHaveLength(29);
  expect(period?.late).toMatchObject([{ orgUnit: "823", name: "Huyện Gò Công Tây", file: "muon.xlsx", state: "late", daysLate: 2, savedBy: null }]);
  expect(period?.moved.map(({ file: name }) => name)).toEqual(["muon.xlsx"]);
  expect(report("en", { isCurrent: false, isRunning: true }).periods[0]).toMatchObject({ why: "moved", late: [{ name: "Go Cong Tay District" }] });
  const earlier = nightJson({ at: night("2024-06-13"), ledger, current: [], periods: [{ ...made, isRunning: true, summary: { ...june, catalogue: { ...june.catalogue, orgUnits: [] } } }], removed: [] }, terms, { language: "vi", program: "0" });
  expect(earlier.periods[0]?.moved.map(({ name, orgUnit, savedBy }) => [name, orgUnit, savedBy])).toEqual(expect.arrayContaining([["819", "819", "Nguyễn Thị Hoa"], ["822", "822", null], ["", null, null]]));
  expect(report("vi")).toMatchObject({ schema: "chi-tieu/nightly@1", current: ["2024-06", "2024-07"], removed: ["cu.xlsx"] });
  expect(ledger.summaries).toEqual({ "2024-06": "x.json" });
});

import type { Finding, Language, Summary } from "../../../src/core/model";
import { correctionSheet } from "../../../src/core/returning/correction-sheet";
import { returnLetter } from "../../../src/core/returning/return-letter";
import { returnNotes } from "../../../src/core/returning/return-notes";
import { returnsOf, type Return } from "../../../src/core/returning/returns";
import { blankSubmission } from "../../../src/core/rules/blank-submission";
import { duplicateSubmission } from "../../../src/core/rules/duplicate-submission";
import { fileLegacyFormat } from "../../../src/core/rules/file-legacy-format";
import { missing } from "../../../src/core/rules/missing";
import { negativeValue } from "../../../src/core/rules/negative-value";
import { notAnInteger } from "../../../src/core/rules/not-an-integer";
import { finding, type Rule } from "../../../src/core/rules/rule";
import { secondEntrySheet } from "../../../src/core/rules/second-entry-sheet";
import { typedOverFigure } from "../../../src/core/rules/typed-over-figure";
import { mergeSubmissions } from "../../../src/core/summary";
import { catalogue2024 } from "../../support/catalogue-2024";
import { received, submissionOf } from "../../support/submissions";

const FILE = "819.xlsx";

const about = (rule: Rule, address: string | null, more: { readonly measure?: string; readonly indicator?: string; readonly sheet?: string | null } = {}): Finding =>
  finding(rule, "819", { at: { workbook: FILE, sheet: more.sheet === undefined ? "Nhập liệu" : more.sheet, address }, ...more, facts: { found: "-1", unit: "người", used: "x" } });

const summaryOf = (findings: readonly Finding[], ofUnit = true): Summary => {
  const merged = mergeSubmissions({
    catalogue: catalogue2024,
    period: "2024-06",
    asOf: "2024-07-01T08:00:00+07:00",
    received: [received(submissionOf(catalogue2024, "819", { population: "100" })), received(submissionOf(catalogue2024, "820", { population: "100" }))],
    prefer: null,
  });
  return { ...merged, findings, sources: ofUnit ? merged.sources : merged.sources.map((source) => ({ ...source, orgUnit: null, period: null })) };
};

const returnsIn = (language: Language, findings: readonly Finding[], onlyErrors = false): readonly Return[] => returnsOf(summaryOf(findings), { language, onlyErrors });

const NEGATIVE = about(negativeValue, "H23", { measure: "population" });
const BLANK = about(missing, "H24", { indicator: "grdp-growth" });
const [both] = returnsIn("vi", [BLANK, NEGATIVE]) as [Return];

describe("what goes back", () => {
  test("is each file with something to correct, errors first", () => {
    expect(both.file).toBe(FILE);
    expect(both.orgUnit?.code).toBe("819");
    expect(both.corrections.map(({ severity, at, subject }) => [severity, at.address, subject])).toEqual([
      ["error", "H23", "Dân số trung bình"],
      ["warning", "H24", catalogue2024.indicators.find(({ id }) => id === "grdp-growth")?.name ?? ""],
    ]);
  });

  test("tells the fact and the remedy apart", () => {
    const { why, remedy } = both.corrections[0] as Return["corrections"][number];
    expect(why).toMatch(/^Dân số trung bình: .*số âm\.$/);
    expect(remedy).not.toBe("");
    expect(why).not.toContain(remedy);
  });

  test("notes alone are no reason", () => {
    expect(returnsIn("vi", [about(fileLegacyFormat, null, { sheet: null })])).toEqual([]);
  });

  test("nor are warnings where only errors are wanted", () => {
    expect(returnsIn("vi", [BLANK], true)).toEqual([]);
    expect(returnsIn("vi", [BLANK, NEGATIVE], true)[0]?.corrections).toHaveLength(1);
  });

  test("what is between files is a matter of the office, but a blank form is the unit's", () => {
    expect(returnsIn("vi", [about(duplicateSubmission, null, { sheet: null })])).toEqual([]);
    expect(returnsIn("vi", [about(blankSubmission, null, { sheet: null })])).toHaveLength(1);
  });

  test("what was left out on purpose or replaced by a newer file stays", () => {
    const summary = summaryOf([NEGATIVE]);
    for (const outcome of ["skipped", "superseded"] as const) {
      const sources = summary.sources.map((source) => ({ ...source, outcome }));
      expect(returnsOf({ ...summary, sources }, { language: "vi", onlyErrors: false })).toEqual([]);
    }
  });

  test("a file of nobody known goes back too, for the period that was merged", () => {
    const [one] = returnsOf(summaryOf([NEGATIVE], false), { language: "vi", onlyErrors: false });
    expect([one?.orgUnit, one?.period]).toEqual([null, "2024-06"]);
  });

  test("names are in the reader's language", () => {
    expect(returnsIn("en", [NEGATIVE, about(notAnInteger, "H23")])[0]?.corrections.map(({ subject }) => subject).sort()).toEqual(["", catalogue2024.measures.find(({ id }) => id === "population")?.nameEn]);
  });
});

describe("notes", () => {
  const [{ corrections }] = returnsIn("vi", [NEGATIVE, about(typedOverFigure, "H23"), BLANK, about(secondEntrySheet, null), about(blankSubmission, null, { sheet: null })]) as [Return];
  const notes = returnNotes(corrections, "vi");

  test("stand at cells only, one for each cell with all that is wrong there, painted by the worst", () => {
    expect(notes.map(({ sheet, address, kind }) => [sheet, address, kind])).toEqual([
      ["Nhập liệu", "H23", "error"],
      ["Nhập liệu", "H24", "warning"],
    ]);
    expect(notes[0]?.text).toMatch(/^Phải sửa: [^]*\nCách sửa: [^]*\n\nXem lại: [^]*\nCách sửa: /);
  });
});

const OPTIONS = { language: "vi", deadline: "2024-07-05", replyTo: "vptu@tiengiang.gov.vn", apart: null } as const;
const textsOf = (plan: ReturnType<typeof correctionSheet>) => plan.cells.flatMap(({ content }) => (content?.kind === "text" ? [content.text] : []));

describe("the sheet in front", () => {
  test("says who it is for, which period, how much, by when and where to", () => {
    expect(textsOf(correctionSheet(both, OPTIONS)).slice(0, 9)).toEqual([
      "CÁC CHỖ CẦN SỬA TRƯỚC KHI GỬI LẠI",
      "Đơn vị: Huyện Cái Bè (819)",
      "Kỳ báo cáo: tháng 6 năm 2024",
      "Tệp: 819.xlsx",
      "1 chỗ phải sửa, 1 chỗ cần xem lại",
      "Gửi lại chậm nhất ngày 05/7/2024",
      expect.stringMatching(/^1\. /),
      expect.stringMatching(/^2\. /),
      expect.stringContaining("3. Lưu tệp và gửi lại về vptu@tiengiang.gov.vn."),
    ]);
  });

  test("leaves out what the office did not say", () => {
    const texts = textsOf(correctionSheet(both, { ...OPTIONS, deadline: null, replyTo: null }));
    expect(texts.join("\n")).not.toMatch(/chậm nhất|vptu|null|undefined/);
    expect(texts).toContainEqual(expect.stringContaining("3. Lưu tệp và gửi lại cho nơi tổng hợp."));
  });

  test("links each line to its cell", () => {
    const [one] = returnsIn("vi", [NEGATIVE, about(secondEntrySheet, null), about(blankSubmission, null, { sheet: null })]) as [Return];
    const linked = correctionSheet(one, OPTIONS).cells.filter(({ column }) => column === 2).slice(1);
    expect(linked.map(({ content, link }) => [content?.kind === "text" && content.text, link?.to])).toEqual([
      ["Nhập liệu!H23", "'Nhập liệu'!H23"],
      ["Nhập liệu", "'Nhập liệu'!A1"],
      ["cả tệp", undefined],
    ]);
  });

  test("in a workbook of its own it says why, and links to nothing", () => {
    const plan = correctionSheet(both, { ...OPTIONS, apart: "format" });
    expect(plan.cells.some(({ link }) => link)).toBe(false);
    expect(textsOf(plan)).toContainEqual(expect.stringContaining("vì tệp không ở định dạng .xlsx"));
    expect(textsOf(plan)).toContain("Lưu tệp của đơn vị và gửi lại về vptu@tiengiang.gov.vn.");
  });

  test("has no header that the reader would take for an entry table", () => {
    expect(textsOf(correctionSheet(both, OPTIONS))).not.toContain("Thực hiện");
  });

  test("in English names are English and days plain", () => {
    const [one] = returnsIn("en", [NEGATIVE]) as [Return];
    const texts = textsOf(correctionSheet(one, { ...OPTIONS, language: "en" }));
    expect(texts).toContain("Send again by the end of 2024-07-05");
    expect(texts[1]).toMatch(/^Unit: .*Cai Be.* \(819\)$/);
  });

  test("a unit that nobody recognised is called so", () => {
    expect(textsOf(correctionSheet({ ...both, orgUnit: null }, OPTIONS))[1]).toBe("Đơn vị: chưa nhận ra đơn vị");
  });
});

describe("the letter", () => {
  test("is ready to be pasted", () => {
    expect(returnLetter(both, "819-can-sua.xlsx", OPTIONS)).toBe(
      [
        "Kính gửi: Huyện Cái Bè",
        "Báo cáo tháng 6 năm 2024 của đơn vị có 1 chỗ phải sửa, 1 chỗ cần xem lại. Đề nghị mở tệp kèm theo 819-can-sua.xlsx, làm theo trang “Cần sửa” ở đầu tệp rồi gửi lại.",
        "Gửi lại chậm nhất ngày 05/7/2024.",
        "Nơi nhận: vptu@tiengiang.gov.vn.",
      ].join("\n"),
    );
  });

  test("names the unit's own file where a list goes with it", () => {
    const text = returnLetter({ ...both, orgUnit: null }, "danh-sach.xlsx", { ...OPTIONS, deadline: "2024-02-05", replyTo: null, apart: "unread" });
    expect(text.split("\n")).toEqual(["Kính gửi: đơn vị gửi tệp 819.xlsx", expect.stringContaining("(tệp 819.xlsx)"), "Gửi lại chậm nhất ngày 05/02/2024."]);
  });

  test("in English", () => {
    const [one] = returnsIn("en", [NEGATIVE]) as [Return];
    expect(returnLetter(one, "x.xlsx", { ...OPTIONS, language: "en", deadline: null, replyTo: null })).toMatch(/^To: .*Cai Be.*\nYour report for June 2024 has places that need you: 1 to correct\. /);
  });
});

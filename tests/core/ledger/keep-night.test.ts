import { leftOut } from "../../../src/core/intake/left-out";
import { figuresText } from "../../../src/core/ledger/figures-text";
import { closeNight, keepNight, type NightKept } from "../../../src/core/ledger/keep-night";
import { emptyLedger, type Ledger, stateOf } from "../../../src/core/ledger/ledger";
import type { LedgerTerms } from "../../../src/core/ledger/terms";
import { fileDamaged } from "../../../src/core/rules/file-damaged";
import { finding } from "../../../src/core/rules/rule";
import { skippedOfficeLock } from "../../../src/core/rules/skipped-office-lock";
import { wrongPeriod } from "../../../src/core/rules/wrong-period";
import type { Received } from "../../../src/core/select-submissions";
import { mergeSubmissions } from "../../../src/core/summary";
import { catalogue2024 } from "../../support/catalogue-2024";
import { digest, night, TERMS } from "../../support/ledger/terms";
import { received, submissionOf, type Typed } from "../../support/submissions";

const ANSWER = { "hospital-beds": "100" };
/** A unit's file; its bytes are another for other contents, other units and periods, unless told. */
const file = (name: string, typed: Typed = ANSWER, more: { readonly unit?: string; readonly period?: string } & Partial<Received> = {}): Received => {
  const { unit = "819", period = "2024-06", ...rest } = more;
  const submission = { ...submissionOf(catalogue2024, unit, typed, { period }), workbook: name };
  return received(submission, { file: name, sha256: digest(JSON.stringify([unit, period, typed])), ...rest });
};
const broken = (name: string, rule = fileDamaged, orgUnit: string | null = null): Received => ({ ...leftOut(name, finding(rule, orgUnit, { at: { workbook: name, sheet: null, address: null }, facts: { found: "x" } })), sha256: digest(name) });

/** Nights on end, each with the files that lie there. */
const play = (nights: Readonly<Record<string, readonly Received[]>>, terms: LedgerTerms = TERMS): { readonly ledger: Ledger; readonly last: NightKept } => {
  let ledger = emptyLedger(2024);
  let last: NightKept | null = null;
  for (const [day, files] of Object.entries(nights)) {
    last = keepNight(ledger, night(day), files, terms);
    ledger = closeNight(last, night(day), last.toMake.map(({ period }) => ({ period, missing: [] })));
  }
  return { ledger, last: last as NightKept };
};
const states = ({ entries }: Ledger) => Object.fromEntries(entries.map((entry) => [entry.file, stateOf(entry).state]));
const made = ({ toMake }: NightKept) => toMake.map(({ period, isCurrent }) => (isCurrent ? period : `${period} again`));

describe("where a file lies and what it is called", () => {
  test("a file that was renamed is the same submission, with the name it had", () => {
    const { ledger, last } = play({ "2024-06-10": [file("a.xlsx")], "2024-06-11": [file("moi/a.xlsx")] });
    expect(ledger.entries.map(({ file: name, formerly, firstSeen }) => [name, formerly, firstSeen])).toEqual([["moi/a.xlsx", ["a.xlsx"], night("2024-06-10")]]);
    expect(states(ledger)).toEqual({ "moi/a.xlsx": "merged" });
    expect(made(last)).toEqual(["2024-06"]);
    const thrice = play({ "2024-06-10": [file("a.xlsx")], "2024-06-11": [file("b.xlsx")], "2024-06-12": [file("c.xlsx")], "2024-06-13": [file("c.xlsx")] });
    expect(thrice.ledger.entries.map(({ file: name, formerly }) => [name, formerly])).toEqual([["c.xlsx", ["a.xlsx", "b.xlsx"]]]);
  });

  test("of two copies that moved each keeps a history of its own", () => {
    const { ledger } = play({ "2024-06-10": [file("a.xlsx"), file("b.xlsx")], "2024-06-11": [file("c.xlsx"), file("d.xlsx"), file("e.xlsx")] });
    expect(ledger.entries.map(({ file: name, formerly }) => [name, formerly])).toEqual([["c.xlsx", ["a.xlsx"]], ["d.xlsx", ["b.xlsx"]], ["e.xlsx", []]]);
  });

  test("an earlier period whose file was moved is made anew: its traces lead to the new place", () => {
    const may = { period: "2024-05" };
    expect(made(play({ "2024-05-10": [file("a.xlsx", ANSWER, may)], "2024-06-10": [file("a.xlsx", ANSWER, may)], "2024-06-11": [file("5/a.xlsx", ANSWER, may)] }).last)).toEqual(["2024-05 again", "2024-06"]);
  });

  test("last month's file overwritten with this month's: last month stands as it was", () => {
    const may = file("819.xlsx", ANSWER, { period: "2024-05" });
    const { ledger, last } = play({ "2024-05-10": [may], "2024-06-09": [may], "2024-06-10": [file("819.xlsx")] });
    expect(ledger.entries.map((entry) => [entry.period, stateOf(entry).state])).toEqual([["2024-05", "merged"], ["2024-06", "merged"]]);
    expect(made(last)).toEqual(["2024-06"]);
  });

  test("a period whose files were put away cannot be made anew: what comes for it is for a closed period", () => {
    const may = (name: string, unit: string) => file(name, ANSWER, { unit, period: "2024-05" });
    const { ledger, last } = play({ "2024-05-10": [may("5/a.xlsx", "819")], "2024-06-09": [may("5/a.xlsx", "819")], "2024-06-10": [file("a.xlsx")], "2024-06-11": [file("a.xlsx"), may("5/b.xlsx", "820")] });
    expect(states(ledger)).toEqual({ "5/a.xlsx": "merged", "a.xlsx": "merged", "5/b.xlsx": "wrong-period" });
    expect(stateOf(ledger.entries.find(({ orgUnit }) => orgUnit === "820") as never).reason).toBe("period-not-taken");
    expect(made(last)).toEqual(["2024-06"]);
  });

  test("in a folder for one period a report for another is misplaced, even a right one", () => {
    const terms: LedgerTerms = { ...TERMS, folderPeriod: (name) => (name.startsWith("6/") ? "2024-06" : null) };
    const { ledger, last } = play({ "2024-06-10": [file("6/a.xlsx", ANSWER, { period: "2024-05" }), broken("6/b.xlsx"), broken("c.xlsx")] }, terms);
    expect(states(ledger)).toEqual({ "6/a.xlsx": "wrong-period", "6/b.xlsx": "rejected", "c.xlsx": "rejected" });
    const summary = mergeSubmissions({ catalogue: catalogue2024, period: "2024-06", asOf: night("2024-06-10"), prefer: null, received: last.toMake[0]?.received ?? [], decided: last.toMake[0]?.decided ?? new Map() });
    expect(summary.sources.map((source) => [source.file, source.outcome, source.reason?.code])).toEqual([["6/a.xlsx", "rejected", "wrong-period"], ["6/b.xlsx", "rejected", "file-damaged"], ["c.xlsx", "rejected", "file-damaged"]]);
  });
});

describe("when a file came", () => {
  const arrived = (modified: string | null, ...nights: readonly string[]) => {
    const days = Object.fromEntries(nights.map((day, index) => [day, index === nights.length - 1 ? [file("a.xlsx", ANSWER, { modified })] : []]));
    const { ledger } = play(days);
    return [ledger.entries[0]?.arrived, ledger.entries[0]?.daysLate];
  };
  test("its file time, where that is between the run before and the one that saw it", () => {
    expect(arrived("2024-06-14T16:00:00+07:00", "2024-06-14", "2024-06-15")).toEqual(["2024-06-14T16:00:00+07:00", 0]);
    expect(arrived("2024-06-15T08:00:00+07:00", "2024-06-15", "2024-06-16")).toEqual(["2024-06-15T08:00:00+07:00", 1]);
  });
  test("an old file time proves nothing: the run before did not see it", () => {
    expect(arrived("2024-06-01T08:00:00+07:00", "2024-06-20", "2024-06-21")).toEqual([night("2024-06-20"), 6]);
  });
  test("without a run before, the file time is all there is; without one, or with one to come, the night", () => {
    expect(arrived("2024-06-01T08:00:00+07:00", "2024-06-20")).toEqual(["2024-06-01T08:00:00+07:00", 0]);
    expect(arrived(null, "2024-06-20")).toEqual([night("2024-06-20"), 6]);
    expect(arrived("2031-01-01T08:00:00+07:00", "2024-06-20")).toEqual([night("2024-06-20"), 6]);
  });
});

describe("which periods a night is for", () => {
  const may = (name: string) => file(name, ANSWER, { period: "2024-05", unit: "820" });
  test("an earlier one, while late reports are waited for", () => {
    const late = { "2024-06-20": [may("a.xlsx")] };
    expect(made(play(late, { ...TERMS, reopenDays: 40 }).last)).toEqual(["2024-05 again", "2024-07"]);
    expect(made(play(late, { ...TERMS, reopenDays: 10 }).last)).toEqual(["2024-07"]);
    expect(states(play(late, { ...TERMS, reopenDays: 10 }).ledger)).toEqual({ "a.xlsx": "wrong-period" });
  });
  test("what stands in a period that has closed since stays what it was", () => {
    const { ledger } = play({ "2024-05-10": [may("a.xlsx")], "2024-08-10": [may("a.xlsx")] }, { ...TERMS, reopenDays: 10 });
    expect(ledger.entries.map((entry) => [stateOf(entry), entry.lastSeen])).toEqual([[{ at: night("2024-05-10"), state: "merged", reason: null }, night("2024-08-10")]]);
  });
  test("a period to come, and one of another year, are not taken", () => {
    expect(states(play({ "2024-06-10": [file("a.xlsx", ANSWER, { period: "2024-09" }), file("b.xlsx", ANSWER, { period: "2023-12" })] }).ledger)).toEqual({ "a.xlsx": "wrong-period", "b.xlsx": "wrong-period" });
  });
  test("one that the configuration fixes, whatever the date; it is no running period, and names what belongs to none all the same", () => {
    const { last } = play({ "2024-11-10": [may("a.xlsx"), broken("b.xlsx")] }, { ...TERMS, periods: "2024-05" });
    expect([made(last), last.running, last.toMake[0]?.received.length]).toEqual([["2024-05"], "2024-05", 2]);
  });
  test("at the end of the year none is running: broken files are in the ledger alone", () => {
    const { last, ledger } = play({ "2024-12-20": [broken("b.xlsx")] });
    expect([made(last), last.running, states(ledger)]).toEqual([[], null, { "b.xlsx": "rejected" }]);
  });
  test("what is left alone on purpose is told with the running period and is no submission", () => {
    const { last, ledger } = play({ "2024-06-15": [], "2024-06-16": [broken("~$a.xlsx", skippedOfficeLock)] });
    expect([ledger.entries, last.toMake.map(({ period, received: files }) => [period, files.map(({ file: name }) => name)])]).toEqual([[], [["2024-07", ["~$a.xlsx"]]]]);
  });
});

describe("what cannot be used", () => {
  test("the reader's reason; a period of another year is a wrong period", () => {
    const { ledger } = play({ "2024-06-10": [broken("a.xlsx"), broken("b.xlsx", wrongPeriod, "820")] });
    expect(ledger.entries.map((entry) => [entry.file, entry.orgUnit, stateOf(entry).state, stateOf(entry).reason])).toEqual([["b.xlsx", "820", "wrong-period", "wrong-period"], ["a.xlsx", null, "rejected", "file-damaged"]]);
  });
  test("a broken file whose unit sends another is superseded by it, whatever that is called", () => {
    const { ledger } = play({ "2024-06-10": [broken("b.xlsx", wrongPeriod, "820"), broken("c.xlsx")], "2024-06-11": [file("moi.xlsx", ANSWER, { unit: "820" })] });
    expect(states(ledger)).toEqual({ "b.xlsx": "superseded", "c.xlsx": "withdrawn", "moi.xlsx": "merged" });
  });
  test("a blank form beside a report neither counts nor supersedes; alone it is no answer", () => {
    const blank = { modified: "2024-06-11T09:00:00+07:00", sha256: digest("blank") };
    const { ledger, last } = play({ "2024-06-10": [file("a.xlsx")], "2024-06-12": [file("a.xlsx"), file("b.xlsx", {}, blank)] });
    expect([states(ledger), [...(last.toMake[0]?.decided.keys() ?? [])]]).toEqual([{ "a.xlsx": "merged", "b.xlsx": "rejected" }, ["b.xlsx"]]);
  });
  test("without an error, what was found first is the reason", () => {
    const { ledger } = play({ "2024-06-10": [{ ...broken("a.xlsx", skippedOfficeLock), skipped: false }] });
    expect(ledger.entries.map((entry) => stateOf(entry).reason)).toEqual(["skipped-office-lock"]);
  });
  test("what was superseded or a copy may be deleted: it stays what it was", () => {
    const [old, same, newer] = [file("a.xlsx"), file("b.xlsx"), file("c.xlsx", { "hospital-beds": "120" })];
    const { ledger } = play({ "2024-06-09": [old, same], "2024-06-10": [old], "2024-06-11": [old, newer], "2024-06-12": [newer] });
    expect(states(ledger)).toEqual({ "a.xlsx": "superseded", "b.xlsx": "duplicate", "c.xlsx": "merged" });
  });
  test("only the findings of what counts are told, and that it is late", () => {
    const odd = finding(fileDamaged, "819", { at: { workbook: "a.xlsx", sheet: null, address: null }, facts: { found: "x" } });
    const { last } = play({ "2024-06-10": [], "2024-06-20": [], "2024-06-21": [file("a.xlsx", ANSWER, { findings: [odd], modified: "2024-06-20T09:00:00+07:00" }), file("b.xlsx", { "hospital-beds": "120" }, { modified: "2024-06-20T10:00:00+07:00" })] });
    expect(last.toMake[0]?.received.map((one) => [one.file, one.findings.map(({ code, facts }) => [code, facts["days"]])])).toEqual([["a.xlsx", []], ["b.xlsx", [["late-submission", "6"]]]]);
  });
});

test("the same figures are the same, wherever they stand and whatever is noted beside them", () => {
  const one = submissionOf(catalogue2024, "819", { population: "100", "hospital-beds": "-", "workers-given-jobs": "" });
  const other = submissionOf(catalogue2024, "819", { "hospital-beds": "-", population: "100.0" });
  expect(figuresText({ ...other, notes: new Map([["population", "ước"]]) })).toBe(figuresText(one));
  expect(figuresText(submissionOf(catalogue2024, "819", { population: "101", "hospital-beds": "-" }))).not.toBe(figuresText(one));
  expect(figuresText(submissionOf(catalogue2024, "819", { population: "100", "hospital-beds": "-" }, { allotted: { population: "5" } }))).not.toBe(figuresText(one));
});

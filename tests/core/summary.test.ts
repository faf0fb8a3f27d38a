import fc from "fast-check";
import { describeFinding } from "../../src/core/messages/describe-finding";
import type { Summary } from "../../src/core/model";
import { type Received, selectSubmissions } from "../../src/core/select-submissions";
import { mergeSubmissions } from "../../src/core/summary";
import { summaryJson, summaryJsonSchema } from "../../src/core/json/summary-json";
import * as v from "valibot";
import { catalogue2024 } from "../support/catalogue-2024";
import { received, submissionOf, type Typed } from "../support/submissions";

const merge = (files: readonly Received[], more: { readonly period?: string; readonly prefer?: "newest" } = {}): Summary =>
  mergeSubmissions({ catalogue: catalogue2024, period: more.period ?? "2024-06", asOf: "2024-06-20T08:00:00+07:00", received: files, prefer: more.prefer ?? null });

const file = (name: string, code: string, typed: Typed, more: Partial<Received> & { readonly period?: string } = {}): Received => {
  const { period, ...rest } = more;
  return received(submissionOf(catalogue2024, code, typed, period ? { period } : {}), { file: name, ...rest });
};

const figure = (summary: Summary, id: string) => {
  const one = summary.figures.find(({ indicator }) => indicator === id);
  if (!one) throw new Error(`no figure ${id}`);
  return one;
};

const CAI_BE = { "workers-given-jobs": "900", population: "290000", "health-insured-people": "270000" };

describe("several files of one unit", () => {
  const twice = [file("b.xlsx", "819", CAI_BE, { modified: "2024-06-18T00:00:00Z" }), file("a.xlsx", "819", { "workers-given-jobs": "950" }, { modified: "2024-06-20T00:00:00Z" })];

  test("none is guessed: both are named and the unit is held out", () => {
    const summary = merge(twice);
    expect(summary.sources.map(({ file: name, outcome, reason }) => [name, outcome, reason?.code])).toEqual([["a.xlsx", "rejected", "duplicate-submission"], ["b.xlsx", "rejected", "duplicate-submission"]]);
    expect(figure(summary, "jobs-created").value).toBeNull();
    expect(summary.completeness.missing).toContain("819");
    expect(summary.findings.filter(({ code }) => code === "duplicate-submission").map(({ at, facts }) => [at.workbook, facts["files"]])).toEqual([["a.xlsx", "a.xlsx, b.xlsx"], ["b.xlsx", "a.xlsx, b.xlsx"]]);
    expect(summary.findings.some(({ code, orgUnit }) => code === "missing-unit" && orgUnit === "819")).toBe(false);
  });

  test("--prefer newest takes the newest and says what it replaced", () => {
    const summary = merge(twice, { prefer: "newest" });
    expect(summary.sources.map(({ file: name, outcome }) => [name, outcome])).toEqual([["a.xlsx", "merged"], ["b.xlsx", "superseded"]]);
    expect(figure(summary, "jobs-created").value?.toFixed()).toBe("950");
  });

  test("two files of the same moment stay a question", () => {
    const same = twice.map((one) => ({ ...one, modified: "2024-06-18T00:00:00Z" }));
    expect(merge(same, { prefer: "newest" }).sources.map(({ outcome }) => outcome)).toEqual(["rejected", "rejected"]);
    const unknown = twice.map((one) => ({ ...one, modified: null }));
    expect(merge(unknown, { prefer: "newest" }).sources.map(({ outcome }) => outcome)).toEqual(["rejected", "rejected"]);
  });
});

test("a report of another period is rejected with its reason, and its unit is missing", () => {
  const wrong = file("t5.xlsx", "819", CAI_BE, { period: "2024-05" });
  const [finding] = mergeSubmissions({ catalogue: catalogue2024, period: "2024-06", asOf: "2024-06-20", received: [wrong], prefer: null }).findings.filter(({ orgUnit }) => orgUnit === "819");
  expect([merge([wrong]).sources[0]?.outcome, finding?.code]).toEqual(["rejected", "missing-unit"]);
});

test("a blank workbook is a unit that has not reported; where nothing is due yet it is none", () => {
  const blank = merge([file("a.xlsx", "819", { population: "" }), file("b.xlsx", "DB815", {})]);
  expect(blank.sources.map(({ outcome, reason }) => [outcome, reason?.code])).toEqual([["rejected", "blank-submission"], ["rejected", "blank-submission"]]);
  expect(blank.completeness).toMatchObject({ reported: 0, missing: expect.arrayContaining(["819", "DB815"]) });
  expect(blank.findings.filter(({ orgUnit }) => orgUnit === "819").map(({ code }) => code)).toEqual(["blank-submission"]);
  const later = { ...catalogue2024, indicators: catalogue2024.indicators.map((one) => ({ ...one, due: "year-end" as const })) };
  const early = mergeSubmissions({ catalogue: later, period: "2024-06", asOf: "2024-06-20", prefer: null, received: [file("a.xlsx", "819", {})] });
  expect(early.sources[0]?.outcome).toBe("merged");
});

test("a file left out on purpose is no error of the merge", () => {
  const lock = merge([file("~$a.xlsx", "819", {}, { submission: null, skipped: true, findings: [] })]);
  expect(lock.sources[0]).toMatchObject({ outcome: "skipped", reason: null });
});

describe("judging", () => {
  test("half the jobs by June are on track, one fewer is behind", () => {
    const withJobs = (jobs: string) => figure(merge([file("a.xlsx", "819", { "workers-given-jobs": jobs })]), "jobs-created");
    expect([withJobs("9000").status, withJobs("8999").status, withJobs("18000").status, withJobs("18001").status]).toEqual(["on-track", "behind", "met", "exceeded"]);
    expect(withJobs("9000").percentOfTarget?.toFixed()).toBe("50");
  });

  test("a unit is judged by what was allotted to it; a flow without that is not judged", () => {
    const submission = submissionOf(catalogue2024, "819", { "workers-given-jobs": "900" }, { allotted: { "jobs-created": "1500" } });
    const [allotted, alone] = [merge([received(submission)]), merge([file("a.xlsx", "819", { "workers-given-jobs": "900" })])].map((one) => figure(one, "jobs-created").byUnit.get("819"));
    expect([allotted?.status, allotted?.percentOfTarget?.toFixed()]).toEqual(["on-track", "60"]);
    expect([alone?.status, alone?.value?.toFixed()]).toEqual([null, "900"]);
  });

  test("poverty is judged at year's end, against last year's households", () => {
    const poor = (lastYear: Typed) => {
      const one = submissionOf(catalogue2024, "819", { "poor-households": "90", households: "10000" }, { period: "2024", lastYear });
      const summary = merge([received(one)], { period: "2024" });
      return [figure(summary, "poverty-reduction").status, summary.findings.filter(({ code }) => code === "missing-baseline").length, figure(summary, "poverty-reduction").byUnit.get("819")?.status];
    };
    expect(poor({ "poor-households": "100", households: "10000" })).toEqual(["met", 0, "met"]);
    expect(poor({})).toEqual(["no-data", 1, "no-data"]);
    expect(figure(merge([file("a.xlsx", "819", { "poor-households": "90", households: "10000" })]), "poverty-reduction").status).toBe("not-due");
  });

  test("a rate that waits for a missing unit says for whom", () => {
    const summary = merge([file("a.xlsx", "819", { doctors: "10", population: "290000" })]);
    const waiting = summary.findings.filter(({ code, indicator }) => code === "units-incomplete" && indicator === "doctors-per-10000");
    expect(waiting.map((one) => describeFinding(one, "vi", catalogue2024).message)[0]).toMatch(/còn thiếu số của Thành phố Mỹ Tho, Thành phố Gò Công, /);
  });

  test("a denominator of zero and a number reported twice are findings", () => {
    const zero = merge([file("a.xlsx", "819", { population: "0", "health-insured-people": "0" })]);
    expect(zero.findings.filter(({ code }) => code === "zero-denominator").map(({ indicator }) => indicator)).toEqual(["health-insurance-coverage"]);
    const shared = { ...catalogue2024, measures: catalogue2024.measures.map((one) => (one.id === "grdp-growth-rate" ? { ...one, reportedBy: ["CTK", "STC"] } : one)) };
    const twice = mergeSubmissions({ catalogue: shared, period: "2024-06", asOf: "2024-06-20", prefer: null, received: [file("c.xlsx", "CTK", { "grdp-growth-rate": "7" }), file("s.xlsx", "STC", { "grdp-growth-rate": "7" })] });
    expect(twice.findings.filter(({ code }) => code === "reported-twice").map(({ facts }) => facts["units"])).toEqual(["CTK STC"]);
  });
});

describe("order and parts", () => {
  const units = ["815", "816", "817", "818", "819", "CTK", "SYT", "DB815"];
  const amounts = fc.record({ "workers-given-jobs": fc.nat(9999).map(String), population: fc.nat(300000).map(String), "health-insured-people": fc.nat(300000).map(String), "party-members-admitted": fc.nat(99).map(String) });
  const files = fc.uniqueArray(fc.record({ name: fc.string({ minLength: 1, maxLength: 8 }), code: fc.constantFrom(...units), typed: amounts, modified: fc.constantFrom("2024-06-01", "2024-06-02", null) }), { selector: ({ name }) => name, maxLength: 12 });
  const toReceived = (list: readonly { readonly name: string; readonly code: string; readonly typed: Typed; readonly modified: string | null }[]) => list.map(({ name, code, typed, modified }) => file(name, code, typed, { modified }));
  const json = (list: readonly Received[], prefer: "newest" | undefined) => JSON.stringify(summaryJson(merge(list, prefer ? { prefer } : {}), "vi", "0"));

  test("the order of the files does not matter", () => {
    fc.assert(
      fc.property(files, fc.constantFrom("newest" as const, undefined), fc.infiniteStream(fc.nat()), (list, prefer, numbers) => {
        const shuffled = list.map((one) => [numbers.next().value, one] as const).sort(([a], [b]) => (a as number) - (b as number)).map(([, one]) => one);
        expect(json(toReceived(shuffled), prefer)).toBe(json(toReceived(list), prefer));
      }),
      { numRuns: 40 },
    );
  });

  test("merging parts and combining is merging all at once", () => {
    fc.assert(
      fc.property(files, fc.nat(12), (list, cut) => {
        const [first, second] = [list.slice(0, cut), list.slice(cut)].map(toReceived) as [Received[], Received[]];
        expect(json([...second, ...first], undefined)).toBe(json(toReceived(list), undefined));
        const [sumOfParts, all] = [[first, second].map((part) => selectSubmissions(part, catalogue2024, "2024-06", null)), selectSubmissions(toReceived(list), catalogue2024, "2024-06", null)];
        const inParts = new Set(sumOfParts.flatMap(({ submissions }) => [...submissions.keys()]));
        for (const code of all.submissions.keys()) expect(inParts.has(code)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

test("the JSON is what its schema says, in both languages", () => {
  const summary = merge([file("a.xlsx", "819", { ...CAI_BE, "workers-sent-abroad": "901" }), file("b.xlsx", "820", CAI_BE), file("c.xlsx", "820", CAI_BE)]);
  for (const language of ["vi", "en"] as const) {
    const json = summaryJson(summary, language, "1.2.3");
    expect(v.safeParse(summaryJsonSchema, json).issues).toBeUndefined();
    expect(json.figures).toHaveLength(44);
    expect(json.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["part-exceeds-whole", "duplicate-submission", "missing-unit", "missing"]));
  }
});

test("a file that is no workbook is rejected for its first error", () => {
  const [error] = merge([file("a.xlsx", "819", CAI_BE), file("b.xlsx", "819", CAI_BE)]).findings.filter(({ severity }) => severity === "error");
  if (!error) throw new Error("no error");
  const info = { ...error, severity: "info" as const, code: "number-as-text" };
  expect(merge([file("x.pdf", "819", {}, { submission: null, findings: [info, error] })]).sources[0]?.reason).toBe(error);
  expect(merge([file("x.pdf", "819", {}, { submission: null, findings: [info] })]).sources[0]?.reason).toBe(info);
});

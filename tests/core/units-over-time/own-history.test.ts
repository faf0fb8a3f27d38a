import { catalogueAt } from "../../../src/core/catalogue/catalogue";
import { amountKey, type History, type PastPeriod } from "../../../src/core/history/history";
import type { OrgUnit, Period } from "../../../src/core/model";
import { decimal } from "../../../src/core/numbers/decimal";
import { lastMonth, yearOf } from "../../../src/core/period/period";
import { mergeSubmissions } from "../../../src/core/summary";
import { ownHistory } from "../../../src/core/units-over-time/own-history";
import { catalogue2024 } from "../../support/catalogue-2024";
import { reorganised } from "../../support/reorganised";
import { received, submissionOf } from "../../support/submissions";

/** An earlier merge in which each of these units had given so many jobs. */
const past = (period: Period, jobs: Readonly<Record<string, string>>): PastPeriod => ({
  period,
  year: yearOf(period),
  month: lastMonth(period),
  asOf: period,
  source: `${period}.json`,
  figures: new Map(),
  amounts: new Map(Object.entries(jobs).map(([code, value]) => [amountKey(code, "workers-given-jobs"), { value: decimal(value), raw: value, file: "a.xlsx", sheet: "Nhập liệu", cell: "H6" }])),
});

const shown = ({ periods }: History) => periods.map(({ period, amounts }) => `${period}: ${[...amounts].map(([key, { raw }]) => `${key.split(" ")[0]} ${raw}`).join(", ")}`);

test("where nobody began or ended, history is itself", () => {
  const history: History = { periods: [past("2024-05", { "819": "5" }), past("2024-07", { "819": "7" })] };
  expect(ownHistory(history, catalogue2024, "2024-06")).toBe(history);
});

test("a commune has no history from its district's time, nor one from the code's former owner", () => {
  const history: History = { periods: [past("2025-06", { "816": "900", "819": "800", SYT: "1" }), past("2025-07", { "816": "90" }), past("2025-12", { "816": "99" })] };
  expect(shown(ownHistory(history, reorganised, "2025-08"))).toEqual(["2025-06: SYT 1", "2025-07: 816 90", "2025-12: 816 99"]);
});

test("a unit that one other alone took over from keeps its history, under its new code; one of two parts does not", () => {
  const unit = (code: string, more: Partial<OrgUnit>): OrgUnit => ({ code, kind: "district", name: code, nameEn: code, short: code, aliases: [], ...more });
  const orgUnits = [
    unit("A", { validTo: "2025-06-30" }),
    unit("B", { validFrom: "2025-07-01", predecessors: ["A"] }),
    unit("C", { validTo: "2025-06-30" }),
    unit("D", { validFrom: "2025-07-01", predecessors: ["C"] }),
    unit("E", { validFrom: "2025-07-01", predecessors: ["C"] }),
  ];
  const history: History = { periods: [past("2025-06", { A: "5", C: "7", Z: "9" })] };
  expect(shown(ownHistory(history, { ...reorganised, orgUnits }, "2025-07"))).toEqual(["2025-06: B 5"]);
});

test("a merge asks no commune why it has less than the city whose code it has", () => {
  const july = catalogueAt(reorganised, "2025-07");
  const report = received(submissionOf(july, "816", { "workers-given-jobs": "90" }, { period: "2025-07" }));
  const falls = (history: History, catalogue = reorganised) =>
    mergeSubmissions({ catalogue, period: "2025-07", asOf: "2025-07-16", prefer: null, received: [report], history }).findings.filter(({ code }) => code === "cumulative-falls").length;
  expect(falls({ periods: [past("2025-06", { "816": "900" })] })).toBe(0);
  const always = { ...july, orgUnits: july.orgUnits.map(({ validFrom: _, predecessors: __, ...unit }) => unit) };
  expect(falls({ periods: [past("2025-06", { "816": "900" })] }, always)).toBe(1);
});

import fc from "fast-check";
import { aggregate } from "../../../src/core/aggregate";
import { catalogueAt } from "../../../src/core/catalogue/catalogue";
import type { Decimal } from "../../../src/core/numbers/decimal";
import type { FigureRule, OrgUnit, Submission } from "../../../src/core/model";
import { addSubtotals, NO_UNITS, type Obstacle, settle, type Subtotal } from "../../../src/core/subtotal";
import { formerGrounds, type Ground, lineageOf } from "../../../src/core/units-over-time/ground";
import { catalogueOf, rollUp, subtotalOfGround } from "../../../src/core/units-over-time/roll-up";
import { catalogue2024 } from "../../support/catalogue-2024";
import { communesOf, reorganised } from "../../support/reorganised";
import { submissionOf, type Typed } from "../../support/submissions";

/** As if two offices reported growth, so that a number reported twice occurs. */
const measures2025 = reorganised.measures.map((one) => (one.id === "grdp-growth-rate" ? { ...one, reportedBy: ["CTK", "STC"] } : one));
const july = catalogueAt({ ...reorganised, measures: measures2025 }, "2025-07");
const actuals = (submission: Submission) => submission.actuals;
const figureOf = (id: string): FigureRule => july.indicators.find((one) => one.id === id)?.figure as FigureRule;
const byUnit = (reports: Readonly<Record<string, Typed>>) => new Map(Object.entries(reports).map(([code, typed]) => [code, submissionOf(july, code, typed, { period: "2025-07" })]));

/** One indicator of each kind of figure; of ratios one whose two numbers come from the same units and one whose do not. */
const KINDS = ["jobs-created", "health-insurance-coverage", "doctors-per-10000", "new-rural-districts", "grdp-growth"] as const;

interface Result {
  readonly value: Decimal | null;
  readonly obstacle: Obstacle | null;
}
const said = ({ value, obstacle }: Result) => [value?.toFixed() ?? null, obstacle?.kind ?? null, obstacle && "units" in obstacle ? [...obstacle.units].sort() : []];

describe("merging by levels is merging at once", () => {
  const measures = ["workers-given-jobs", "health-insured-people", "population", "doctors", "district-newly-new-rural", "grdp-growth-rate"];
  const typed = fc.oneof({ weight: 6, arbitrary: fc.nat(99999).map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`) }, fc.constantFrom("0", "-", "", "!x"));
  const report: fc.Arbitrary<Typed | null> = fc.oneof({ weight: 5, arbitrary: fc.record(Object.fromEntries(measures.map((id) => [id, typed]))) }, fc.constant(null));
  /** Complete reports too: what waits for everybody must also get a value. */
  const complete: fc.Arbitrary<Typed | null> = fc.record(Object.fromEntries(measures.map((id) => [id, fc.oneof(fc.nat(9999).map((n) => String(n + 1)), fc.constant("-"))]))).map((one) => (Object.values(one).includes("-") ? Object.fromEntries(measures.map((id) => [id, "-"])) : one));

  test.each(KINDS)("%s: in any partition, in any order, also of three levels", (id) => {
    const figure = figureOf(id);
    const units = july.orgUnits.filter(({ code, kind }) => ["CTK", "SYT", "STC"].includes(code) || (kind === "commune" && Number(code) % 2 === 0));
    const few = { ...july, orgUnits: units };
    let values = 0;
    let obstacles = 0;
    fc.assert(
      fc.property(
        fc.oneof(fc.array(report, { minLength: units.length, maxLength: units.length }), fc.array(complete, { minLength: units.length, maxLength: units.length })),
        fc.array(fc.nat(8), { minLength: units.length, maxLength: units.length }),
        fc.array(fc.nat(2), { minLength: 9, maxLength: 9 }),
        (reports, groupOf, levelOf) => {
          const submissions = byUnit(Object.fromEntries(units.flatMap(({ code }, index) => (reports[index] ? [[code, reports[index]]] : []))));
          const flat = aggregate(figure, few, submissions, actuals);
          const grounds: readonly Ground[] = [...new Set(groupOf)].map((group) => ({ before: [], after: units.filter((_, index) => groupOf[index] === group) }));
          const apart = grounds.map((ground) => subtotalOfGround(figure, few, aggregate(figure, catalogueOf(few, ground), submissions, actuals).trace, ground));
          const fromProvince = grounds.map((ground) => subtotalOfGround(figure, few, flat.trace, ground));
          const middle = [0, 1, 2].map((level) => apart.filter((_, index) => levelOf[index] === level).reduce(addSubtotals, NO_UNITS));
          const ways: readonly Subtotal[] = [apart.reduce(addSubtotals, NO_UNITS), [...apart].reverse().reduce(addSubtotals, NO_UNITS), middle.reduce(addSubtotals), fromProvince.reduce(addSubtotals, NO_UNITS)];
          if (flat.value) values += 1;
          if (flat.obstacle) obstacles += 1;
          for (const way of ways) {
            expect(said(settle(figure, way))).toEqual(said(flat));
            expect([way.expected, way.expected - way.incomplete.length]).toEqual([flat.expected, flat.reported]);
          }
        },
      ),
      { numRuns: 30 },
    );
    expect([values > 0, obstacles > 0]).toEqual([true, id === "doctors-per-10000" || id === "grdp-growth"]);
  });
});

describe("former districts", () => {
  const grounds = formerGrounds(july);

  test("each has its communes, in the order of the register", () => {
    expect(grounds.map(({ before, after }) => `${before.map(({ code }) => code).join()} ${after.length}`)).toEqual(["815 10", "816 10", "817 9", "818 10", "819 9", "820 9", "821 9", "822 9", "823 9", "824 9", "825 9"]);
    expect(grounds.flatMap(({ after }) => after)).toHaveLength(communesOf(july).length);
    expect(formerGrounds(july)).toBe(grounds);
    expect(formerGrounds(catalogueAt(reorganised, "2025"))).toEqual(grounds);
  });

  test("where nobody came from another level there are none", () => {
    expect([formerGrounds(catalogue2024), formerGrounds(catalogueAt(reorganised, "2025-06"))]).toEqual([[], []]);
  });

  test("a district's rate is the ratio of its communes' sums; who is missing stays missing", () => {
    const [first] = grounds as [Ground];
    const [a, b, c, d] = first.after as readonly [OrgUnit, OrgUnit, OrgUnit, OrgUnit];
    const other = grounds[1]?.after[0] as OrgUnit;
    const submissions = byUnit({
      [a.code]: { "health-insured-people": "90", population: "100" },
      [b.code]: { "health-insured-people": "500", population: "1000" },
      [c.code]: { "health-insured-people": "-", population: "-" },
      [d.code]: { "health-insured-people": "9", population: "" },
      [other.code]: { "health-insured-people": "1", population: "1" },
    });
    const figure = figureOf("health-insurance-coverage");
    const rolled = rollUp(figure, july, aggregate(figure, july, submissions, actuals).trace, first);
    expect([rolled.value?.round(10).toFixed(), rolled.obstacle, rolled.reported, rolled.expected]).toEqual(["53.6363636364", null, 3, 10]);
  });

  test("a commune made of parts of two districts joins them, whichever comes first; later communes keep the district of those before", () => {
    const commune = (code: string, validFrom: string, predecessors: readonly string[], more: Partial<OrgUnit> = {}): OrgUnit => ({ code, kind: "commune", name: code, nameEn: code, short: code, aliases: [], validFrom, predecessors, ...more });
    const districts = reorganised.orgUnits.filter(({ kind }) => kind === "district");
    const orgUnits = [
      commune("C4", "2025-07-01", ["818", "nobody"]),
      commune("C1", "2025-07-01", ["815"], { validTo: "2026-12-31" }),
      commune("C2", "2025-07-01", ["817"]),
      commune("C3", "2025-07-01", ["817", "815"]),
      commune("C5", "2027-01-01", ["C1"]),
      commune("C6", "2027-01-01", []),
      ...districts,
    ];
    const all = { ...reorganised, orgUnits };
    const shown = (list: readonly Ground[]) => list.map(({ before, after }) => `${before.map(({ code }) => code).join()} ${after.map(({ code }) => code).join()}`);
    expect(shown(formerGrounds(catalogueAt(all, "2025-07")))).toEqual(["815,817 C1,C2,C3", "818 C4"]);
    expect(shown(formerGrounds(catalogueAt(all, "2027-01")))).toEqual(["815,817 C2,C3,C5", "818 C4"]);
    const lineage = (code: string, from: string, to: string) => {
      const ground = lineageOf(all, code, from, to);
      return ground && shown([ground])[0];
    };
    expect([lineage("815", "2025-06", "2025-07"), lineage("815", "2025-06", "2027-01"), lineage("817", "2025-06", "2025-07"), lineage("C2", "2025-07", "2025-06")]).toEqual(["815,817 C1,C2,C3", "815,817 C2,C3,C5", "815,817 C1,C2,C3", "C1,C2,C3 815,817"]);
    expect([lineage("C4", "2025-07", "2027-01"), lineage("819", "2025-05", "2025-06"), lineage("C1", "2025-07", "2027-01")]).toEqual(["C4 C4", "819 819", "C1 C5"]);
    expect([lineage("819", "2025-06", "2025-07"), lineage("C6", "2027-01", "2025-06"), lineage("999", "2025-06", "2025-07")]).toEqual([null, null, null]);
  });
});

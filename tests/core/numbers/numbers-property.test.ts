import fc from "fast-check";
import { decimal } from "../../../src/core/numbers/decimal";
import type { Cell } from "../../../src/core/model";
import { type Expectation, readAmount } from "../../../src/core/numbers/numbers";

const measures: fc.Arbitrary<Expectation> = fc
  .record({
    unit: fc.constantFrom("%", "‰", "điểm %", "tỷ đồng", "triệu đồng", "tỷ USD", "người", "lao động (người)", "xã, phường, thị trấn", "bác sĩ/vạn dân", "tấn", ""),
    integer: fc.boolean(),
    yesNo: fc.boolean(),
    bounds: fc.tuple(fc.integer({ min: -100, max: 1_000_000 }), fc.integer({ min: -100, max: 1_000_000 })),
  })
  .map(({ bounds: [a, b], ...rest }) => ({ ...rest, plausible: { min: decimal(Math.min(a, b)), max: decimal(Math.max(a, b)) } }));

/** Nothing is implausible, so that every decimal reading counts. */
const anyAmount: Expectation = { unit: "tấn", integer: false, yesNo: false, plausible: { min: decimal("-1e70"), max: decimal("1e70") } };

const typed = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(..."0123456789.,-–+()% \u00A0\u202F０９"), maxLength: 16 }) },
  { weight: 2, arbitrary: fc.string({ unit: fc.constantFrom(..."0189.,-–+()%‰ \u00A0\t\n≥<~:;/'eExX=đạtkhoảngtriệutỷđồngngười\u200B\u202E\u0000\uD800\u00AD"), maxLength: 24 }) },
  fc.string({ unit: "binary", maxLength: 80 }),
);

const cells: fc.Arbitrary<Cell> = fc.oneof(
  typed.map((value): Cell => ({ kind: "text", value })),
  fc.record({ kind: fc.constant("text" as const), value: typed, legacyFont: fc.constantFrom(".VnTime", ".VnTimeH", "VNI-Times", "Arial") }),
  fc.oneof(typed, fc.double().map(String)).map((value): Cell => ({ kind: "number", value })),
  fc.record({ kind: fc.constant("number" as const), value: fc.double().map(String), shown: fc.constantFrom("percent" as const, "date" as const) }),
);

const digitsOf = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0)).replace(/\D/g, "");
const significant = (digits: string): string => digits.replace(/^0+|0+$/g, "");

test("reading never throws, and all that was typed is kept in it", () => {
  fc.assert(
    fc.property(cells, measures, (cell, measure) => {
      const reading = readAmount(cell, measure);
      if (reading.kind !== "blank" && cell.kind === "text") expect(reading.raw).toBe(cell.value);
    }),
    { numRuns: 2000 },
  );
});

test("an amount read from a text has exactly the digits that were typed, and its sign", () => {
  fc.assert(
    fc.property(typed, (value) => {
      const reading = readAmount({ kind: "text", value }, anyAmount);
      if (reading.kind !== "amount") return;
      expect(significant(digitsOf(reading.value.toFixed()))).toBe(significant(digitsOf(value)));
      if (reading.value.lt(0)) expect(value).toMatch(/[-–(]/);
    }),
    { numRuns: 2000 },
  );
});

test("what is held back as ambiguous has the same digits in both readings, a thousand times apart", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom(".", ","), (whole, rest, separator) => {
      const reading = readAmount({ kind: "text", value: `${whole}${separator}${String(rest).padStart(3, "0")}` }, anyAmount);
      expect(reading.kind).toBe("ambiguous");
      if (reading.kind !== "ambiguous") return;
      const [small, large] = [...reading.readings].sort((a, b) => a.cmp(b)) as [typeof reading.readings[0], typeof reading.readings[0]];
      expect(large.toFixed()).toBe(String(whole * 1000 + rest));
      expect(small.times(1000).eq(large)).toBe(true);
    }),
  );
});

test("every amount lies in the plausible range, and is whole where the measure is", () => {
  fc.assert(
    fc.property(cells, measures, (cell, measure) => {
      const reading = readAmount(cell, measure);
      if (reading.kind !== "amount") return;
      if (measure.yesNo) {
        expect(["0", "1"]).toContain(reading.value.toFixed());
        return;
      }
      expect(reading.value.gte(measure.plausible.min) && reading.value.lte(measure.plausible.max)).toBe(true);
      if (measure.integer) expect(reading.value.toFixed()).toMatch(/^-?\d+$/);
    }),
    { numRuns: 2000 },
  );
});

test("what a finding proposes is itself an amount that the measure would take", () => {
  fc.assert(
    fc.property(cells, measures, (cell, measure) => {
      const reading = readAmount(cell, measure);
      if (!("likely" in reading) || reading.likely === null) return;
      expect(readAmount({ kind: "number", value: reading.likely.toFixed() }, measure)).toMatchObject({ kind: "amount" });
    }),
    { numRuns: 2000 },
  );
});

test("a number cell gives a decimal of at most 15 digits, the nearest to the double that it holds", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e60, max: 1e60, noNaN: true, noDefaultInfinity: true }), (double) => {
      const reading = readAmount({ kind: "number", value: String(double) }, anyAmount);
      expect(reading.kind).toBe("amount");
      // Below 1e-300 doubles thin out, and have fewer than 15 digits.
      if (reading.kind !== "amount" || Math.abs(double) < 1e-300) return;
      expect(significant(digitsOf(reading.value.toFixed())).length).toBeLessThanOrEqual(15);
      // 100 digits are far beyond what tells two doubles apart; half a unit of the 15th digit is the most that rounding may move.
      const held = decimal(double.toPrecision(100));
      const halfUnit = decimal(`5e${Number(double.toExponential().split("e")[1]) - 15}`);
      expect(reading.value.minus(held).abs().lte(halfUnit)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("no text that hides something is an amount", () => {
  const hidden = fc.constantFrom("\u0000", "\u0008", "\u202E", "\u2066", "\u200F", "\u00AD", "\uD800", "\uDC00", "\u2028");
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,6}$/), fc.stringMatching(/^\d{1,6}$/), hidden, (before, after, unseen) => {
      expect(readAmount({ kind: "text", value: before + unseen + after }, anyAmount)).toMatchObject({ kind: "not-a-number" });
    }),
  );
});

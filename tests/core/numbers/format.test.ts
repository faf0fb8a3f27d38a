import fc from "fast-check";
import { type Decimal, decimal } from "../../../src/core/numbers/decimal";
import { formatDateTime, formatNumber } from "../../../src/core/numbers/format";
import { readAmount } from "../../../src/core/numbers/numbers";

describe("a number", () => {
  test.each([
    ["1234567.89", {}, "1.234.567,89", "1,234,567.89"],
    ["0", {}, "0", "0"],
    ["999", {}, "999", "999"],
    ["1000", {}, "1.000", "1,000"],
    ["-1234.5", {}, "-1.234,5", "-1,234.5"],
    ["94", { decimals: 2 }, "94,00", "94.00"],
    ["93.995", { decimals: 2 }, "94,00", "94.00"],
    ["93.994999", { decimals: 2 }, "93,99", "93.99"],
    ["0.5", { decimals: 0 }, "1", "1"],
    ["-0.5", { decimals: 0 }, "-1", "-1"],
    ["94.50", { decimals: 3, trim: true }, "94,5", "94.5"],
    ["94", { decimals: 2, trim: true }, "94", "94"],
    ["100", { trim: true }, "100", "100"],
    ["-0.04", { decimals: 1 }, "0,0", "0.0"],
    ["999999.999", { decimals: 2 }, "1.000.000,00", "1,000,000.00"],
    ["1e21", {}, "1.000.000.000.000.000.000.000", "1,000,000,000,000,000,000,000"],
  ])("%s as %j", (value, format, vi, en) => {
    expect(formatNumber(decimal(value), "vi", format)).toBe(vi);
    expect(formatNumber(decimal(value), "en", format)).toBe(en);
  });
});

describe("a moment is shown as it was written, in its own time zone", () => {
  test.each([
    ["2024-06-20T08:00:00+07:00", "20/06/2024 08:00", "20 Jun 2024 08:00"],
    ["2024-12-31T23:59:59.999Z", "31/12/2024 23:59", "31 Dec 2024 23:59"],
    ["2024-01-04", "04/01/2024", "4 Jan 2024"],
    ["hôm qua", "hôm qua", "hôm qua"],
    ["2024-13-01T08:00", "2024-13-01T08:00", "2024-13-01T08:00"],
  ])("%s", (iso, vi, en) => {
    expect(formatDateTime(iso, "vi")).toBe(vi);
    expect(formatDateTime(iso, "en")).toBe(en);
  });
});

/** Up to 12 digits before and 6 after the point. */
const amounts: fc.Arbitrary<Decimal> = fc
  .tuple(fc.bigInt({ min: -999_999_999_999n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => decimal(`${digits}e-${places}`));

test.each(["vi", "en"] as const)("what is formatted in %s is read back as the same number", (language) => {
  fc.assert(
    fc.property(amounts, (value) => {
      // The other reading of 8,801 is a thousand times away: a range of ten times leaves one.
      const [low, high] = [value.div(10), value.times(10)];
      const plausible = value.lt(0) ? { min: high, max: low } : { min: low, max: high };
      const reading = readAmount({ kind: "text", value: formatNumber(value, language) }, { unit: "tỷ đồng", integer: false, yesNo: false, plausible });
      expect(reading).toMatchObject({ kind: "amount" });
      if (reading.kind === "amount") expect(reading.value.toFixed()).toBe(value.toFixed());
    }),
    { numRuns: 2000 },
  );
});

test("a count formatted in Vietnamese is read back as the same count, whatever the range", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (count) => {
      const plausible = { min: decimal("0"), max: decimal("2000000000") };
      const reading = readAmount({ kind: "text", value: formatNumber(decimal(count), "vi") }, { unit: "người", integer: true, yesNo: false, plausible });
      expect(reading.kind === "amount" && reading.value.toFixed()).toBe(String(count));
    }),
  );
});

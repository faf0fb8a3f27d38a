import fc from "fast-check";
import { decimal } from "../../src/core/numbers/decimal";
import { plainDouble, plainNumber } from "../../src/xlsx/cell-number";

test("a number keeps its shortest form, in plain notation", () => {
  const forms = [["5", "5"], ["-0", "0"], ["+7", "7"], ["007.50", "7.5"], [".5", "0.5"], ["5.", "5"], ["1E3", "1000"], ["1.5e+21", "1500000000000000000000"], ["-1.25E-7", "-0.000000125"], ["0.30000000000000004", "0.30000000000000004"], ["0.10000000000000001", "0.1"], ["26.280434782608699", "26.280434782608697"], ["26.2804347826087", "26.2804347826087"], [" 5 ", "5"]];
  expect(forms.map(([raw]) => plainNumber(raw as string))).toEqual(forms.map(([, plain]) => plain));
});

test("what is no number is null", () => {
  for (const raw of ["", " ", "NaN", "INF", "-INF", "Infinity", "1E400", "-1e999", "1,5", "1 000", "0x10", "5%", "--5", "1e", "e5", ".", "1.2.3", "١"]) expect(plainNumber(raw)).toBeNull();
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) expect(plainDouble(value)).toBeNull();
});

test("every double comes back from its text, and no shorter text would do", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const plain = plainDouble(value) as string;
      expect(plain).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      expect(Number(plain)).toBe(value === 0 ? 0 : value);
      expect(plainNumber(String(value))).toBe(plain);
      expect(plainNumber(value.toExponential())).toBe(plain);
      expect(decimal(plain).toString()).toBe(decimal(value).toString());
    }),
  );
});

test("numbers of up to fifteen digits are taken as they are written", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.nat(15), (digits, places) => {
      const written = decimal(`${digits}e-${places}`).toFixed();
      expect(plainNumber(written)).toBe(plainDouble(Number(written)));
    }),
  );
});

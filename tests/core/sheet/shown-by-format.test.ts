import { legacyFontName } from "../../../src/core/text/legacy-font";
import { shownByFormat } from "../../../src/core/sheet/shown-by-format";

test.each([
  ["General", undefined],
  ["#,##0.0", undefined],
  ["0%", "percent"],
  ['#,##0.00 "%"', undefined],
  ["0.0\\%", undefined],
  ["dd/mm/yyyy", "date"],
  ["[$-42A]d mmmm yyyy", "date"],
  ["[h]:mm", "date"],
  ["[Red]0.00", undefined],
  ["0.00E+00", undefined],
  ["@", undefined],
  ["_(* #,##0_);_(* (#,##0)", undefined],
])("%s shows %s", (code, shown) => {
  expect(shownByFormat(code)).toBe(shown);
});

test("fonts whose text is not Unicode", () => {
  expect([".VnTime", "VNI-Times", "Times New Roman", "Vni Helve"].map(legacyFontName)).toEqual([".VnTime", "VNI-Times", undefined, "Vni Helve"]);
});

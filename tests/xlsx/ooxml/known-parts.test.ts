import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { KnownParts } from "../../../src/xlsx/ooxml/known-parts";

/** Counts how often a part was read in earnest. */
const counting = () => {
  const known = new KnownParts<string>();
  let reads = 0;
  const of = (bytes: Uint8Array, name = "styles", limits = DEFAULT_LIMITS) => known.of(bytes, name, limits, () => `${name} ${++reads}`);
  return { known, of };
};

test("the same object is read once", () => {
  const { of } = counting();
  const bytes = Uint8Array.of(1, 2);
  expect([of(bytes), of(bytes), of(Uint8Array.of(1, 2))]).toEqual(["styles 1", "styles 1", "styles 2"]);
});

test("another name or other limits ask for another reading", () => {
  const { of } = counting();
  const bytes = Uint8Array.of(1, 2);
  expect([of(bytes), of(bytes, "a.rels"), of(bytes, "a.rels", { ...DEFAULT_LIMITS })]).toEqual(["styles 1", "a.rels 2", "a.rels 3"]);
});

test("a part that was refused is refused again", () => {
  const { known } = counting();
  const bytes = new Uint8Array(4);
  const refuse = () => known.of(bytes, "styles", DEFAULT_LIMITS, () => { throw new Error("refused"); });
  expect(refuse).toThrow("refused");
  expect(refuse).toThrow("refused");
});

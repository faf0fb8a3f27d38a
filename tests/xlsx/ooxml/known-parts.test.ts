import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { KnownParts } from "../../../src/xlsx/ooxml/known-parts";

/** Counts how often a part was read in earnest. */
const counting = () => {
  const known = new KnownParts<string>();
  let reads = 0;
  const of = (text: string, limits = DEFAULT_LIMITS) => {
    const bytes = Uint8Array.from(Buffer.from(text));
    return known.of(bytes, limits, () => {
      reads++;
      return `read ${text}`;
    });
  };
  return { known, of, reads: () => reads };
};

test("the same bytes are read once", () => {
  const { of, reads } = counting();
  expect([of("styles"), of("styles")]).toEqual(["read styles", "read styles"]);
  expect(reads()).toBe(1);
});

test("one other byte, one byte more or other limits are another part", () => {
  const { of, reads } = counting();
  expect([of("styles"), of("stylet"), of("styles1")]).toEqual(["read styles", "read stylet", "read styles1"]);
  of("styles", { ...DEFAULT_LIMITS });
  expect(reads()).toBe(4);
});

test("the last eight are kept, no more", () => {
  const { of, reads } = counting();
  for (let i = 0; i < 9; i++) of(`part ${i}`);
  of("part 8");
  of("part 1");
  expect(reads()).toBe(9);
  of("part 0");
  expect(reads()).toBe(10);
});

test("a large part is read each time", () => {
  const { of, reads } = counting();
  for (let i = 0; i < 2; i++) of("x".repeat(100_000));
  expect(reads()).toBe(2);
});

test("a part that was refused is refused again", () => {
  const { known } = counting();
  const refuse = () => known.of(new Uint8Array(4), DEFAULT_LIMITS, () => { throw new Error("refused"); });
  expect(refuse).toThrow("refused");
  expect(refuse).toThrow("refused");
});

test("what is kept does not change with the bytes it came from", () => {
  const { known } = counting();
  const bytes = Uint8Array.of(1, 2, 3);
  known.of(bytes, DEFAULT_LIMITS, () => "first");
  bytes[0] = 9;
  expect(known.of(bytes, DEFAULT_LIMITS, () => "second")).toBe("second");
});

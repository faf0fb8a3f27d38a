import { rememberTexts } from "../../../src/core/text/remember-texts";

/** A function that counts its calls, with its memory. */
const counted = () => {
  const made: string[] = [];
  const make = rememberTexts((text: string) => {
    made.push(text);
    return text.toUpperCase();
  });
  return { make, made };
};

test("what was made of a text is not made again, whichever string brings it", () => {
  const { make, made } = counted();
  expect(["dân số", "hộ", `dân ${"số"}`].map(make)).toEqual(["DÂN SỐ", "HỘ", "DÂN SỐ"]);
  expect(made).toEqual(["dân số", "hộ"]);
});

test("nothing made is remembered too", () => {
  const made: string[] = [];
  const make = rememberTexts((text: string) => (made.push(text), null));
  expect([make("a"), make("a")]).toEqual([null, null]);
  expect(made).toEqual(["a"]);
});

test("long texts are made each time, and their number is bounded", () => {
  const { make, made } = counted();
  const long = "a".repeat(201);
  expect([make(long), make(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(made).toHaveLength(2);
  make("first");
  for (let index = 0; index < 5000; index++) make(`other ${index}`);
  make("first");
  expect(made.filter((text) => text === "first")).toHaveLength(2);
});

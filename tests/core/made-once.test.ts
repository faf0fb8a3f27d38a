import { madeOnce, madeOnceFor } from "../../src/core/made-once";

test("a text is asked for once, also where nothing comes of it", () => {
  const asked: string[] = [];
  const length = madeOnce((text) => (asked.push(text), text.length || null));
  expect([length("xã"), length(""), length("xã"), length("")]).toEqual([2, null, 2, null]);
  expect(asked).toEqual(["xã", ""]);
});

test("an object gives the same made thing each time, another one its own", () => {
  const keysOf = madeOnceFor((of: object) => Object.keys(of));
  const [one, other] = [{ a: 1 }, { a: 1 }];
  expect(keysOf(one)).toBe(keysOf(one));
  expect(keysOf(other)).toEqual(keysOf(one));
  expect(keysOf(other)).not.toBe(keysOf(one));
});

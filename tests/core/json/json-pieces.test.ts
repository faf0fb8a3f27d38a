import fc from "fast-check";
import { jsonPieces, lazily, makeLists } from "../../../src/core/json/json-pieces";

const written = (document: object): string => [...jsonPieces(document)].join("");
const whole = (document: object): string => `${JSON.stringify(document, null, 2)}\n`;

describe("jsonPieces", () => {
  it.each([[{}], [{ a: 1 }], [{ a: [] }], [{ a: [], b: [[]] }], [{ a: [1, "x", null] }], [{ "a\n": { b: [1, { c: [] }], d: {} }, e: [{ f: 1 }, {}] }]])("writes %j as JSON.stringify does", (document) => {
    expect(written(document)).toBe(whole(document));
  });

  it("does so for any document", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (document) => {
        expect(written(document)).toBe(whole(document));
      }),
    );
  });

  it("makes an element when it comes to it, and no sooner", () => {
    const made: number[] = [];
    const list = lazily([1, 2, 3], (one) => made.push(one));
    const pieces = jsonPieces({ first: "x", list });
    pieces.next();
    expect(made).toEqual([]);
    pieces.next();
    pieces.next();
    expect(made).toEqual([1]);
    expect([...pieces]).toHaveLength(4);
    expect(made).toEqual([1, 2, 3]);
  });
});

describe("makeLists", () => {
  it("makes the lists, and leaves texts and objects", () => {
    expect(makeLists({ name: "abc", list: lazily([1, 2], (one) => ({ one })), other: { a: 1 }, none: null })).toEqual({ name: "abc", list: [{ one: 1 }, { one: 2 }], other: { a: 1 }, none: null });
  });

  it("makes them anew each time", () => {
    const list = lazily([1], (one) => ({ one }));
    expect([...list][0]).not.toBe([...list][0]);
  });
});

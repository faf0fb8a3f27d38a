import { hashOf, KnownTexts } from "../../../src/xlsx/xml/known-texts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

/** Asks for a text by its bytes, and has it kept under `as` where it is not known. */
const ask = (known: KnownTexts, raw: string, as: string = raw): string | null => {
  const bytes = bytesOf(`<t>${raw}</t>`);
  const [from, to] = [3, bytes.length - 4];
  const hash = hashOf(bytes, from, to);
  const found = known.find(bytes, from, to, hash);
  if (found === null) known.keep(bytes, from, to, hash, as);
  return found;
};

test("a text is known by its bytes once it was kept, wherever it stands", () => {
  const known = new KnownTexts(16, 1000);
  expect(ask(known, "T&#7927; l&#7879; h&#7897; d&#226;n", "Tỷ lệ hộ dân")).toBeNull();
  expect(ask(known, "T&#7927; l&#7879; h&#7897; d&#226;n")).toBe("Tỷ lệ hộ dân");
});

test("texts of one slot do not become each other, whatever their bytes have in common", () => {
  const known = new KnownTexts(1, 10_000);
  const start = "a".repeat(48);
  const end = "z".repeat(16);
  const one = `${start}1${end}`;
  const other = `${start}2${end}`;
  expect(hashOf(bytesOf(one), 0, one.length)).toBe(hashOf(bytesOf(other), 0, other.length));
  ask(known, one, "one");
  expect(ask(known, other, "other")).toBeNull();
  expect([ask(known, one), ask(known, other)]).toEqual([null, null]);
  expect(ask(known, `${one}${end}`)).toBeNull();
  expect(ask(known, one.slice(0, -1))).toBeNull();
});

test("a text of nothing is not known before anything was kept", () => {
  expect(ask(new KnownTexts(16, 1000), "not seen, ever")).toBeNull();
});

test("it keeps so many bytes and no more: once full it begins anew, and what it kept is gone", () => {
  const known = new KnownTexts(1 << 10, 100);
  ask(known, "the first text of all, of 40 characters.", "first");
  ask(known, "the other text of all, of 40 characters.", "other");
  expect(ask(known, "the first text of all, of 40 characters.")).toBe("first");
  ask(known, "the third text of all, of 40 characters.", "third");
  expect(ask(known, "the third text of all, of 40 characters.")).toBe("third");
  expect(ask(known, "the other text of all, of 40 characters.")).toBeNull();
});

test.each([
  ["short ones, which cost nothing to read", "1234567.8901", 100],
  ["ones longer than any formula of a template", "x".repeat(20_000), 100_000],
  ["ones longer than all that it may keep", "x".repeat(101), 100],
])("it does not keep %s", (_, raw, mostBytes) => {
  const known = new KnownTexts(16, mostBytes);
  ask(known, raw);
  expect(ask(known, raw)).toBeNull();
});

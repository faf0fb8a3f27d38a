import { PORTABLE_CODEC } from "../../../src/xlsx/bytes/codec";
import { NODE_CODEC } from "../../../scripts/reading/node-codec";
import { Refusal } from "../../../src/xlsx/intake-problem";
import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { CLOSE, END, OPEN, XmlScanner } from "../../../src/xlsx/xml/xml-scanner";

const scanner = (xml: string, codec = PORTABLE_CODEC) => new XmlScanner(Uint8Array.from(Buffer.from(xml)), "a.xml", new Map([["urn:known", "known"]]), DEFAULT_LIMITS, codec);

/** What the scanner passes, in words: `<known|a b=1>`, `text`, `/`. */
const walk = (xml: string, codec = PORTABLE_CODEC): readonly string[] => {
  const walker = scanner(xml, codec);
  const passed: string[] = [];
  for (let token = walker.next(); token !== END; token = walker.next()) {
    if (token === CLOSE) passed.push("/");
    else if (token !== OPEN) passed.push(JSON.stringify(walker.content()));
    else passed.push(`<${walker.namespace}|${walker.local(walker.namespace)}>`);
  }
  return passed;
};

const refusedAt = (xml: string): string => {
  try {
    walk(xml);
    return "read";
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rule, facts } = error.problem;
    return `${rule.code} ${facts["position"] ?? ""}`.trim();
  }
};

test("elements, texts and namespaces", () => {
  expect(walk('<a xmlns="urn:known">x<b/><c xmlns="urn:other" xmlns:k="urn:known"><k:d>y</k:d></c>z</a>')).toEqual(["<known|a>", '"x"', "<known|b>", "/", "<urn:other|c>", "<known|d>", '"y"', "/", "/", '"z"', "/"]);
});

test("a prefix means what the nearest element says, and only inside it", () => {
  expect(walk('<k:a xmlns:k="urn:known"><k:b xmlns:k="urn:other"/><k:c/></k:a>')).toEqual(["<known|a>", "<urn:other|b>", "/", "<known|c>", "/", "/"]);
  expect(refusedAt('<a><b xmlns:k="urn:known"/><k:c/></a>')).toBe("file-malformed 29");
});

test("references and sections, in short texts and in long ones", () => {
  const long = "đ".repeat(100);
  for (const codec of [PORTABLE_CODEC, NODE_CODEC]) {
    expect(walk(`<a>&lt;&amp;&#273;&#x1F389;${long}&quot;${long}&apos;</a>`, codec)).toEqual(["<|a>", JSON.stringify(`<&đ🎉${long}"${long}'`), "/"]);
    expect(walk(`<a>x<![CDATA[<&]]>y</a>`, codec)).toEqual(["<|a>", '"x"', '"<&"', '"y"', "/"]);
  }
});

test("attributes are found by name and namespace", () => {
  const walker = scanner(`<a xmlns:k="urn:known" b=" 1\n2 " k:b='"3"' c="${"x".repeat(50)}&amp;"/>`);
  walker.next();
  expect([walker.attribute("b"), walker.attribute("b", "known"), walker.attribute("c"), walker.attribute("d")]).toEqual([" 1 2 ", '"3"', `${"x".repeat(50)}&`, null]);
});

test("one attribute under two prefixes is no attribute", () => {
  const walker = scanner('<a xmlns:k="urn:known" xmlns:l="urn:known" k:b="1" l:b="2"/>');
  walker.next();
  expect(() => walker.attribute("b", "known")).toThrow(Refusal);
});

test("where it goes wrong is told in bytes, from 1", () => {
  const places = ["<a></b>", "<a b='1' b='2'/>", "<a>&x;</a>", `<a>${"x".repeat(40)}&x;</a>`, `<a b="${"x".repeat(40)}<"/>`, "<a>]]></a>", "<a/><b/>", "x", "<a", "<a>", "", "<1/>", "<a 1='2'/>", "<a b=2/>", "<!-- a -- b --><a/>", "<a><?xml version='1.0'?></a>"];
  expect(places.map(refusedAt)).toEqual([
    "file-malformed 6", "file-malformed 10", "file-malformed 4", "file-malformed 44", "file-malformed 47", "file-malformed 4", "file-malformed 6", "file-malformed 1",
    "file-cut-short", "file-cut-short", "file-cut-short", "file-malformed 2", "file-malformed 4", "file-malformed 6", "file-malformed 10", "file-malformed 4",
  ]);
});

test("no cut of a document is taken for the whole", () => {
  const xml = '<?xml version="1.0"?><a xmlns:k="urn:known" b="&lt;"><!-- x --><k:c>y<![CDATA[z]]></k:c><?p q?></a>';
  expect(refusedAt(xml)).toBe("read");
  for (let length = 0; length < xml.length; length++) expect(refusedAt(xml.slice(0, length))).toMatch(/^file-(cut-short|malformed \d+)$/);
});

test("passing over an element leaves it whole", () => {
  const walker = scanner('<a><b><c/>x<d>y</d></b><e f="1"/></a>');
  walker.next();
  walker.next();
  walker.skip();
  expect(walker.nextElement()).toBe(OPEN);
  expect([walker.is("e", ""), walker.attribute("f")]).toEqual([true, "1"]);
  walker.skip();
  expect(walker.nextElement()).toBe(CLOSE);
  walker.finish();
});

test("a million references cost no more than reading them", () => {
  const before = Date.now();
  expect(walk(`<a>${"&amp;x".repeat(300_000)}</a>`)).toHaveLength(3);
  expect(walk(`<a>${'<b c="&amp;">'.repeat(100)}${"</b>".repeat(100)}</a>`.repeat(1))).toHaveLength(202);
  expect(Date.now() - before).toBeLessThan(5_000);
});

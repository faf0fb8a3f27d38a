import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { NODE_CODEC } from "../../scripts/reading/node-codec";
import { Refusal } from "../../src/xlsx/intake-problem";
import { DEFAULT_LIMITS } from "../../src/xlsx/limits";
import { END, XmlScanner } from "../../src/xlsx/xml/xml-scanner";
import { changes, mutate } from "../support/mutate";

const DOCUMENTS = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="urn:m" xmlns:r="urn:r"><!-- a--><sheetData><row r="1" r:d="0.3"><c r="A1" s="1" t=\'s\'><v>5</v></c><c r="B1"/></row></sheetData><?pi x?><a><![CDATA[x]]&]]></a></worksheet>',
  '<sst><si><t xml:space="preserve">Dân số &amp; &#225;&#xE1; 🎉</t></si><si><r><rPr><b/></rPr><t>a]]b</t></r></si></sst>\n<!--end-->',
  '<x:a xmlns:x="urn:1"><x:b xmlns:x="urn:2" x:c="1" c="2"/><xã á="&quot;"/><b xmlns="urn:3"><c xmlns=""/></b></x:a>',
].map((xml) => Uint8Array.from(Buffer.from(xml)));

/** Reads Base64 lines and answers each with 1 or 0; prefixes are resolved. */
const EXPAT = `
import sys, base64
from xml.parsers import expat
for line in sys.stdin:
    parser = expat.ParserCreate(None, "\\x1f")
    try:
        parser.Parse(base64.b64decode(line), True)
        print(1)
    except Exception:
        print(0)
`;

const isWellFormed = (xml: Uint8Array): boolean => {
  try {
    const scanner = new XmlScanner(xml, "a.xml", new Map(), DEFAULT_LIMITS, NODE_CODEC);
    while (scanner.next() !== END);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/** Ours alone refuses DTDs, encodings and versions that no workbook has. */
const isOutOfScope = (xml: Uint8Array): boolean => {
  const text = Buffer.from(xml).toString();
  return text.includes("<!DOCTYPE") || (text.startsWith("<?xml") && !text.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'));
};

test("thirty thousand changed documents: well-formed for Expat and for us, or for neither", () => {
  const cases = fc.sample(fc.tuple(fc.constantFrom(...DOCUMENTS), changes), { numRuns: 30_000, seed: 1 }).map(([document, made]) => mutate(document, made));
  const answers = execFileSync("/usr/bin/python3", ["-c", EXPAT], { input: cases.map((xml) => Buffer.from(xml).toString("base64")).join("\n"), maxBuffer: 10_000_000 }).toString().trim().split("\n");
  const differing = cases.filter((xml, index) => !isOutOfScope(xml) && isWellFormed(xml) !== (answers[index] === "1"));
  expect(differing.map((xml) => Buffer.from(xml).toString("latin1"))).toEqual([]);
  expect(answers.filter((answer) => answer === "1").length).toBeGreaterThan(200);
}, 300_000);

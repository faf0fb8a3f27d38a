import { hostile, read, refused, type HostileFile } from "./hostile-file";
import { oneCell, sheetXml, smallWorkbook, withSheet, XML } from "./small-workbook";

const FIVE = { "S!A1": "number 5" };
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const five = oneCell("", "<v>5</v>");
const sheet = (name: string, xml: string | Uint8Array, expect: HostileFile["expect"]) => hostile(name, () => withSheet(xml), expect);
const inside = (content: string) => sheetXml(`<row r="1"><c r="A1"><v>5</v></c></row>${content}`);

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha">${"bcdefghij".split("").map((name, i) => `<!ENTITY ${name} "${`&${"abcdefghi"[i]};`.repeat(10)}">`).join("")}]>`;

/** Sheets that are no XML, or XML that means to harm; and XML that is merely unusual. */
export const XML_TRICKS: readonly HostileFile[] = [
  sheet("xml-billion-laughs", five.replace("<worksheet", `${LAUGHS}<worksheet`), refused("file-suspicious")),
  sheet("xml-external-entity", five.replace("<worksheet", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet'), refused("file-suspicious")),
  sheet("xml-empty-dtd", five.replace("<worksheet", "<!DOCTYPE worksheet><worksheet"), refused("file-suspicious")),
  hostile("xml-dtd-in-the-workbook-part", () => smallWorkbook({ "xl/workbook.xml": `${XML}<!DOCTYPE workbook><workbook xmlns="${MAIN}"/>` }), refused("file-suspicious")),
  sheet("xml-nested-a-million-deep", sheetXml("", { after: "<a>".repeat(1_000_000) }), refused("file-too-large")),
  sheet("xml-with-a-million-attributes", sheetXml("", { after: `<a ${Array.from({ length: 100_000 }, (_, i) => `b${i}=""`).join(" ")}/>` }), refused("file-too-large")),
  sheet("xml-cut-in-a-tag", five.slice(0, five.indexOf("<v>") + 2), refused("file-cut-short")),
  sheet("xml-cut-between-cells", sheetXml('<row r="1"><c r="A1"><v>5</v></c>').slice(0, -"</sheetData></worksheet>".length), refused("file-cut-short")),
  sheet("xml-cut-in-an-attribute", five.slice(0, five.indexOf('"A1') + 2), refused("file-cut-short")),
  sheet("xml-cut-in-a-comment", `${five.slice(0, -12)}<!-- and so`, refused("file-cut-short")),
  sheet("xml-empty", "", refused("file-cut-short")),
  sheet("xml-with-tags-crossed", five.replace("</row></sheetData>", "</sheetData></row>"), refused("file-malformed")),
  sheet("xml-closed-too-often", `${five}</worksheet>`, refused("file-malformed")),
  sheet("xml-with-two-roots", `${five}<worksheet/>`, refused("file-malformed")),
  sheet("xml-with-text-behind", `${five}and more`, refused("file-malformed")),
  sheet("xml-with-text-before", `x${five}`, refused("file-malformed")),
  sheet("xml-with-space-behind", `${five}\n  `, read(FIVE)),
  sheet("xml-with-an-attribute-twice", oneCell(' t="n" t="s"', "<v>0</v>"), refused("file-malformed")),
  sheet("xml-with-an-unquoted-attribute", five.replace('r="A1"', "r=A1"), refused("file-malformed")),
  sheet("xml-with-attributes-run-together", five.replace('r="A1"', 'r="A1"s="0"'), refused("file-malformed")),
  sheet("xml-with-a-tag-in-an-attribute", five.replace('r="A1"', 'r="A1" s="<"'), refused("file-malformed")),
  sheet("xml-with-an-unknown-entity", oneCell(' t="str"', "<v>a&nbsp;b</v>"), refused("file-malformed")),
  sheet("xml-with-a-bare-ampersand", oneCell(' t="str"', "<v>a & b</v>"), refused("file-malformed")),
  sheet("xml-with-an-entity-in-passing", inside("").replace("</worksheet>", "<x>&boom;</x></worksheet>"), refused("file-malformed")),
  sheet("xml-with-a-reference-to-nul", oneCell(' t="str"', "<v>&#0;</v>"), refused("file-malformed")),
  sheet("xml-with-a-reference-to-half-a-pair", oneCell(' t="str"', "<v>&#xD800;</v>"), refused("file-malformed")),
  sheet("xml-with-a-reference-beyond-unicode", oneCell(' t="str"', "<v>&#x110000;</v>"), refused("file-malformed")),
  sheet("xml-with-a-control-character", oneCell(' t="str"', "<v>a\x01b</v>"), refused("file-malformed")),
  sheet("xml-with-invalid-utf8", Buffer.from(oneCell(' t="str"', "<v>\xff</v>"), "latin1"), refused("file-malformed")),
  sheet("xml-with-overlong-utf8", Buffer.from(oneCell(' t="str"', "<v>\xc0\xbc</v>"), "latin1"), refused("file-malformed")),
  sheet("xml-in-utf16", Buffer.from(`\ufeff${five.replace("UTF-8", "UTF-16")}`, "utf16le"), read(FIVE)),
  sheet("xml-with-a-mark", `\ufeff${five}`, read(FIVE)),
  sheet("xml-in-windows-1252", five.replace("UTF-8", "windows-1252"), refused("file-unsupported")),
  sheet("xml-in-utf7", five.replace("UTF-8", "UTF-7"), refused("file-unsupported")),
  sheet("xml-without-a-declaration", five.slice(XML.length), read(FIVE)),
  sheet("xml-declared-twice", `${XML}${five}`, refused("file-malformed")),
  sheet("xml-with-an-unbound-prefix", inside("").replace("</worksheet>", "<x:a/></worksheet>"), refused("file-malformed")),
  sheet("xml-with-an-unbound-attribute", oneCell(' x:y="1"', "<v>5</v>"), refused("file-malformed")),
  sheet("xml-with-two-colons", inside("").replace("</worksheet>", "<r:a:b/></worksheet>"), refused("file-malformed")),
  sheet(
    "xml-with-prefixes",
    `${XML}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    read(FIVE),
  ),
  sheet("xml-of-another-namespace", five.replace(MAIN, "urn:other"), refused("file-malformed")),
  sheet("xml-strict", five.replace(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main"), read(FIVE)),
  sheet("xml-with-comments-and-instructions", oneCell("", "<!-- 4 --><v><!-- 3 -->5<?a 2?></v>"), read(FIVE)),
  sheet("xml-with-cdata", oneCell(' t="str"', "<v><![CDATA[<a>&b]]>c</v>"), read({ "S!A1": "text <a>&bc" })),
  sheet("xml-with-the-end-of-cdata-in-text", oneCell(' t="str"', "<v>a]]>b</v>"), refused("file-malformed")),
  sheet("xml-with-two-hyphens-in-a-comment", inside("").replace("</worksheet>", "<!-- a -- b --></worksheet>"), refused("file-malformed")),
  sheet("xml-with-returns", oneCell(' t="str"', "<v>a\r\nb\rc</v>"), read({ "S!A1": "text a\nb\nc" })),
  sheet("xml-with-spaces-everywhere", oneCell("", "\n  <v >5</v\t>\n").replace('r="A1"', "r\n=\n'A1'\t"), read(FIVE)),
  sheet("xml-with-letters-beyond-ascii-in-names", inside("").replace("</worksheet>", '<xã á="1"/></worksheet>'), read(FIVE)),
  sheet("sheet-with-a-foreign-element-among-cells", sheetXml('<row r="1"><c r="A1"><v>5</v></c><d r="B1"><v>6</v></d></row>'), refused("file-malformed")),
  sheet("sheet-with-alternatives-among-rows", inside('<a:b xmlns:a="urn:a"><row r="2"><c r="A2"><v>6</v></c></row></a:b>'), refused("file-malformed")),
  sheet("sheet-with-text-among-cells", sheetXml('<row r="1"><c r="A1"><v>5</v></c>6</row>'), refused("file-malformed")),
  sheet("sheet-with-an-element-in-a-value", oneCell("", "<v>5<x/></v>"), refused("file-malformed")),
  sheet("sheet-with-two-values-in-a-cell", oneCell("", "<v>5</v><v>6</v>"), refused("file-malformed")),
  sheet("sheet-with-its-data-twice", five.replace("</worksheet>", "<sheetData/></worksheet>"), refused("file-malformed")),
];

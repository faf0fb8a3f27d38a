import { NODE_CODEC } from "../../../scripts/reading/node-codec";
import { PORTABLE_CODEC, type Utf8Text } from "../../../src/xlsx/bytes/codec";
import { XmlSource } from "../../../src/xlsx/xml/xml-source";

const CODECS = [["portable", PORTABLE_CODEC], ["node", NODE_CODEC]] as const;

const sourceOf = (xml: string, { openUtf8 } = PORTABLE_CODEC): XmlSource => {
  const bytes = Uint8Array.from(Buffer.from(xml));
  return new XmlSource(bytes, openUtf8(bytes) as Utf8Text);
};

/** What the text behind `<t>` says, asked twice: read the first time, known the second. */
const readTwice = (raw: string, codec = PORTABLE_CODEC): readonly (string | null)[] => {
  const source = sourceOf(`<t>${raw}</t>`, codec);
  const read = () => {
    const span = source.measure(3);
    return span && source.read(span);
  };
  return [read(), read()];
};

test.each(CODECS)("with the %s codec a text says the same when it is known as when it was read", (_, codec) => {
  const texts: readonly (readonly [string, string])[] = [
    ["T&#7927; l&#x1EC7; h&#7897; d&#226;n &lt; 5 &amp; &gt; 3", "Tỷ lệ hộ dân < 5 & > 3"],
    ["Tỷ lệ h&#7897; dân trong vùng", "Tỷ lệ hộ dân trong vùng"],
    ["a picture &#128512; and &#x10FFFF;, &#65536;", `a picture 😀 and \u{10ffff}, \u{10000}`],
    ["no references at all in this", "no references at all in this"],
    ["&quot;&apos;", `"'`],
    ["", ""],
    [`${"&#7893;".repeat(4000)}`, "ổ".repeat(4000)],
    [`${"ổ&#7893;".repeat(20)}`, "ổ".repeat(40)],
  ];
  for (const [raw, says] of texts) expect(readTwice(raw, codec)).toEqual([says, says]);
});

test.each([
  ["a reference that is none", "the very same text &#7893; and &nothing;"],
  ["a character that XML does not have", "the very same text &#7893; and &#xFFFF;"],
  ["an end of CDATA", "the very same text &#7893; and ]]&gt; ]]>"],
])("%s is a fault every time, whatever texts are known", (_, raw) => {
  expect(readTwice("the very same text &#7893; and &#7893;")[0]).toBe("the very same text ổ and ổ");
  expect(readTwice(raw)).toEqual([null, null]);
});

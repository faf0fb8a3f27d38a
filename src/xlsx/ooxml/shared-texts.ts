import { holdWithin } from "../budget";
import { unescapeText } from "../escaped-text";
import type { Limits } from "../limits";
import type { RichText } from "../rich-text";
import { asciiBytes, ByteMatcher } from "../xml/byte-matcher";
import { OPEN, type CLOSE, type XmlScanner } from "../xml/xml-scanner";
import { MAIN } from "./namespaces";
import { readRichText } from "./rich-text";

const PLAIN = ["<si><t>", '<si><t xml:space="preserve">'].map(asciiBytes);
const AFTER_PLAIN = asciiBytes("</t></si>");

/** The table that text cells point into by number. */
export const readSharedTexts = (scanner: XmlScanner, limits: Limits): readonly RichText[] => {
  const texts: RichText[] = [];
  const matcher = new ByteMatcher(scanner.source);

  /** Entries without runs of their own font, one after another; what comes then goes the general way. */
  const readPlain = (): typeof OPEN | typeof CLOSE => {
    if (scanner.defaultNamespace !== MAIN || scanner.position < 0) return scanner.nextElement();
    for (;;) {
      matcher.at = scanner.position;
      const text = PLAIN.some((start) => matcher.literal(start)) ? matcher.text() : null;
      if (text === null || !matcher.literal(AFTER_PLAIN)) return scanner.nextElement();
      texts.push({ value: unescapeText(text), legacyFont: undefined });
      holdWithin(limits, "sharedTexts", texts.length);
      scanner.passTo(matcher.at);
    }
  };

  if (scanner.next() !== OPEN || !scanner.is("sst", MAIN)) scanner.fail();
  for (let token = readPlain(); token === OPEN; token = readPlain()) {
    if (scanner.is("si", MAIN)) texts.push(readRichText(scanner));
    else if (scanner.is("extLst", MAIN)) scanner.skip();
    else scanner.refuseElement();
    holdWithin(limits, "sharedTexts", texts.length);
  }
  scanner.finish();
  return texts;
};

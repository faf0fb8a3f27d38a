import { holdWithin } from "../budget";
import type { Codec } from "../bytes/codec";
import { unescapeText } from "../escaped-text";
import type { Limits } from "../limits";
import type { RichText } from "../rich-text";
import { asciiBytes, ByteMatcher } from "../xml/byte-matcher";
import { OPEN, type CLOSE, type XmlScanner } from "../xml/xml-scanner";
import { TableMemory } from "./known-tables";
import { MAIN } from "./namespaces";
import { readRichText } from "./rich-text";

const PLAIN = ["<si><t>", '<si><t xml:space="preserve">'].map(asciiBytes);
const AFTER_PLAIN = asciiBytes("</t></si>");

/** The table that text cells point into by number. */
export const readSharedTexts = (scanner: XmlScanner, limits: Limits, { same }: Pick<Codec, "same">): readonly RichText[] => {
  const texts: RichText[] = [];
  const matcher = new ByteMatcher(scanner.source);
  const take = (text: RichText): void => {
    texts.push(text);
    holdWithin(limits, "sharedTexts", texts.length);
  };

  /** An entry without runs of their own font; null where it is written in another way. */
  const readPlain = (from: number): RichText | null => {
    matcher.at = from;
    const text = PLAIN.some((start) => matcher.literal(start)) ? matcher.text() : null;
    return text !== null && matcher.literal(AFTER_PLAIN) ? { value: unescapeText(text), legacyFont: undefined } : null;
  };

  if (scanner.next() !== OPEN || !scanner.is("sst", MAIN)) scanner.fail();
  const isUsual = scanner.defaultNamespace === MAIN && scanner.position >= 0;
  const memory = isUsual ? new TableMemory(scanner.bindings, limits, scanner.bytes, same) : null;

  /** Passes over entries that are known or plain; what comes then goes the general way. */
  const nextAfterPlain = (): typeof OPEN | typeof CLOSE => {
    for (let from = scanner.position; memory && from >= 0; from = scanner.position) {
      const known = memory.pass(from);
      const text = known?.text ?? readPlain(from);
      if (!text) break;
      take(text);
      if (!known) memory.note(from, matcher.at, text);
      scanner.passTo(known?.to ?? matcher.at);
    }
    return scanner.nextElement();
  };

  for (let token = nextAfterPlain(); token === OPEN; token = nextAfterPlain()) {
    if (scanner.is("si", MAIN)) take(readRichText(scanner));
    else if (scanner.is("extLst", MAIN)) scanner.skip();
    else scanner.refuseElement();
  }
  scanner.finish();
  memory?.keep();
  return texts;
};

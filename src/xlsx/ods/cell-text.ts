import { OPEN, TEXT, CLOSE, type XmlScanner } from "../xml/xml-scanner";

/** More spaces than this in a row mean nothing, but could be stated as millions. */
const MOST_SPACES = 1_000;

const SPECIAL: Readonly<Record<string, (scanner: XmlScanner) => string>> = {
  s: (scanner) => " ".repeat(Math.min(MOST_SPACES, Math.max(1, Number(scanner.attribute("c", "text") ?? 1) || 1))),
  tab: () => "\t",
  "line-break": () => "\n",
};

/** Text of a paragraph (the element of OPEN), to its CLOSE: of spans and links as well, not of notes. Runs of spaces count as one; more are written as `text:s`. */
export const readParagraph = (scanner: XmlScanner): string => {
  const outside = scanner.depth - 1;
  let text = "";
  while (scanner.depth > outside) {
    const token = scanner.next();
    if (token === TEXT) text += scanner.content().replace(/[ \t\n]+/g, " ");
    else if (token === OPEN) {
      const local = scanner.local("text");
      text += Object.hasOwn(SPECIAL, local) ? (SPECIAL[local]?.(scanner) ?? "") : "";
      if (local === "" || local === "note" || local === "ruby-text") scanner.skip();
    } else if (token !== CLOSE) scanner.fail();
  }
  return text;
};

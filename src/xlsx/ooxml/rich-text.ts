import { unescapeText } from "../escaped-text";
import { prevailingLegacyFont } from "../legacy-font";
import type { RichText } from "../rich-text";
import { OPEN, type XmlScanner } from "../xml/xml-scanner";
import { MAIN } from "./namespaces";

interface Run {
  readonly text: string;
  readonly font: string | undefined;
}

const readRun = (scanner: XmlScanner): Run => {
  let text = "";
  let font: string | undefined;
  for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
    const local = scanner.local(MAIN);
    if (local === "t") text += scanner.readContent();
    else if (local !== "rPr") scanner.refuseElement();
    else {
      for (let inner = scanner.nextElement(); inner === OPEN; inner = scanner.nextElement()) {
        if (scanner.is("rFont", MAIN)) font = scanner.attribute("val") ?? undefined;
        scanner.skip();
      }
    }
  }
  return { text, font };
};

/** Content of `si` or `is`: one `t`, or runs that follow one another. Readings of characters (`rPh`) are not part of it. */
export const readRichText = (scanner: XmlScanner): RichText => {
  let plain = "";
  let runs: Run[] | null = null;
  for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
    const local = scanner.local(MAIN);
    if (local === "t") plain += scanner.readContent();
    else if (local === "r") (runs ??= []).push(readRun(scanner));
    else if (local === "rPh" || local === "phoneticPr") scanner.skip();
    else scanner.refuseElement();
  }
  if (runs === null) return { value: unescapeText(plain), legacyFont: undefined };
  return { value: unescapeText(plain + runs.map(({ text }) => text).join("")), legacyFont: prevailingLegacyFont(runs.map(({ text, font }) => ({ length: text.length, font }))) };
};

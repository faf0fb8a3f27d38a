import { unescapeText } from "../escaped-text";
import { legacyFontName } from "../legacy-font";
import { OPEN, type XmlScanner } from "../xml/xml-scanner";
import { MAIN } from "./namespaces";

/** A text as a cell shows it. `legacyFont` is that of its runs, null where most of it has a modern one, undefined where only the cell knows. */
export interface RichText {
  readonly value: string;
  readonly legacyFont: string | null | undefined;
}

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

/** The font that most characters have; a run without its own has the cell's. */
const prevailingLegacyFont = (runs: readonly Run[]): string | null | undefined => {
  const lengths = new Map<string | undefined, number>();
  for (const { text, font } of runs) {
    const kind = font === undefined ? undefined : (legacyFontName(font) ?? "");
    lengths.set(kind, (lengths.get(kind) ?? 0) + text.length);
  }
  const [most] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [undefined];
  return most === "" ? null : most;
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
  return { value: unescapeText(plain + runs.map(({ text }) => text).join("")), legacyFont: prevailingLegacyFont(runs) };
};

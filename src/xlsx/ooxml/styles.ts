import { holdWithin } from "../budget";
import type { CellFormat } from "../cell-format";
import { legacyFontName } from "../../core/text/legacy-font";
import type { Limits } from "../limits";
import { shownByFormatId } from "../number-format";
import { OPEN, type XmlScanner } from "../xml/xml-scanner";
import { MAIN } from "./namespaces";

/** Calls `visit` for each element in the element of OPEN, which it must read to its end. */
const forEachChild = (scanner: XmlScanner, visit: () => void): void => {
  for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) visit();
};

const readFont = (scanner: XmlScanner): string | undefined => {
  let name: string | undefined;
  forEachChild(scanner, () => {
    if (scanner.is("name", MAIN)) name = scanner.attribute("val") ?? undefined;
    scanner.skip();
  });
  return name === undefined ? undefined : legacyFontName(name);
};

/** Formats by the number that a cell's `s` gives. */
export const readStyles = (scanner: XmlScanner, limits: Limits): readonly CellFormat[] => {
  const codes = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const formats: { readonly format: number; readonly font: number }[] = [];
  const readers: Readonly<Record<string, () => void>> = {
    numFmts: () => {
      codes.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "");
      scanner.skip();
    },
    fonts: () => void fonts.push(readFont(scanner)),
    cellXfs: () => {
      formats.push({ format: Number(scanner.attribute("numFmtId")), font: Number(scanner.attribute("fontId")) });
      scanner.skip();
    },
  };
  if (scanner.next() !== OPEN || !scanner.is("styleSheet", MAIN)) scanner.fail();
  forEachChild(scanner, () => {
    const local = scanner.local(MAIN);
    const read = Object.hasOwn(readers, local) ? readers[local] : undefined;
    if (!read) return scanner.skip();
    forEachChild(scanner, () => {
      read();
      holdWithin(limits, "cellFormats", Math.max(codes.size, fonts.length, formats.length));
    });
  });
  scanner.finish();
  return formats.map(({ format, font }) => ({ shown: shownByFormatId(format, codes), legacyFont: fonts[font] }));
};

import type { PlanCell } from "../../core/sheet-plan";
import { dimension, type SheetCells, sheetData } from "./sheet-data";
import { relationshipsPart, sheetLinks } from "./sheet-links";
import { readSamples, type StylePalette } from "./style-palette";
import { TextTable } from "./text-table";

type Xml = string;

/** The parts of a package by path, in the order in which they are packed. */
export type Parts = Map<string, Xml>;

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const relationshipsPath = (index: number): string => `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;

const once = (xml: Xml, written: RegExp, meant: string): Xml => {
  if (!written.test(xml)) throw new Error(`The library no longer writes ${written.source}: see what it writes now`);
  return xml.replace(written, () => meant);
};

/** Links stand between what may be typed and how it is printed. */
const withLinks = (xml: Xml, links: Xml): Xml => (links === "" ? xml : once(xml, /(?=<printOptions)/, links));

/**
 * Puts the cells in, and hands each part to `pack` as soon as it is whole. The library writes everything else: its way takes
 * each cell through a dozen objects, and a summary of a thousand units has half a million of them.
 */
export const fillPackage = <Packed>(parts: Parts, sheets: readonly SheetCells[], palette: StylePalette, pack: (path: string, xml: Xml) => Packed): readonly Packed[] => {
  const formats: number[] = [];
  sheets.forEach((_, index) => readSamples(parts.get(sheetPath(index)) as Xml, formats));
  const formatOf = ({ style }: PlanCell): number => (style ? (formats[palette.numberOf(style)] ?? 0) : 0);
  const texts = new TextTable();
  const filled = new Map<string, Packed>();
  const put = (path: string, xml: Xml) => filled.set(path, pack(path, xml));
  sheets.forEach((sheet, index) => {
    const written = parts.get(relationshipsPath(index));
    const links = sheetLinks(sheet.cells, (written?.split("<Relationship ").length ?? 1) - 1);
    const frame = withLinks(once(parts.get(sheetPath(index)) as Xml, /<dimension [^>]*\/>|(?=<sheetViews)/, dimension(sheet)), links.xml);
    put(sheetPath(index), once(frame, /<sheetData\/>|<sheetData>.*<\/sheetData>/s, sheetData(sheet, { texts, formatOf })));
    const relationships = relationshipsPart(written, links);
    if (relationships !== undefined) put(relationshipsPath(index), relationships);
  });
  const ordered = new Map<string, Packed>();
  for (const [path, xml] of parts) {
    if (path === "xl/sharedStrings.xml") ordered.set(path, pack(path, texts.xml()));
    else if (!filled.has(path)) ordered.set(path, pack(path, xml));
    else if (!ordered.has(path)) for (const each of [path, path.replace(/(?<=worksheets\/)(?=sheet)/, "_rels/") + ".rels"]) if (filled.has(each)) ordered.set(each, filled.get(each) as Packed);
  }
  return [...ordered.values()];
};

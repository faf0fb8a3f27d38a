import type { PlanRow, SheetPlan } from "../../core/sheet-plan";
import { type OpenPart, packWhole, packWritten } from "./pack-part";
import type { ReferenceCheck } from "./reference-errors";
import { dimension, type RowXml, rowXml, writeSheetData } from "./sheet-data";
import { relationshipsPart, type SheetLinks, sheetLinks } from "./sheet-links";
import { readSamples, type StylePalette } from "./style-palette";
import { type CellSurvey, type Seen, surveyor } from "./survey-cells";
import { TextTable } from "./text-table";
import type { XmlBytes } from "./xml-bytes";

type Xml = string;

/** The parts of a package by path, in the order in which they are packed. */
export type Parts = Map<string, Xml>;

/** A sheet, and what is known of its cells. */
export interface SurveyedSheet {
  readonly sheet: SheetPlan;
  readonly survey: CellSurvey;
}

interface Filling {
  readonly palette: StylePalette;
  readonly references: ReferenceCheck;
  readonly open: OpenPart;
}

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;
const relationshipsPath = (index: number): string => `xl/worksheets/_rels/sheet${index + 1}.xml.rels`;

/** What stands before and behind the place that `written` finds. */
const around = (xml: Xml, written: RegExp): readonly [before: Xml, behind: Xml] => {
  const found = written.exec(xml);
  if (!found) throw new Error(`The library no longer writes ${written.source}: see what it writes now`);
  return [xml.slice(0, found.index), xml.slice(found.index + found[0].length)];
};

/** The rows of a sheet, whose links are gathered on the way. Rows of which only the outline was known are looked at here. */
function* linkedRows({ sheet, survey }: SurveyedSheet, links: SheetLinks, references: ReferenceCheck): Generator<PlanRow> {
  const late = sheet.rows?.outline ? surveyor(references) : null;
  for (const row of survey.rows) {
    for (const cell of row.cells) links.add(cell);
    late?.look(row);
    yield row;
  }
  if (late) holdToOutline(sheet.name, survey, late.seen());
}

/** Throws where the cells are not what was told of them, or not what Excel can hold (a programmer error). */
const holdToOutline = (name: string, told: Seen, found: Seen): void => {
  const styles = new Set(told.styles);
  const untold = found.lastRow > told.lastRow || found.lastColumn > told.lastColumn || (found.holdsText && !told.holdsText) || found.styles.some((style) => !styles.has(style));
  const errors = [...found.errors, ...found.lost, ...(untold ? ["the rows have cells of which their outline does not tell"] : [])];
  if (errors.length > 0) throw new Error(`This plan makes no workbook:\n${errors.map((error) => `${name} › ${error}`).join("\n")}`);
};

/** A sheet as the library wrote it, with its cells and their links. */
function* writeSheet(xml: XmlBytes, written: Xml, surveyed: SurveyedSheet, links: SheetLinks, rowOf: RowXml, references: ReferenceCheck): Generator<XmlBytes> {
  const { sheet, survey } = surveyed;
  const [head, frame] = around(written, /<dimension [^>]*\/>|(?=<sheetViews)/);
  const [views, foot] = around(frame, /<sheetData\/>|<sheetData>.*<\/sheetData>/s);
  xml.write(head).write(dimension(sheet, survey)).write(views);
  yield* writeSheetData(xml, linkedRows(surveyed, links, references), rowOf);
  if (links.isEmpty()) {
    xml.write(foot);
    return;
  }
  // Links stand between what may be typed and how it is printed.
  const [rules, print] = around(foot, /(?=<printOptions)/);
  xml.write(rules);
  links.write(xml);
  yield xml.write(print);
}

/**
 * Puts the cells in, row by row, and hands what is written to `open` as it comes. The library writes everything else: its way
 * takes each cell through a dozen objects, and a summary of a thousand units has half a million of them.
 */
export const fillPackage = async (parts: Parts, sheets: readonly SurveyedSheet[], { palette, references, open }: Filling): Promise<readonly Uint8Array[]> => {
  const formats: number[] = [];
  sheets.forEach((_, index) => readSamples(parts.get(sheetPath(index)) as Xml, formats));
  const texts = new TextTable();
  const rowOf = rowXml({ texts, formatOf: (style) => formats[palette.numberOf(style)] ?? 0 });
  const filled = new Map<string, Promise<Uint8Array>>();
  for (const [index, surveyed] of sheets.entries()) {
    const written = parts.get(relationshipsPath(index));
    const links = sheetLinks((written?.split("<Relationship ").length ?? 1) - 1);
    const packed = await packWritten(open, sheetPath(index), (xml) => writeSheet(xml, parts.get(sheetPath(index)) as Xml, surveyed, links, rowOf, references));
    filled.set(sheetPath(index), packed.archive);
    const relationships = relationshipsPart(written, links);
    if (relationships !== undefined) filled.set(relationshipsPath(index), packWhole(open, relationshipsPath(index), relationships));
  }
  const ordered = new Map<string, Promise<Uint8Array>>();
  for (const [path, xml] of parts) {
    if (path === "xl/sharedStrings.xml") ordered.set(path, (await packWritten(open, path, (table) => texts.write(table))).archive);
    else if (!filled.has(path)) ordered.set(path, packWhole(open, path, xml));
    else if (!ordered.has(path)) for (const each of [path, path.replace(/(?<=worksheets\/)(?=sheet)/, "_rels/") + ".rels"]) if (filled.has(each)) ordered.set(each, filled.get(each) as Promise<Uint8Array>);
  }
  return Promise.all(ordered.values());
};

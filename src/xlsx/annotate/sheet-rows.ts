import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../core/address";
import { CLOSE, OPEN, type XmlScanner } from "../xml/xml-scanner";
import { MAIN } from "../ooxml/namespaces";
import { attributeOf, closeNode, readNode, readTag, type XmlNode, type XmlTag } from "./xml-node";

/** A row as it stands in the part, from 0. Its cells are only kept where they are asked for. */
export interface RowNode {
  readonly row: number;
  readonly node: XmlNode;
  readonly cells: readonly { readonly column: number; readonly tag: XmlTag }[];
}

/** A worksheet part: its root, whose children are whole but for the rows, and the rows. */
export interface SheetNodes {
  readonly root: XmlNode;
  readonly data: XmlNode | null;
  readonly rows: readonly RowNode[];
}

const readCells = (scanner: XmlScanner, row: number): RowNode["cells"] => {
  const cells: { column: number; tag: XmlTag }[] = [];
  let column = -1;
  for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
    if (!scanner.is("c", MAIN)) {
      scanner.skip();
      continue;
    }
    const tag = readTag(scanner);
    const stated = attributeOf(tag, "r");
    const at = stated === undefined ? column + 1 : parseAddress(stated);
    const next = typeof at === "number" ? at : at?.row === row ? at.column : -1;
    // Programs do not agree on cells out of order.
    if (next <= column || next >= MAX_COLUMNS) scanner.fail(tag.start);
    column = next;
    cells.push({ column, tag });
    scanner.skip();
  }
  return cells;
};

const readRows = (scanner: XmlScanner, wanted: (row: number) => boolean): readonly RowNode[] => {
  const rows: RowNode[] = [];
  let row = -1;
  for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
    if (!scanner.is("row", MAIN)) scanner.refuseElement();
    const tag = readTag(scanner);
    const stated = attributeOf(tag, "r");
    const next = stated === undefined ? row + 1 : Number(stated) - 1;
    if (!(next > row) || next >= MAX_ROWS) scanner.fail(tag.start);
    row = next;
    const cells = wanted(row) ? readCells(scanner, row) : [];
    if (!wanted(row)) scanner.skip();
    rows.push({ row, node: closeNode(scanner, tag, []), cells });
  }
  return rows;
};

/** Reads a worksheet for editing: the cells of the `wanted` rows, and where everything stands. Refuses rows and cells out of order. */
export const readSheetNodes = (scanner: XmlScanner, wanted: (row: number) => boolean): SheetNodes => {
  if (scanner.next() !== OPEN || !scanner.is("worksheet", MAIN)) scanner.fail();
  const tag = readTag(scanner);
  const children: XmlNode[] = [];
  let data: XmlNode | null = null;
  let rows: readonly RowNode[] = [];
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.is("sheetData", MAIN)) {
      const dataTag = readTag(scanner);
      rows = readRows(scanner, wanted);
      data = closeNode(scanner, dataTag, []);
      children.push(data);
    } else children.push(readNode(scanner, ({ local }) => local === "sheetViews" || local === "cols"));
  }
  const root = closeNode(scanner, tag, children);
  scanner.finish();
  return { root, data, rows };
};

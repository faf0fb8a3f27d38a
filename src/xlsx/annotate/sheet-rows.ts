import { MAX_COLUMNS, MAX_ROWS, parseAddress } from "../../core/address";
import { CLOSE, OPEN, type XmlScanner } from "../xml/xml-scanner";
import { MAIN } from "../ooxml/namespaces";
import { attributeOf, closeNode, isTrue, readNode, readTag, tagStart, type XmlNode, type XmlTag } from "./xml-node";

/** A row as it stands in the part, from 0. Its cells are only kept where they are asked for. */
export interface RowNode {
  readonly row: number;
  readonly node: XmlNode;
  readonly cells: readonly { readonly column: number; readonly tag: XmlTag }[];
}

/** A worksheet part: its root, whose children are whole but for the rows; of the rows those that are wanted. */
export interface SheetNodes {
  readonly root: XmlNode;
  readonly data: XmlNode | null;
  readonly rows: readonly RowNode[];
  /** Where the row behind each wanted one that is not there begins; none where it goes to the end. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Heights in points as stated, "0" for hidden rows: of rows beside which a note may reach. */
  readonly heights: ReadonlyMap<number, string>;
}

/** Rows whose cells are wanted. */
export type WantedRows = ReadonlySet<number> | "all";

/** A note is never higher than so many rows. */
const REACH = 100;

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

type Rows = Pick<SheetNodes, "rows" | "gaps" | "heights">;

const readRows = (scanner: XmlScanner, wanted: WantedRows): Rows => {
  const rows: RowNode[] = [];
  const gaps = new Map<number, number>();
  const heights = new Map<number, string>();
  const missing = wanted === "all" ? [] : [...wanted].sort((a, b) => b - a);
  const isWanted = (row: number) => wanted === "all" || wanted.has(row);
  let lastWanted = -REACH;
  let row = -1;
  for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
    if (!scanner.is("row", MAIN)) scanner.refuseElement();
    const stated = scanner.attribute("r");
    const next = stated === null ? row + 1 : Number(stated) - 1;
    if (!(next > row) || next >= MAX_ROWS) scanner.fail(scanner.localStart);
    row = next;
    for (let last = missing.at(-1); last !== undefined && last <= row; last = missing.at(-1)) {
      missing.pop();
      lastWanted = last;
      if (last < row) gaps.set(last, tagStart(scanner));
    }
    if (isWanted(row)) lastWanted = row;
    if (row - lastWanted < REACH) heights.set(row, isTrue(scanner.attribute("hidden")) ? "0" : (scanner.attribute("ht") ?? ""));
    if (!isWanted(row)) {
      scanner.skip();
      continue;
    }
    const tag = readTag(scanner);
    const cells = readCells(scanner, row);
    rows.push({ row, node: closeNode(scanner, tag, []), cells });
  }
  return { rows, gaps, heights };
};

const NO_ROWS: Rows = { rows: [], gaps: new Map(), heights: new Map() };

/** Reads a worksheet for editing: the cells of the `wanted` rows, and where everything stands. Refuses rows and cells out of order. */
export const readSheetNodes = (scanner: XmlScanner, wanted: WantedRows): SheetNodes => {
  if (scanner.next() !== OPEN || !scanner.is("worksheet", MAIN)) scanner.fail();
  const tag = readTag(scanner);
  const children: XmlNode[] = [];
  let data: XmlNode | null = null;
  let rows = NO_ROWS;
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.is("sheetData", MAIN)) {
      const dataTag = readTag(scanner);
      if (wanted === "all" || wanted.size > 0) rows = readRows(scanner, wanted);
      else scanner.skip();
      data = closeNode(scanner, dataTag, []);
      children.push(data);
    } else children.push(readNode(scanner, ({ local }) => local === "sheetViews" || local === "cols"));
  }
  const root = closeNode(scanner, tag, children);
  scanner.finish();
  return { root, data, ...rows };
};

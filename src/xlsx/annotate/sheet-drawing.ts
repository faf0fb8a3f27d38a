import { moreShapes, newShapes, type Measures, type NoteShape } from "./note-shapes";
import type { PackageDraft } from "./package-draft";
import { relationshipsNamespace, relationshipType, type Dialect } from "./relationship-types";
import type { SheetNodes } from "./sheet-rows";
import { attributeOf, childOf, childrenOf, insertInOrder, isTrue } from "./xml-node";

/** Children of `worksheet` from the drawings on, in the order of the schema. */
const ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter", "sortState"],
  ...["dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup"],
  ...["headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "drawingHF", "legacyDrawing", "legacyDrawingHF"],
  ...["picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst"],
] as const;

const VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
/** Where notes go: a sheet of the workbook, numbered from 1. */
export interface NotedSheet {
  readonly part: string;
  readonly number: number;
  readonly nodes: SheetNodes;
  readonly dialect: Dialect;
}

const measuresOf = ({ root, heights }: SheetNodes): Measures => {
  const format = childOf(root, "sheetFormatPr");
  const cols = childOf(root, "cols");
  const widths = (cols ? childrenOf(cols, "col") : []).map((col) => ({
    min: Number(attributeOf(col, "min")),
    max: Number(attributeOf(col, "max")),
    pixels: isTrue(attributeOf(col, "hidden")) ? 0 : Number(attributeOf(col, "width") ?? 9) * 7 + 5,
  }));
  const positive = (value: number, other: number) => (value >= 0 ? value : other);
  const usual = positive(Number(format && attributeOf(format, "defaultRowHeight")), 15);
  return {
    columnPixels: (column) => positive(widths.find(({ min, max }) => min <= column + 1 && column + 1 <= max)?.pixels ?? 68, 68),
    rowPixels: (row) => (positive(Number(heights.get(row) || usual), usual) * 4) / 3,
  };
};

const linkDrawing = (draft: PackageDraft, { part, nodes: { root }, dialect }: NotedSheet, vmlPart: string): void => {
  const id = draft.relate(part, relationshipType(dialect, "vmlDrawing"), vmlPart);
  const text = `<${root.prefix}legacyDrawing xmlns:r="${relationshipsNamespace(dialect)}" r:id="${id}"/>`;
  draft.edit(part, insertInOrder(root, ORDER, "legacyDrawing", text));
};

/** Adds shapes to the sheet's drawing of notes, or makes one. False, and nothing done, where there is one that cannot be added to without harm. */
export const drawShapes = (draft: PackageDraft, sheet: NotedSheet, removed: ReadonlySet<string>, shapes: readonly NoteShape[]): boolean => {
  const legacy = childOf(sheet.nodes.root, "legacyDrawing");
  const id = legacy?.attributes.find(({ name }) => name.endsWith(":id"))?.value;
  const existing = id === undefined ? undefined : draft.relationships(sheet.part).get(id)?.target;
  const measures = measuresOf(sheet.nodes);
  if (existing !== undefined && draft.has(existing)) {
    const more = moreShapes(draft.read(existing), removed, shapes, measures);
    if (more !== null) draft.put(existing, more);
    return more !== null;
  }
  if (legacy) return false;
  const part = draft.freeName("xl/drawings/vmlDrawing", ".vml");
  draft.put(part, newShapes(shapes, sheet.number, measures));
  draft.declareExtension("vml", VML);
  linkDrawing(draft, sheet, part);
  return true;
};

import { refuse } from "../protocol/host-error";
import { absoluteText, isWholeColumns, isWholeRows, parseBlock } from "./block";
import { anything, between, flag, number, oneOf, shortText } from "./checks";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { defineSettings, recordStore } from "./settings";
import type { Worksheet } from "./worksheet";

const STANDARD = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  blackAndWhite: false,
  bottomMargin: 54,
  topMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  draftMode: false,
  firstPageNumber: "",
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
} as const;

/** A paper's size travels by Office.js's own names: `"A4"` is sent for `Excel.PaperType.a4`. */
const PAPER = ["Letter", "A3", "A4", "A4Small", "A5", "B4", "B5", "Legal", "Tabloid"] as const;
/** Excel keeps at most 255 characters of a header or footer, codes and all three parts together. */
const Line = shortText(255);
const HeaderFooter = defineSettings("HeaderFooter", { LeftHeader: Line, CenterHeader: Line, RightHeader: Line, LeftFooter: Line, CenterFooter: Line, RightFooter: Line });
const HeaderFooterGroup = defineSettings(
  "HeaderFooterGroup",
  { State: oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"), UseSheetMargins: flag, UseSheetScale: flag },
  { DefaultForAllPages: HeaderFooter, EvenPages: HeaderFooter, FirstPage: HeaderFooter, OddPages: HeaderFooter },
);

/** `{ scale }` or pages to fit on: `{ horizontalFitToPages: 1, verticalFitToPages: 0 }`. */
const zoom = (value: unknown, location: string): unknown => {
  const { scale, horizontalFitToPages, verticalFitToPages } = (value ?? {}) as Readonly<Record<string, unknown>>;
  for (const pages of [horizontalFitToPages, verticalFitToPages]) if (pages !== undefined && pages !== null) between(0, 32_767)(pages, location);
  if (scale !== undefined && scale !== null) between(10, 400)(scale, location);
  return value;
};

const Base = defineSettings(
  "PageLayout",
  {
    Orientation: oneOf("Portrait", "Landscape"),
    PaperSize: oneOf(...PAPER),
    Zoom: zoom,
    BlackAndWhite: flag,
    BottomMargin: number,
    TopMargin: number,
    LeftMargin: number,
    RightMargin: number,
    HeaderMargin: number,
    FooterMargin: number,
    CenterHorizontally: flag,
    CenterVertically: flag,
    DraftMode: flag,
    FirstPageNumber: anything,
    PrintComments: anything,
    PrintErrors: anything,
    PrintGridlines: flag,
    PrintHeadings: flag,
    PrintOrder: oneOf("DownThenOver", "OverThenDown"),
  },
  { HeadersFooters: HeaderFooterGroup },
);

export class PageLayout extends Base {
  constructor(private readonly sheet: Worksheet) {
    super(recordStore(sheet.data.page.settings, STANDARD, () => sheet.checkUnprotected("PageLayout")));
  }

  SetPrintArea(area: Range | RangeAreas | string): void {
    this.sheet.data.page.printArea = blocksOf(area).map(absoluteText).join(",");
  }

  SetPrintTitleRows(rows: Range | string): void {
    const [block] = blocksOf(rows);
    if (!block || !isWholeRows(block)) refuse("InvalidArgument", "PageLayout.setPrintTitleRows");
    else this.sheet.data.page.titleRows = absoluteText(block);
  }

  SetPrintTitleColumns(columns: Range | string): void {
    const [block] = blocksOf(columns);
    if (!block || !isWholeColumns(block)) refuse("InvalidArgument", "PageLayout.setPrintTitleColumns");
    else this.sheet.data.page.titleColumns = absoluteText(block);
  }

  SetPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit] ?? refuse("InvalidArgument", "PageLayout.setPrintMargins");
    for (const [side, size] of Object.entries(margins)) {
      const name = ["top", "bottom", "left", "right", "header", "footer"].includes(side) ? `${side}Margin` : refuse("InvalidArgument", "PageLayout.setPrintMargins");
      this.store.set(name, size * points);
    }
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet.data.page;
    return printArea === null ? null : new RangeAreas(this.sheet, blocksOf(printArea));
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    return rangeOf(this.sheet, this.sheet.data.page.titleRows);
  }

  GetPrintTitleColumnsOrNullObject(): Range | null {
    return rangeOf(this.sheet, this.sheet.data.page.titleColumns);
  }
}

const rangeOf = (sheet: Worksheet, text: string | null): Range | null => {
  const block = text === null ? null : parseBlock(text);
  return block && sheet.rangeAt(block);
};

const blocksOf = (area: Range | RangeAreas | string) => {
  if (area instanceof Range) return [area.block];
  if (area instanceof RangeAreas) return area.blocks;
  return area.split(",").map((part) => parseBlock(part) ?? refuse("InvalidArgument", "PageLayout"));
};


import { strFromU8, unzipSync } from "fflate";
import type { Parts } from "./fill-package";
import { solidDataBars } from "./solid-data-bars";
import { sparklineLook } from "./sparkline-look";

type Xml = string;
/** Puts right what the library (hucre 1.0.0) has no setting for, in the text of one part. */
type Mend = (part: Xml) => Xml;

const everywhere =
  (written: RegExp, meant: string): Mend =>
  (part) =>
    part.replace(written, meant);

/** The same, where not finding it means that the library has changed. */
const once =
  (written: string, meant: string): Mend =>
  (part) => {
    if (!part.includes(written)) throw new Error(`The library no longer writes ${written}: see what it writes now`);
    return part.replace(written, () => meant);
  };

const NOT_INVERTED = '<c:invertIfNegative val="0"/>';
const THIN_GREY = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

const MENDS: readonly { readonly part: RegExp; readonly mends: readonly Mend[] }[] = [
  {
    part: /^xl\/workbook\.xml$/,
    mends: [
      // Excel recalculates on opening, and asks to save on closing, if told so, and also if the last calculation was by an engine
      // older than its own; 191029 is the newest there is (Excel 2016 to 365). Cached values come from exact decimals and are shown as they are.
      once('<calcPr calcId="0" fullCalcOnLoad="1"/>', '<calcPr calcId="191029"/>'),
      // The name that Excel keeps beside a filter is not for people.
      everywhere(/<definedName name="_xlnm\._FilterDatabase"/g, '$& hidden="1"'),
    ],
  },
  {
    part: /^xl\/styles\.xml$/,
    // The parts of a font have an order: size, then colour.
    mends: [everywhere(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, "$2$1")],
  },
  {
    part: /^xl\/worksheets\/sheet\d+\.xml$/,
    mends: [
      // A row of Times New Roman 12 is 15.75 points high.
      once('<sheetFormatPr defaultRowHeight="15"/>', '<sheetFormatPr defaultRowHeight="15.75"/>'),
      solidDataBars,
      sparklineLook,
    ],
  },
  {
    part: /^xl\/charts\/chart\d+\.xml$/,
    mends: [
      // Bars below zero turn white unless told not to, and so does each point that has its own colour.
      everywhere(/<c:dPt><c:idx val="\d+"\/>/g, `$&${NOT_INVERTED}`),
      (chart) => (chart.includes("<c:barChart>") ? chart.replace(/<c:order val="\d+"\/>(?:<c:tx>.*?<\/c:tx>)?<c:spPr>.*?<\/c:spPr>/gs, `$&${NOT_INVERTED}`) : chart),
      everywhere(/<c:majorGridlines\/>/g, `<c:majorGridlines>${THIN_GREY}</c:majorGridlines>`),
    ],
  },
];

const mendPart = (path: string, part: Xml): Xml => MENDS.filter((entry) => entry.part.test(path)).reduce((xml, { mends }) => mends.reduce((each, mend) => mend(each), xml), part);

/** The parts of a package as the library wrote it, put right. */
export const mendedParts = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, mendPart(path, strFromU8(part))] as const));

import { address } from "../../core/address";
import { madeOnce } from "../../core/made-once";
import type { PlanCell } from "../../core/sheet-plan";
import { clip, MAX_MESSAGE } from "../../core/sheet/clip-text";
import { linkTarget, MAX_LINKS } from "../../core/sheet/link-target";
import { storedText } from "./stored-text";
import { XmlBytes } from "./xml-bytes";
import { xmlAttribute, XML_HEAD } from "./xml-text";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Takes the links of a sheet cell by cell. */
export interface SheetLinks {
  readonly add: (cell: PlanCell) => void;
  readonly isEmpty: () => boolean;
  /** Writes the element that says where they are. */
  readonly write: (xml: XmlBytes) => void;
  /** Those that lead to other files. */
  readonly relationships: () => readonly string[];
}

const attribute = (text: string): string => xmlAttribute(storedText(text));

const tooltipAttribute = (tooltip: string): string => ` tooltip="${attribute(clip(tooltip, MAX_MESSAGE))}"`;

/**
 * One relationship for each file, numbered from behind the `taken` ones, which the library wrote; the place within the file
 * stands at the link, as Excel itself keeps it.
 */
export const sheetLinks = (taken: number): SheetLinks => {
  let count = 0;
  // Written at once: tens of thousands of texts would be carried along until the sheet's cells are written.
  const links = new XmlBytes();
  const relationships: string[] = [];
  const idOfTarget = madeOnce((target) => {
    const id = `rId${taken + relationships.length + 1}`;
    relationships.push(`<Relationship Id="${id}" Type="${HYPERLINK}" Target="${xmlAttribute(target)}" TargetMode="External"/>`);
    return ` r:id="${id}"`;
  });
  const fileOf = madeOnce((path) => {
    const target = linkTarget(path);
    return target === null ? null : idOfTarget(target);
  });
  const tooltipOf = madeOnce(tooltipAttribute);
  const sheetOf = madeOnce(attribute);
  const locationOf = (place: string): string => {
    const behindSheet = place.lastIndexOf("!") + 1;
    return ` location="${sheetOf(place.slice(0, behindSheet))}${attribute(place.slice(behindSheet))}"`;
  };
  return {
    add: ({ row, column, link }) => {
      if (!link || count >= MAX_LINKS) return;
      const file = link.external ? fileOf(link.to) : "";
      if (file === null) return;
      const place = link.external ? link.within : link.to;
      count += 1;
      links.write(`<hyperlink ref="${address(row, column)}"${file}${place === undefined ? "" : locationOf(place)}${link.tooltip === undefined ? "" : tooltipOf(link.tooltip)}/>`);
    },
    isEmpty: () => count === 0,
    write: (xml) => xml.write("<hyperlinks>").append(links.take()).write("</hyperlinks>"),
    relationships: () => relationships,
  };
};

/** The relationships of a sheet: the links' beside those that the library wrote (`written`, undefined where it wrote none). */
export const relationshipsPart = (written: string | undefined, links: SheetLinks): string | undefined => {
  const relationships = links.relationships();
  if (relationships.length === 0) return written;
  const head = written?.replace("</Relationships>", "") ?? `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">`;
  return `${head}${relationships.join("")}</Relationships>`;
};

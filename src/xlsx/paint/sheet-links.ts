import { address } from "../../core/address";
import type { PlanCell } from "../../core/sheet-plan";
import { clip, MAX_MESSAGE } from "../../core/sheet/clip-text";
import { linkTarget, MAX_LINKS } from "../../core/sheet/link-target";
import { storedText } from "./stored-text";
import { xmlAttribute, XML_HEAD } from "./xml-text";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The links of a sheet: the element that says where they are, and the relationships that lead to other files. */
export interface SheetLinks {
  readonly xml: string;
  readonly relationships: readonly string[];
}

const tooltipOf = ({ tooltip }: NonNullable<PlanCell["link"]>): string => (tooltip === undefined ? "" : ` tooltip="${xmlAttribute(storedText(clip(tooltip, MAX_MESSAGE)))}"`);

/** Relationships are numbered from behind the `taken` ones, which the library wrote. */
export const sheetLinks = (cells: readonly PlanCell[], taken: number): SheetLinks => {
  const links: string[] = [];
  const relationships: string[] = [];
  for (const { row, column, link } of cells) {
    if (!link || links.length >= MAX_LINKS) continue;
    const target = link.external ? linkTarget(link.to, link.within) : storedText(link.to);
    if (target === null) continue;
    const id = `rId${taken + relationships.length + 1}`;
    const where = link.external ? `r:id="${id}"` : `location="${xmlAttribute(target)}"`;
    if (link.external) relationships.push(`<Relationship Id="${id}" Type="${HYPERLINK}" Target="${xmlAttribute(target)}" TargetMode="External"/>`);
    links.push(`<hyperlink ref="${address(row, column)}" ${where}${tooltipOf(link)}/>`);
  }
  return { xml: links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`, relationships };
};

/** The relationships of a sheet: the links' beside those that the library wrote (`written`, undefined where it wrote none). */
export const relationshipsPart = (written: string | undefined, { relationships }: SheetLinks): string | undefined => {
  if (relationships.length === 0) return written;
  const head = written?.replace("</Relationships>", "") ?? `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">`;
  return `${head}${relationships.join("")}</Relationships>`;
};

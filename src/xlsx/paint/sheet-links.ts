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

const tooltipAttribute = (tooltip: string): string => ` tooltip="${xmlAttribute(storedText(clip(tooltip, MAX_MESSAGE)))}"`;

/** What `make` gives for a text, made once: a summary has a link for every cell that it read, into few files, with few tooltips. */
const madeOnce = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  const known = new Map<string, Made>();
  return (text) => {
    if (!known.has(text)) known.set(text, make(text));
    return known.get(text) as Made;
  };
};

/**
 * One relationship for each file, numbered from behind the `taken` ones, which the library wrote; the place within the file
 * stands at the link, as Excel itself keeps it.
 */
export const sheetLinks = (cells: readonly PlanCell[], taken: number): SheetLinks => {
  const links: string[] = [];
  const relationships = new Map<string, string>();
  const targetOf = madeOnce((path) => linkTarget(path));
  const tooltipOf = madeOnce(tooltipAttribute);
  const idOf = (target: string): string => {
    const id = relationships.get(target) ?? `rId${taken + relationships.size + 1}`;
    relationships.set(target, id);
    return id;
  };
  for (const { row, column, link } of cells) {
    if (!link || links.length >= MAX_LINKS) continue;
    const target = link.external ? targetOf(link.to) : null;
    if (link.external && target === null) continue;
    const place = link.external ? link.within : link.to;
    const file = target === null ? "" : ` r:id="${idOf(target)}"`;
    links.push(`<hyperlink ref="${address(row, column)}"${file}${place === undefined ? "" : ` location="${xmlAttribute(storedText(place))}"`}${link.tooltip === undefined ? "" : tooltipOf(link.tooltip)}/>`);
  }
  return {
    xml: links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    relationships: Array.from(relationships, ([target, id]) => `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${xmlAttribute(target)}" TargetMode="External"/>`),
  };
};

/** The relationships of a sheet: the links' beside those that the library wrote (`written`, undefined where it wrote none). */
export const relationshipsPart = (written: string | undefined, { relationships }: SheetLinks): string | undefined => {
  if (relationships.length === 0) return written;
  const head = written?.replace("</Relationships>", "") ?? `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">`;
  return `${head}${relationships.join("")}</Relationships>`;
};

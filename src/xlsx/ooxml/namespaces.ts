import type { Namespaces } from "../xml/prefixes";

/** SpreadsheetML: elements of sheets, styles, shared texts. */
export const MAIN = "main";
/** Ids of relationships, as attributes. */
export const RELATIONSHIP_ID = "r";
/** Elements of `.rels` parts. */
export const PACKAGE = "package";

/** Transitional (what Excel writes) and strict (ISO/IEC 29500) name the same things differently. */
export const OOXML_NAMESPACES: Namespaces = new Map([
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", MAIN],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", MAIN],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", RELATIONSHIP_ID],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", RELATIONSHIP_ID],
  ["http://schemas.openxmlformats.org/package/2006/relationships", PACKAGE],
]);

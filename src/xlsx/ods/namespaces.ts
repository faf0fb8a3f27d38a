import type { Namespaces } from "../xml/prefixes";

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

export const ODS_NAMESPACES: Namespaces = new Map([
  [`${OASIS}office:1.0`, "office"],
  [`${OASIS}table:1.0`, "table"],
  [`${OASIS}text:1.0`, "text"],
  [`${OASIS}style:1.0`, "style"],
  [`${OASIS}manifest:1.0`, "manifest"],
  // LibreOffice's own, which alone says that a result is an error.
  ["urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0", "calcext"],
]);

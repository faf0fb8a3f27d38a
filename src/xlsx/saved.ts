import type { Saved } from "../core/model";
import type { ZipDirectory } from "./bytes/zip-directory";
import { readZipPart } from "./bytes/zip-part";
import { Refusal } from "./intake-problem";
import { KnownParts } from "./ooxml/known-parts";
import type { ReadContext } from "./read-context";
import { END, OPEN, XmlScanner } from "./xml/xml-scanner";

type ElementName = readonly [local: string, namespace: string];

interface SavedPlace {
  readonly part: string;
  readonly by: ElementName;
  readonly at: ElementName;
}

/** Where the formats say who saved a file last: OOXML beside its first author, OpenDocument as its only one. */
const PLACES: readonly SavedPlace[] = [
  { part: "docprops/core.xml", by: ["lastModifiedBy", "cp"], at: ["modified", "dcterms"] },
  { part: "meta.xml", by: ["creator", "dc"], at: ["date", "dc"] },
];

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
]);

/** Office writes about a kilobyte. */
const LARGEST_PART = 65_536;
const LONGEST_NAME = 200;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** `2024-06-12T02:15:00Z`, or null. LibreOffice leaves the offset out of its local time; all of Vietnam is at +07:00. */
const momentOf = (text: string): string | null => {
  const match = MOMENT.exec(text.trim());
  const time = match ? Date.parse(match[0] + (match[1] === undefined ? "+07:00" : "")) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
};

const readElements = (scanner: XmlScanner, { by, at }: SavedPlace): Saved | null => {
  let saved: Saved = { by: null, at: null };
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.is(...by)) saved = { ...saved, by: scanner.readContent().trim().slice(0, LONGEST_NAME) || null };
    else if (scanner.is(...at)) saved = { ...saved, at: momentOf(scanner.readContent()) };
  }
  return saved.by === null && saved.at === null ? null : saved;
};

const KNOWN = new KnownParts<Saved | null>();

/** Who saved the file last, and when, as its program noted. No figure depends on it, so that nothing is wrong with a file that does not say, or says it brokenly. */
export const readSaved = (bytes: Uint8Array, directory: ZipDirectory, { budget, codec }: ReadContext): Saved | null => {
  const place = PLACES.find(({ part }) => directory.has(part));
  const entry = place && directory.get(place.part);
  if (!entry || entry.inflatedLength > LARGEST_PART) return null;
  try {
    const content = readZipPart(bytes, entry, budget, codec);
    return KNOWN.of(content, place.part, budget.limits, () => readElements(new XmlScanner(content, place.part, NAMESPACES, budget.limits, codec), place));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

import { filePartMissing } from "../../core/rules/file-part-missing";
import { fileSuspicious } from "../../core/rules/file-suspicious";
import { holdWithin } from "../budget";
import type { ZipDirectory } from "../bytes/zip-directory";
import { readZipPart } from "../bytes/zip-part";
import { refuse } from "../intake-problem";
import type { ReadContext } from "../read-context";
import { OPEN, XmlScanner } from "../xml/xml-scanner";
import { KnownParts } from "./known-parts";
import { OOXML_NAMESPACES, PACKAGE } from "./namespaces";

/** What a part points to: another part, and as what ("worksheet", "styles"). */
export interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** An Office Open XML file: parts in a zip, found by relationships. */
export interface Package {
  readonly has: (part: string) => boolean;
  /** Inflates and checks a part; refuses the file where there is none. */
  readonly read: (part: string) => Uint8Array;
  /** `content` where it was read already. */
  readonly scan: (part: string, content?: Uint8Array) => XmlScanner;
  /** Relationships of a part ("" for the package itself), by id. Those that lead out of the file are left out. */
  readonly relationships: (source: string) => ReadonlyMap<string, Relationship>;
}

const RELATIONSHIP_TYPE = /^(?:http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\/relationships)\/(\w+)$/;

const decodeTarget = (target: string): string => {
  if (!target.includes("%")) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
};

/** "/xl/a.xml" from the root, "../a.xml" and "a.xml" from the folder of the part that says it. */
const resolveTarget = (source: string, target: string): string => {
  const folders = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of decodeTarget(target).split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "" && step !== ".") folders.push(step);
  }
  return folders.join("/");
};

const relationshipsPart = (source: string): string => {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
};

const KNOWN_RELATIONSHIPS = new KnownParts<ReadonlyMap<string, Relationship>>();

export const openPackage = (bytes: Uint8Array, directory: ZipDirectory, context: ReadContext): Package => {
  const { budget, codec } = context;
  const has = (part: string) => directory.has(part.toLowerCase());
  const read = (part: string) => {
    const entry = directory.get(part.toLowerCase());
    return entry ? readZipPart(bytes, entry, budget, codec) : refuse(filePartMissing, { found: part });
  };
  const scan = (part: string, content = read(part)) => new XmlScanner(content, part, OOXML_NAMESPACES, budget.limits, codec);
  const readRelationships = (source: string, scanner: XmlScanner): ReadonlyMap<string, Relationship> => {
    const found = new Map<string, Relationship>();
    if (scanner.next() !== OPEN || !scanner.is("Relationships", PACKAGE)) scanner.fail();
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      const [id, type, target, mode] = ["Id", "Type", "Target", "TargetMode"].map((name) => scanner.attribute(name));
      if (!scanner.is("Relationship", PACKAGE) || id == null || type == null || target == null) return scanner.refuseElement();
      scanner.skip();
      if (found.has(id)) refuse(fileSuspicious, { trickVi: "Hai liên kết cùng mã", trickEn: "Two relationships of one id", found: id });
      if (mode !== "External") found.set(id, { type: RELATIONSHIP_TYPE.exec(type)?.[1] ?? type, target: resolveTarget(source, target) });
      holdWithin(budget.limits, "entries", found.size);
    }
    scanner.finish();
    return found;
  };
  const relationships = (source: string) => {
    const part = relationshipsPart(source);
    const content = read(part);
    return KNOWN_RELATIONSHIPS.of(content, part, budget.limits, () => readRelationships(source, scan(part, content)));
  };
  return { has, read, scan, relationships };
};

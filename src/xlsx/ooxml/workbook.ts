import type { Grid } from "../../core/model";
import { holdWithin } from "../budget";
import { DefinedNames } from "../defined-names";
import type { Limits } from "../limits";
import { checkSheetNames } from "../sheet-names";
import { OPEN, type XmlScanner } from "../xml/xml-scanner";
import { MAIN, RELATIONSHIP_ID } from "./namespaces";

/** A sheet as the workbook part lists it; `relationship` leads to its part. */
export interface SheetEntry {
  readonly name: string;
  readonly state: Grid["state"];
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: ReadonlyMap<string, string>;
}

const STATES: ReadonlyMap<string, Grid["state"]> = new Map([
  ["visible", "visible"],
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

const readSheetEntry = (scanner: XmlScanner): SheetEntry => {
  const name = scanner.attribute("name");
  const state = STATES.get(scanner.attribute("state") ?? "visible");
  const relationship = scanner.attribute("id", RELATIONSHIP_ID);
  if (!scanner.is("sheet", MAIN) || name === null || state === undefined || relationship === null) return scanner.refuseElement();
  scanner.skip();
  return { name, state, relationship };
};

/** Sheets in order, and the names that count in the whole workbook (not those of one sheet). */
export const readWorkbookPart = (scanner: XmlScanner, limits: Limits): WorkbookPart => {
  const sheets: SheetEntry[] = [];
  const names = new DefinedNames(limits);
  if (scanner.next() !== OPEN || !scanner.is("workbook", MAIN)) scanner.fail();
  for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
    const local = scanner.local(MAIN);
    if (local !== "sheets" && local !== "definedNames") {
      scanner.skip();
      continue;
    }
    for (let inner = scanner.nextElement(); inner === OPEN; inner = scanner.nextElement()) {
      if (local === "sheets") {
        sheets.push(readSheetEntry(scanner));
        holdWithin(limits, "sheets", sheets.length);
        continue;
      }
      const name = scanner.attribute("name");
      if (!scanner.is("definedName", MAIN) || name === null) scanner.refuseElement();
      const ofOneSheet = scanner.attribute("localSheetId") !== null;
      const refersTo = scanner.readContent();
      if (!ofOneSheet && name !== null) names.add(name, refersTo);
    }
  }
  scanner.finish();
  checkSheetNames(sheets.map(({ name }) => name), limits);
  return { sheets, names: names.all() };
};

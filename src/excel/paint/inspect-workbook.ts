import { isOwn, loadMark } from "../own-sheets";
import { foldName } from "./rename-sheets";

/** A sheet that bears a name which a plan wants. */
export interface Namesake {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
}

/** The workbook before anything is changed: what painting must heed, and what undoing must bring back. */
export interface Found {
  /** Names of all sheets. */
  readonly names: readonly string[];
  /** Ids of all sheets, in the order of their tabs. */
  readonly ids: readonly string[];
  readonly activeId: string;
  /** By the folded name that is wanted. */
  readonly namesakes: ReadonlyMap<string, Namesake>;
  /** What the wanted workbook-level names refer to now (`='Nhập liệu'!$C$4`); names that are not there are absent. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly calculatesByHand: boolean;
}

/** One request. */
export const inspectWorkbook = async (context: Excel.RequestContext, sheetNames: readonly string[], definedNames: readonly string[]): Promise<Found> => {
  const { worksheets, names, application } = context.workbook;
  worksheets.load("items/id,items/name");
  application.load("calculationMode");
  const active = worksheets.getActiveWorksheet().load("id");
  const wanted = sheetNames.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load("id,name");
    return { name, sheet, mark: loadMark(sheet) };
  });
  const definitions = definedNames.map((name) => ({ name, item: names.getItemOrNullObject(name).load("formula") }));
  await context.sync();
  return {
    names: worksheets.items.map(({ name }) => name),
    ids: worksheets.items.map(({ id }) => id),
    activeId: active.id,
    namesakes: new Map(wanted.filter(({ sheet }) => !sheet.isNullObject).map(({ name, sheet, mark }) => [foldName(name), { id: sheet.id, name: sheet.name, own: isOwn(mark) }])),
    definitions: new Map(definitions.filter(({ item }) => !item.isNullObject).map(({ name, item }) => [name, String(item.formula)])),
    calculatesByHand: application.calculationMode === "Manual",
  };
};

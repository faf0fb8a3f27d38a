import type { SheetPlan } from "../../core/sheet-plan";
import { MAIN } from "../ooxml/namespaces";
import { type Edit, insertAt } from "./edits";
import type { PackageDraft } from "./package-draft";
import { isMarkOf, markOf, RETURN_MARK } from "./return-mark";
import { type Dialect, relationshipsNamespace, relationshipType } from "./relationship-types";
import { type FormatOf, sheetXml } from "./sheet-xml";
import { appendTo, attributeOf, childOf, childrenOf, insertInOrder, setAttribute, type XmlNode } from "./xml-node";
import { attributeText, elementText } from "./xml-text";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Children of `workbook` in the order of the schema. */
const ORDER = [
  ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr", "oleSize"],
  ...["customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
] as const;

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly part: string;
}

/** The workbook part being edited. */
export interface WorkbookDraft {
  readonly draft: PackageDraft;
  readonly part: string;
  readonly root: XmlNode;
  readonly dialect: Dialect;
  readonly sheets: readonly ListedSheet[];
}

/** The sheet that an earlier return added, as far as it is still there. */
export const returnedSheet = ({ draft, part, root, sheets }: WorkbookDraft): ListedSheet | null => {
  const names = childOf(root, "definedNames");
  const mark = names && childrenOf(names, "definedName").find((one) => attributeOf(one, "name") === RETURN_MARK);
  if (!mark) return null;
  const refersTo = draft.text(part, mark.openEnd, mark.closeStart).replaceAll("&apos;", "'").replaceAll("&amp;", "&");
  return sheets.find(({ name }) => isMarkOf(refersTo, name)) ?? null;
};

/** Excel's limit for a sheet's name. */
const MOST_LETTERS = 31;

const freeName = (wanted: string, sheets: readonly ListedSheet[]): string => {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const named = (number: number) => (number === 1 ? wanted : `${wanted.slice(0, MOST_LETTERS - 5)} (${number})`);
  let number = 1;
  while (taken.has(named(number).toLowerCase())) number++;
  return named(number);
};

const openAt = (root: XmlNode, index: number): readonly Edit[] => {
  const views = childOf(root, "bookViews");
  return (views ? childrenOf(views, "workbookView") : []).flatMap((view) => [
    setAttribute(view, "activeTab", String(index)),
    ...(attributeOf(view, "firstSheet") === undefined ? [] : [setAttribute(view, "firstSheet", "0")]),
  ]);
};

/** A sheet in front moves all others by one; names that belong to one sheet know it by its place. */
const moveLocalNames = (root: XmlNode): readonly Edit[] => {
  const names = childOf(root, "definedNames");
  return (names ? childrenOf(names, "definedName") : []).flatMap((one) => {
    const place = attributeOf(one, "localSheetId");
    return place === undefined ? [] : [setAttribute(one, "localSheetId", String(Number(place) + 1))];
  });
};

const addSheet = (workbook: WorkbookDraft, plan: SheetPlan, formatOf: FormatOf): void => {
  const { draft, part, root, dialect, sheets } = workbook;
  const list = childOf(root, "sheets") as XmlNode;
  const name = freeName(plan.name, sheets);
  const sheetPart = draft.freeName(`${part.replace(/[^/]*$/, "")}worksheets/sheet`, ".xml");
  draft.put(sheetPart, sheetXml(plan, dialect, formatOf));
  draft.declare(sheetPart, WORKSHEET);
  const relationship = draft.relate(part, relationshipType(dialect, "worksheet"), sheetPart);
  const id = 1 + Math.max(0, ...childrenOf(list, "sheet").map((one) => Number(attributeOf(one, "sheetId")) || 0));
  const entry = `<${root.prefix}sheet name="${attributeText(name)}" sheetId="${id}" xmlns:r="${relationshipsNamespace(dialect)}" r:id="${relationship}"/>`;
  const mark = `<${root.prefix}definedName name="${RETURN_MARK}" hidden="1">${elementText(markOf(name))}</${root.prefix}definedName>`;
  const names = childOf(root, "definedNames");
  const old = names && childrenOf(names, "definedName").find((one) => attributeOf(one, "name") === RETURN_MARK);
  draft.edit(part, insertAt(list.openEnd, entry), ...openAt(root, 0), ...moveLocalNames(root));
  // Its sheet was deleted: the name is free again.
  if (old) draft.edit(part, { from: old.start, to: old.end, text: mark });
  else if (names) draft.edit(part, appendTo(names, mark));
  else draft.edit(part, insertInOrder(root, ORDER, "definedNames", `<${root.prefix}definedNames>${mark}</${root.prefix}definedNames>`));
};

/** Two sheets that are selected at once are a group, and what is typed into one goes into all. */
const unselect = ({ draft }: WorkbookDraft, part: string, root: XmlNode): void => {
  const views = childOf(root, "sheetViews");
  for (const view of views ? childrenOf(views, "sheetView") : []) if (attributeOf(view, "tabSelected") !== undefined) draft.edit(part, setAttribute(view, "tabSelected", "0"));
};

/** Puts the planned sheet in front of all others and opens the workbook there; one from an earlier return gives way to it. */
export const putFirstSheet = (workbook: WorkbookDraft, plan: SheetPlan, formatOf: FormatOf, others: ReadonlyMap<string, XmlNode>): void => {
  const old = returnedSheet(workbook);
  if (old) {
    workbook.draft.put(old.part, sheetXml(plan, workbook.dialect, formatOf));
    const list = childrenOf(childOf(workbook.root, "sheets") as XmlNode, "sheet");
    const entry = list.find((one) => attributeOf(one, "name") === old.name && one.namespace === MAIN);
    workbook.draft.edit(workbook.part, ...openAt(workbook.root, entry ? list.indexOf(entry) : 0));
  } else addSheet(workbook, plan, formatOf);
  for (const [part, root] of others) if (part !== old?.part) unselect(workbook, part, root);
};

import { Host } from "./host";
import { isMethod, isWriteOnly, WireCollection, wireMembers, WireObject } from "./protocol/wire-object";
import { services } from "./workbook/services";

/** One object of every class of the model, by class name: for tests that hold the model against the library. */
export const everyObject = (): ReadonlyMap<string, WireObject> => {
  const { workbook } = new Host();
  const sheet = workbook.addSheet("Mọi thứ");
  const range = sheet.GetRange("A1:B3");
  workbook.Names.Add("CT_Year", range);
  sheet.CustomProperties.Add("key", "value");
  sheet.HorizontalPageBreaks.Add("A3");
  for (const type of ["Custom", "CellValue", "ColorScale", "DataBar"]) range.ConditionalFormats.Add(type);
  const series = sheet.Charts.Add("Line", range).Series.GetItemAt(0);
  const found = new Map<string, WireObject>();
  for (const start of [workbook, range, series, series.Points.GetItemAt(0), sheet.GetRanges("A1,B2"), services("Microsoft.InternalService.AddinInternalService")]) if (start) collect(start, found);
  return found;
};

const collect = (object: WireObject, found: Map<string, WireObject>): void => {
  if (found.has(object.wireClass)) return;
  found.set(object.wireClass, object);
  if (object instanceof WireCollection) for (const item of object.items().slice(0, 4)) collectPart(item, found);
  for (const [name, member] of wireMembers(object)) {
    if (isMethod(member) || isWriteOnly(member)) continue;
    collectPart(partOf(object, name), found);
  }
};

/** Each kind of conditional format shows other parts: their class is looked at again. */
const collectPart = (part: unknown, found: Map<string, WireObject>): void => {
  if (!(part instanceof WireObject)) return;
  if (part.wireClass !== "ConditionalFormat") return collect(part, found);
  found.set(part.wireClass, part);
  for (const name of ["CustomOrNullObject", "CellValueOrNullObject", "ColorScaleOrNullObject", "DataBarOrNullObject"]) {
    const inner = partOf(part, name);
    if (inner instanceof WireObject) collect(inner, found);
  }
};

/** "Not there" is an answer too: a format that is no data bar refuses `DataBar`. */
const partOf = (object: WireObject, name: string): unknown => {
  try {
    return (object as unknown as Record<string, unknown>)[name];
  } catch {
    return null;
  }
};

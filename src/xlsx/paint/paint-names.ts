import type { WriteOptions } from "hucre/xlsx";
import { quoteSheet } from "../../core/address";
import type { SheetPlan, WorkbookPlan } from "../../core/sheet-plan";
import { absolute } from "../../core/sheet/a1-range";
import { storedText } from "./stored-text";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** Names that Excel reserves for print set-up and filters. (The library's own print titles leave the sheet's name unquoted.) */
const reserved = ({ name: scope, print, autoFilter }: SheetPlan): NamedRange[] => {
  const on = (range: string): string => `${quoteSheet(scope)}!${absolute(range)}`;
  const titles = [print.repeatColumns, print.repeatRows].filter((range) => range !== undefined);
  return [
    ...(autoFilter !== undefined ? [{ name: "_xlnm._FilterDatabase", range: on(autoFilter), scope }] : []),
    ...(print.area !== undefined ? [{ name: "_xlnm.Print_Area", range: on(print.area), scope }] : []),
    ...(titles.length > 0 ? [{ name: "_xlnm.Print_Titles", range: titles.map(on).join(","), scope }] : []),
  ];
};

export const paintNames = ({ names, sheets }: WorkbookPlan): NamedRange[] => [
  ...names.map(({ name, refersTo }) => ({ name, range: storedText(refersTo) })),
  ...sheets.flatMap(reserved),
];

import type { SheetPlan, WorkbookPlan } from "../../core/sheet-plan";
import type { Found, Namesake } from "./inspect-workbook";
import { foldName } from "./rename-sheets";

/** One sheet on its way into the workbook. */
export interface SheetToPaint {
  readonly plan: SheetPlan;
  /** Its name while it is being painted. */
  readonly draft: string;
  /** Its name when all is done. */
  readonly name: string;
  /** The sheet of ours that it takes the place of, and what that one is called until it is deleted. */
  readonly replaces: (Namesake & { readonly aside: string }) | null;
}

const MAX_NAME = 31;

/** "Tổng hợp (2)": the first that nobody bears, cut where Excel would refuse it. */
const unused = (taken: ReadonlySet<string>, wanted: (number: number) => string, from: number): string => {
  let number = from;
  while (taken.has(foldName(wanted(number)))) number += 1;
  return wanted(number);
};

const numbered = (name: string) => (number: number): string => {
  const suffix = ` (${number})`;
  return name.slice(0, MAX_NAME - suffix.length).trimEnd() + suffix;
};

/** What each sheet is called now and later. Sheets that others made keep their names and stay; ours give way only where they may. */
export const sheetsToPaint = (sheets: readonly SheetPlan[], found: Found, replaceOwn: boolean): readonly SheetToPaint[] => {
  const taken = new Set([...found.names, ...sheets.map(({ name }) => name)].map(foldName));
  const take = (name: string): string => {
    taken.add(foldName(name));
    return name;
  };
  return sheets.map((plan) => {
    const namesake = found.namesakes.get(foldName(plan.name));
    const replaced = namesake?.own && replaceOwn ? namesake : null;
    return {
      plan,
      draft: take(unused(taken, (number) => `Đang vẽ ${number}`, 1)),
      name: namesake && !replaced ? take(unused(taken, numbered(plan.name), 2)) : plan.name,
      replaces: replaced && { ...replaced, aside: take(unused(taken, (number) => `Bản cũ ${number}`, 1)) },
    };
  });
};

/** The sheets of a plan that would collide with sheets which are there. */
export const conflictsOf = ({ sheets }: WorkbookPlan, { namesakes }: Found): readonly Namesake[] => sheets.flatMap(({ name }) => namesakes.get(foldName(name)) ?? []);

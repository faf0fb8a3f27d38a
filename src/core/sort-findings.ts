import { cellKey, parseAddress } from "./address";
import type { Finding, Severity } from "./model";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** What is not known comes first. */
const known = (text: string | null): string => text ?? "";

const place = (address: string | null): number => {
  const cell = address === null ? null : parseAddress(address);
  return cell ? cellKey(cell.row, cell.column) : -1;
};

/** By workbook, sheet and cell, worst first at one place: the same findings in any order give the same list. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      compare(a.at.workbook, b.at.workbook) ||
      compare(known(a.at.sheet), known(b.at.sheet)) ||
      compare(place(a.at.address), place(b.at.address)) ||
      compare(known(a.at.address), known(b.at.address)) ||
      compare(WEIGHT[a.severity], WEIGHT[b.severity]) ||
      compare(a.code, b.code) ||
      compare(known(a.orgUnit), known(b.orgUnit)) ||
      compare(known(a.indicator), known(b.indicator)) ||
      compare(known(a.measure), known(b.measure)) ||
      compare(a.facts.found, b.facts.found),
  );

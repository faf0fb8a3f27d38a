import { cellKey, parseAddress } from "./address";
import type { Finding, Severity } from "./model";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

const place = (address: string | null): number => {
  const cell = address === null ? null : parseAddress(address);
  return cell ? cellKey(cell.row, cell.column) : -1;
};

/** By workbook, sheet and cell, worst first at one place: the same findings in any order give the same list. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort(
    (a, b) =>
      compare(a.at.workbook, b.at.workbook) ||
      compare(a.at.sheet ?? "", b.at.sheet ?? "") ||
      compare(place(a.at.address), place(b.at.address)) ||
      compare(WEIGHT[a.severity], WEIGHT[b.severity]) ||
      compare(a.code, b.code) ||
      compare(a.orgUnit ?? "", b.orgUnit ?? "") ||
      compare(a.indicator ?? "", b.indicator ?? "") ||
      compare(a.measure ?? "", b.measure ?? "") ||
      compare(a.facts.found, b.facts.found),
  );

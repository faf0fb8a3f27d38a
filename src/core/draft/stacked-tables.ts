import type { Passage } from "./passage";
import { isUnit, isValue } from "./table-rows";

/** A line of text, or the cells of a table row. */
export type Line = { readonly kind: "line"; readonly line: Passage } | { readonly kind: "row"; readonly cells: readonly Passage[] };

const WORDS = /\p{L}{2}/u;
const names = (line: Passage | undefined): boolean => line !== undefined && WORDS.test(line.text) && !isUnit(line.text) && !isValue(line.text);
const HEADING = /^(?:stt|tt)$/iu;

/** Where a row may begin: the next number of the table, a Roman numeral, or a dash, with a name below it. */
const textAt = (lines: readonly Passage[], at: number): string => lines[at]?.text ?? "";

const beginsRow = (lines: readonly Passage[], at: number, next: number): boolean =>
  names(lines[at + 1]) && (textAt(lines, at) === String(next) || /^(?:[IVX]{1,5}|[-+*]|[a-z]\)?)$/u.test(textAt(lines, at)));

/**
 * Copied out of a PDF, a table often comes with each cell on a line of its own. `1`, a name, a unit and a value below each other,
 * and `2` with the same after it, are rows.
 */
export const unstackTables = (lines: readonly Passage[]): readonly Line[] => {
  const out: Line[] = [];
  const filled = lines.filter((line) => line.text !== "");
  for (let at = 0; at < filled.length; ) {
    const first = filled.findIndex((line, place) => place >= at && line.text === "1" && names(filled[place + 1]) && isUnit(textAt(filled, place + 2)) && isValue(textAt(filled, place + 3)));
    if (first < 0) return [...out, ...(at === 0 ? lines : filled.slice(at)).map((line): Line => ({ kind: "line", line }))];
    let heading = first;
    for (let place = first - 1; place >= Math.max(at, first - 12); place--) if (HEADING.test(textAt(filled, place))) heading = place;
    out.push(...filled.slice(at, heading).map((line): Line => ({ kind: "line", line })));
    const group = filled.findIndex((line, place) => place > heading && place <= first && line.text !== "" && beginsRow(filled, place, 1));
    if (heading < first) out.push({ kind: "row", cells: filled.slice(heading, group) });
    let next = 1;
    at = heading < first ? group : first;
    while (at < filled.length && beginsRow(filled, at, next)) {
      if (textAt(filled, at) === String(next)) next += 1;
      let end = at + 2;
      // A row ends where the next begins, or where its values do.
      while (end < filled.length && !beginsRow(filled, end, next) && (isUnit(textAt(filled, end)) || isValue(textAt(filled, end)))) end += 1;
      out.push({ kind: "row", cells: filled.slice(at, end) });
      at = end;
    }
  }
  return out;
};

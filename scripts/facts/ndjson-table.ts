import type { WriteTable } from "./fact-format";
import { textPieces } from "../files/text-pieces";

/** One JSON object a line. A decimal is written with all its digits: how many it keeps is its reader's affair. */
export const ndjsonTable: WriteTable = ({ columns, rows }) => {
  function* lines(): Iterable<string> {
    for (const row of rows) {
      const members = columns.map(({ name, type }) => `${JSON.stringify(name)}:${type === "decimal" ? (row[name] ?? "null") : JSON.stringify(row[name] ?? null)}`);
      yield `{${members.join(",")}}\n`;
    }
  }
  return textPieces(lines());
};

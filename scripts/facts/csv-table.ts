import type { ColumnType } from "../../src/core/facts/table";
import type { WriteTable } from "./fact-format";
import { textPieces } from "../files/text-pieces";

/** By it Excel and Power BI know UTF-8 from the machine's own code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Excel takes a text that begins so for a formula, and a unit's text must never run. A lone sign ("-": nothing arises) is harmless.
 * An apostrophe in front keeps it a text; one that stood there already gets another, so that taking one away gives back what was typed.
 */
const AS_FORMULA = /^'*[=+\-@\t\r＝＋－＠](?=.)/s;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

const guarded = (text: string): string => (AS_FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text);

/** RFC 4180. */
const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const field = (value: string | number | null | undefined, type: ColumnType): string => {
  if (value === null || value === undefined) return "";
  return type === "text" ? quoted(guarded(String(value))) : String(value);
};

/** RFC 4180 with a byte order mark. Nothing between two commas is a null. */
export const csvTable: WriteTable = ({ columns, rows }) => {
  function* lines(): Iterable<string> {
    yield `${BYTE_ORDER_MARK}${columns.map(({ name }) => name).join(",")}\r\n`;
    for (const row of rows) yield `${columns.map(({ name, type }) => field(row[name], type)).join(",")}\r\n`;
  }
  return textPieces(lines());
};

import { cellKey, MAX_COLUMNS, MAX_ROWS } from "../../core/address";
import type { WorkbookGrid } from "../../core/model";
import { fileCutShort } from "../../core/rules/file-cut-short";
import { fileMalformed } from "../../core/rules/file-malformed";
import { refuse } from "../intake-problem";
import type { ReadContext } from "../read-context";
import { SheetBuilder } from "../sheet-builder";
import { decodeText } from "./decode-text";

/** In the order in which they win where counting does not decide: a comma may also be a decimal one. */
const SEPARATORS = [";", "\t", ","] as const;
type Separator = (typeof SEPARATORS)[number];

const LINES_LOOKED_AT = 50;

/** The first lines, without what is quoted. */
const barelines = (text: string): readonly string[] => {
  const head = text.slice(0, 100_000).replace(/"[^"]*"/g, "");
  return head.split(/\r\n?|\n/, LINES_LOOKED_AT).filter((line) => line !== "");
};

/** The separator that most lines have equally often. Excel itself writes `sep=;` where it wants to be sure. */
const separatorOf = (text: string): Separator => {
  const stated = /^sep=([;,\t])\r?\n/i.exec(text)?.[1];
  if (stated !== undefined) return stated as Separator;
  const lines = barelines(text);
  const agreement = (separator: Separator): number => {
    const lineCounts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) lineCounts.set(count, (lineCounts.get(count) ?? 0) + 1);
    }
    return Math.max(0, ...lineCounts.values());
  };
  return SEPARATORS.reduce((best, separator) => (agreement(separator) > agreement(best) ? separator : best));
};

/** Excel calls the sheet of a text file after the file. */
const sheetName = (file: string): string => (file.split(/[/\\]/).at(-1) ?? "").replace(/\.[^.]*$/, "").slice(0, 31) || "CSV";

interface Field {
  readonly value: string;
  /** Behind the field, on what ends it. */
  readonly end: number;
}

/** A quoted field; what follows the closing quote belongs to it, as in Excel. */
const readQuoted = (text: string, from: number, separator: Separator): Field => {
  let value = "";
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return refuse(fileCutShort, { found: '"' });
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at++;
  }
  const rest = readPlain(text, at, separator);
  return { value: value + rest.value, end: rest.end };
};

const readPlain = (text: string, from: number, separator: Separator): Field => {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { value: text.slice(from, end), end };
};

/** A .csv or .txt: one sheet of texts. What is a number is left to the parser of what people typed: `1.234,5` means nothing by itself. */
export const readCsv = (bytes: Uint8Array, { name, budget, problems }: ReadContext): WorkbookGrid => {
  const text = decodeText(bytes);
  const separator = separatorOf(text);
  const sheet = new SheetBuilder(sheetName(name), "visible", budget, problems);
  let at = /^sep=[;,\t]\r?\n/i.exec(text)?.[0].length ?? 0;
  let row = 0;
  let column = 0;
  while (at < text.length) {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) refuse(fileMalformed, { part: "CSV", position: String(at + 1), found: text.slice(at, at + 40) });
    const { value, end } = text[at] === '"' ? readQuoted(text, at, separator) : readPlain(text, at, separator);
    if (value !== "") sheet.text(cellKey(row, column), value, undefined, undefined);
    at = end + 1;
    if (text[end] === separator) {
      column++;
    } else {
      if (text[end] === "\r" && text[at] === "\n") at++;
      row++;
      column = 0;
    }
  }
  return { sheets: [sheet.grid()], names: new Map() };
};

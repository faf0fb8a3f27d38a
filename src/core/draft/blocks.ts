import type { NotTargetReason } from "./draft";
import { unstackTables, type Line } from "./stacked-tables";
import { join, slice, trim, type Passage } from "./passage";

/** A paragraph, bullet, heading or table row, whole again after line and page breaks. */
export interface Block {
  readonly passage: Passage;
  /** How deep its marker stands: the smaller the higher. `PLAIN` has none. */
  readonly rank: number;
  /** A table row, cell by cell; null for prose. */
  readonly cells: readonly Passage[] | null;
}

export const PLAIN = 20;

/** Markers from the highest to the deepest, as offices number their papers. */
const MARKERS: readonly { readonly rank: number; readonly looks: RegExp }[] = [
  { rank: 0, looks: /^phần\s+(?:thứ\s+\p{L}+|[IVX]+|\d+)[.:\s-]*/iu },
  { rank: 1, looks: /^[A-H]\s*[.)-]\s+/u },
  { rank: 2, looks: /^điều\s+\d+\s*[.:]\s*/iu },
  { rank: 3, looks: /^[IVX]{1,5}\s*(?:[.)/]|-)\s*(?=\P{Ll})/u },
  { rank: 5, looks: /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?\s+(?=[\p{L}(])/u },
  { rank: 4, looks: /^\d{1,2}\s*(?:[.)/]|-)\s*(?=[\p{L}(])(?!-)/u },
  // "8) 90% tổ dân phố …": the target begins with its amount.
  { rank: 4, looks: /^\d{1,2}[.)]\s+(?=\d)/u },
  { rank: 7, looks: /^\(\d{1,2}\)\s*/u },
  { rank: 6, looks: /^[a-zđ]\s?\)\s*|^[a-zđ]\.\s+/u },
  { rank: 8, looks: /^(?:\*+|[★■▪●♦❖➢➤✓✔§])\s*/u },
  { rank: 9, looks: /^(?:-+|[•·○◦‣⁃])\s*(?=[^\d\s-]|\d)/u },
  { rank: 10, looks: /^\++\s*/u },
];

const PAGE_NUMBER = /^(?:-\s*\d{1,3}\s*-|\d{1,3}|trang\s+\d+(?:\s*\/\s*\d+)?|\d{1,3}\s*\/\s*\d{1,3})$/iu;
const STRAY = /^[-•*+_=.\s\f]*$/u;

const linesOf = (source: Passage): readonly Passage[] => {
  const lines: Passage[] = [];
  let start = 0;
  for (let end = source.text.indexOf("\n"); end >= 0; end = source.text.indexOf("\n", start)) {
    lines.push(slice(source, start, end));
    start = end + 1;
  }
  return [...lines, slice(source, start, source.text.length)];
};

/** The cells of a line that looks like a table row: three or more, set apart by tabs, bars or wide gaps. A tab keeps empty cells. */
const cellsOf = (line: Passage): readonly Passage[] | null => {
  const tabs = line.text.includes("\t");
  const bars = line.text.includes("|");
  const breaks = tabs ? /\t/gu : bars ? /\|/gu : /\s{3,}/gu;
  const cells: Passage[] = [];
  // "| 1 | Thu ngân sách | tỷ đồng | 8.000 |": the outer bars part nothing.
  const [from, until] = [/^\s*\|?/u, /\|?\s*$/u].map((edge) => (edge.exec(line.text) as RegExpExecArray)[0].length) as [number, number];
  const inner = bars && !tabs ? slice(line, from, line.text.length - until) : line;
  let start = 0;
  const body = tabs || bars ? inner : trim(inner);
  for (const match of body.text.matchAll(breaks)) {
    cells.push(trim(slice(body, start, match.index)));
    start = match.index + match[0].length;
  }
  cells.push(trim(slice(body, start, body.text.length)));
  const filled = cells.filter((cell) => cell.text !== "");
  const numeric = filled.some((cell) => /^[^\p{L}]*\d[^\p{L}]*$|^%$/u.test(cell.text));
  const heading = /^(?:stt|tt)$/iu.test(filled[0]?.text ?? "");
  return cells.length >= 3 && (tabs || bars ? filled.length >= 2 : (filled.length >= 3 && (numeric || heading))) ? cells : null;
};

const rankOf = (text: string): { readonly rank: number; readonly length: number } => {
  for (const { rank, looks } of MARKERS) {
    const found = looks.exec(text);
    if (found) return { rank, length: found[0].length };
  }
  return { rank: PLAIN, length: 0 };
};

/** Whether `next` begins anew after `last`, though it has no marker: the writer ended the line where the paper did not. */
const beginsAnew = (last: string, next: string, width: number): boolean => {
  if (/^\p{Ll}/u.test(next)) return /[.:]$/u.test(last) && last.length < width * 0.6;
  if (/[.;:]$/u.test(last)) return true;
  if (/[,-]$/u.test(last)) return false;
  // The first word of the next line would have fitted here: the break is the writer's.
  return last.length + (/^\S*/u.exec(next) as RegExpExecArray)[0].length + 1 < width * 0.85 || last.length > 160;
};

export interface Blocks {
  readonly blocks: readonly Block[];
  readonly dropped: readonly { readonly passage: Passage; readonly reason: NotTargetReason }[];
}

/** The text as paragraphs: lines that a page or a line break tore apart are one again, page numbers are out. */
export const splitBlocks = (source: Passage): Blocks => {
  const lines = linesOf(source);
  const lengths = lines.map((line) => line.text.trim().length).sort((a, b) => a - b);
  const width = Math.min(lengths[Math.floor(lengths.length * 0.95)] as number, 140);
  const blocks: Block[] = [];
  const dropped: { passage: Passage; reason: NotTargetReason }[] = [];
  let open: { parts: Passage[]; rank: number } | null = null;
  const close = (): void => {
    if (open) blocks.push({ passage: join(open.parts), rank: open.rank, cells: null });
    open = null;
  };
  const tabular = lines.some((line) => cellsOf(line) !== null);
  const unstacked: readonly Line[] = tabular ? lines.map((line) => ({ kind: "line", line })) : unstackTables(lines.map(trim));
  // An empty line before a capital parts paragraphs, unless a page ended there.
  let apart = false;
  for (const one of unstacked) {
    if (one.kind === "row") {
      close();
      blocks.push({ passage: join(one.cells), rank: PLAIN, cells: one.cells });
      continue;
    }
    const raw = one.line;
    const line = trim(raw);
    if (STRAY.test(line.text)) {
      apart ||= line.text === "";
      continue;
    }
    if (PAGE_NUMBER.test(line.text)) {
      apart = false;
      dropped.push({ passage: line, reason: "page-number" });
      continue;
    }
    const cells = cellsOf(raw);
    if (cells) {
      close();
      blocks.push({ passage: line, rank: PLAIN, cells });
      continue;
    }
    const { rank, length } = rankOf(line.text);
    const body = trim(slice(line, length, line.text.length));
    const parts: Passage[] | undefined = (open as { parts: Passage[] } | null)?.parts;
    const last = parts?.at(-1)?.text;
    const torn = rank !== PLAIN && last !== undefined && /^-\s*\d/u.test(line.text) && /\d[%‰]?$/u.test(last);
    if (parts && last !== undefined && (torn || (rank === PLAIN && !(apart && /^\p{Lu}/u.test(line.text)) && !beginsAnew(last, line.text, width)))) parts.push(line);
    else {
      close();
      if (length > 0 && /\d/u.test(line.text.slice(0, length))) dropped.push({ passage: slice(line, 0, length), reason: "list-number" });
      open = { parts: [body], rank };
    }
    apart = false;
  }
  close();
  return { blocks: blocks.filter(({ passage }) => passage.text !== ""), dropped };
};

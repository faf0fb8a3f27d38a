import { PLAIN, splitBlocks, type Block } from "./blocks";
import type { Draft, DraftTarget } from "./draft";
import type { Item } from "./item";
import { splitItems } from "./items";
import { excerpt, join, slice, tidy, trim, type Passage } from "./passage";
import { numberStyle, type NumberStyle } from "./read-number";
import { ignore, NOTHING_YET, readItem, type Context, type Memory, type Reading } from "./reading";
import { beginsWithResult, moodOf, topicsOf, type Mood } from "./sections";
import { readHeader, readRow, type Columns } from "./table-rows";
import { isAmount } from "./token-runs";
import { tokenize, type Token } from "./tokens";
import { yearOf } from "./year-of";

/** What a block leaves to the deeper ones below it: a head to share ("Tỷ lệ trường đạt chuẩn:"), or a whole that they are parts of ("…, trong đó:"). */
interface Above {
  readonly rank: number;
  readonly head: string | null;
  readonly whole: number | null;
}

/** Cut at full stops; a numbered point "(1)" within a paragraph begins a new sentence. */
const sentencesOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const sentences: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === "mark" && token.mark === "(") depth += 1;
    if (token.kind === "mark" && token.mark === ")") depth = Math.max(0, depth - 1);
    const starts = token.kind === "not-target" && token.starts;
    if (starts) sentences.push([]);
    sentences.at(-1)?.push(token);
    if (token.kind === "mark" && token.mark === "." && depth === 0) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.length > 0);
};

const spanOf = (tokens: readonly Token[]): { readonly start: number; readonly end: number } => ({ start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end });

/** Every number of a passage that is not read for targets, with the reason. */
const ignoreAll = (reading: Reading, context: Context, tokens: readonly Token[], reason: "outside-targets" | "earlier-result"): void => {
  for (const token of tokens) {
    if (isAmount(token) || token.kind === "unclear") ignore(reading, context, token, reason);
    else if (token.kind === "not-target") ignore(reading, context, token, token.reason);
  }
};

/** What no item has spoken of: numbers in names, in rows that head others, in front of rows. */
const sweep = (reading: Reading, context: Context, tokens: readonly Token[], reason: "in-name" | "list-number" | "other-column"): void => {
  const told = new Set([...reading.targets, ...reading.ignored, ...reading.notUnderstood].map(({ at }) => at.start));
  for (const token of tokens) {
    if (told.has(excerpt(context.passage, token.start, token.end).start)) continue;
    if (token.kind === "not-target") ignore(reading, context, token, token.reason);
    else if (isAmount(token) || token.kind === "unclear") ignore(reading, context, token, reason);
  }
};

interface Walk {
  readonly reading: Reading;
  readonly style: NumberStyle;
  readonly year: number | null;
  /** Sections are known, so a sentence needs no cue of its own. */
  readonly sections: boolean;
  mood: Mood | null;
  above: Above[];
}

/** A paragraph or bullet, sentence by sentence. */
const readProse = (walk: Walk, { passage, rank }: Block): void => {
  const { reading, year } = walk;
  const tokens = tokenize(passage.text, walk.style);
  walk.above = walk.above.filter((one) => one.rank < rank);
  const over = walk.above.at(-1) ?? null;
  const before = reading.targets.length;
  let memory: Memory = { ...NOTHING_YET, whole: over?.whole ?? null };
  for (const sentence of sentencesOf(tokens)) {
    const { start, end } = spanOf(sentence);
    const context: Context = { passage, sentence: excerpt(passage, start, end), year };
    const mood = moodOf(context.sentence.text, year);
    walk.mood = mood ?? walk.mood;
    const spoken = walk.sections ? beginsWithResult(context.sentence.text, year) || mood === "other" : walk.mood === "results" || walk.mood === "other" || walk.mood === null;
    if (spoken) {
      ignoreAll(reading, context, sentence, mood === "results" || walk.mood === "results" ? "earlier-result" : "outside-targets");
      continue;
    }
    memory = { ...NOTHING_YET, whole: over?.whole ?? memory.whole };
    const items = splitItems(passage.text, sentence, { head: over?.head ?? null, label: null, part: over?.whole == null ? "no" : "next" });
    for (const item of items) memory = readItem(reading, context, item, memory);
    sweep(reading, context, sentence, "in-name");
  }
  const colon = /:\s*$/u.test(passage.text);
  if (!colon) return;
  const found = reading.targets.length > before;
  const words = passage.text.replace(/[\s,;]*(?:trong đó|gồm|bao gồm|cụ thể|như sau)?\s*(?:như sau)?\s*:\s*$/iu, "");
  if (found && /trong đó\s*:\s*$/iu.test(passage.text)) walk.above.push({ rank, head: null, whole: reading.targets.length - 1 });
  else if (!found && rank < PLAIN && !/^(?:về|các|một số|chỉ tiêu|mục tiêu|phấn đấu|đến năm|năm)\s/iu.test(words) && !/(?:chỉ tiêu|mục tiêu|lĩnh vực|nhiệm vụ)/iu.test(words)) walk.above.push({ rank, head: words, whole: null });
};

interface Table {
  columns: Columns | null;
  /** The last row that deeper ones belong to. */
  parent: { readonly name: string; readonly target: number | null } | null;
  part: boolean;
}

const plainName = (text: string): string => text.replace(/^[-+•*\s]+|^\d{1,2}[.)]?\s+(?=\p{L})|[\s:;,.]+$/gu, "");

/** A table row: its name as head, the cell of the planned year as amount. */
const readTableRow = (walk: Walk, table: Table, { passage, cells }: Block): void => {
  const sentence = excerpt(passage);
  const at = (cell: Passage): Context => ({ passage: cell, sentence, year: walk.year });
  const sweepCells = (all: readonly Passage[], reason: "in-name" | "list-number" | "other-column"): void => all.forEach((cell) => sweep(walk.reading, at(cell), tokenize(cell.text, walk.style), reason));
  const header = readHeader(cells as readonly Passage[], walk.year);
  const row = header ? null : readRow(cells as readonly Passage[], table.columns);
  if (!row) {
    table.columns = header ?? table.columns;
    sweepCells(cells as readonly Passage[], "other-column");
    return;
  }
  const place = (cells as readonly Passage[]).indexOf(row.name);
  sweepCells((cells as readonly Passage[]).slice(0, place), "list-number");
  for (const other of row.others) ignore(walk.reading, at(other), { start: 0, end: other.text.length }, "other-column");
  const part = /^[-+\s]*trong đó/iu.test(row.name.text);
  const name = plainName(row.name.text.replace(/^[-+\s]*trong đó\s*:?/iu, ""));
  if (!row.value) {
    [table.parent, table.part] = [{ name, target: null }, part];
    sweepCells((cells as readonly Passage[]).slice(place), "in-name");
    return;
  }
  if (!row.under) [table.parent, table.part] = [null, false];
  const valued = row.unit && !/[%‰\p{L}]\s*$/u.test(row.value.text.replace(/(?:trở lên|trở xuống)\s*$/iu, "")) ? join([row.value, row.unit]) : row.value;
  const whole = join([row.name, valued]);
  const shift = row.name.text.length + 1;
  const words = tokenize(row.name.text, walk.style).map((token): Token => (isAmount(token) ? { kind: "word", start: token.start, end: token.end } : token));
  const body = trim(slice(row.name, row.name.text.length - row.name.text.replace(/^[-+•*\s]*(?:trong đó\s*:?)?\s*/iu, "").length, row.name.text.length));
  const amounts = tokenize(valued.text, walk.style).map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }));
  const offset = row.name.text.length - body.text.length;
  const parentTarget = part || table.part ? (table.parent?.target ?? null) : null;
  const head = row.under && !part && table.parent && parentTarget === null ? table.parent.name : null;
  const item: Item = { tokens: [...words.filter((token) => token.start >= offset && !(token.kind === "mark" && token.mark === ":")), ...amounts], predicate: null, head, label: name, part: parentTarget === null ? "no" : "first", follows: false, inParentheses: false };
  const before = walk.reading.targets.length;
  readItem(walk.reading, { passage: whole, sentence, year: null }, item, { ...NOTHING_YET, whole: parentTarget });
  const found = walk.reading.targets.length > before;
  // The unit stands in a cell of its own: the place is that of the amount.
  walk.reading.targets.push(...walk.reading.targets.splice(before).map((target) => ({ ...target, at: excerpt(row.value as Passage) })));
  sweepCells((cells as readonly Passage[]).slice(place), "in-name");
  if (!row.under && found) table.parent = { name: (walk.reading.targets.at(-1) as DraftTarget).name, target: walk.reading.targets.length - 1 };
};

const folded = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();

const isSame = (a: DraftTarget, b: DraftTarget): boolean => a.op === b.op && a.unit === b.unit && a.values.join() === b.values.join();

/** The same target said twice is one: the later is listed as repeated. A headline says in short what the text says in full: there the earlier is. */
const withoutRepeats = (reading: Reading, headlineEnd: number): Reading => {
  const kept: DraftTarget[] = [];
  const place = new Map<number, number>();
  const ignored = [...reading.ignored];
  reading.targets.forEach((target, at) => {
    if (target.at.end <= headlineEnd && reading.targets.slice(at + 1).some((other) => isSame(target, other) && folded(other.name).includes(folded(target.name)))) {
      ignored.push({ at: target.at, sentence: target.sentence, reason: "repeated" });
      return;
    }
    const twin = kept.findIndex((other) => folded(other.name) === folded(target.name) && other.unit === target.unit && other.values.join() === target.values.join());
    if (twin >= 0) {
      place.set(at, twin);
      ignored.push({ at: target.at, sentence: target.sentence, reason: "repeated" });
      return;
    }
    place.set(at, kept.length);
    kept.push({ ...target, partOf: target.partOf === null ? null : (place.get(target.partOf) ?? null) });
  });
  return { targets: kept, notUnderstood: reading.notUnderstood, ignored };
};

/**
 * The targets that a resolution, a plan or a newspaper's summary of one sets, in order, each with its sentence and place;
 * every other number of the text with the reason why it is none, or as not understood.
 */
export const draftTargets = (given: string): Draft => {
  const source = tidy(given);
  const { blocks, dropped } = splitBlocks(source);
  const [first] = blocks;
  const topics = topicsOf(blocks);
  const year = yearOf(blocks);
  const style = numberStyle(source.text);
  const amountsIn = (block: Block): number => tokenize(block.passage.text, style).filter(isAmount).length;
  const sections = blocks.some((block, at) => topics[at] === "targets" && amountsIn(block) > 0);
  const aims = blocks.some((block) => moodOf(block.passage.text, year) === "targets");
  const reading: Reading = { targets: [], notUnderstood: [], ignored: [] };
  for (const { passage, reason } of dropped) ignore(reading, { passage, sentence: excerpt(passage), year }, { start: 0, end: passage.text.length }, reason);
  const walk: Walk = { reading, style, year, sections, mood: aims ? null : "targets", above: [] };
  const table: Table = { columns: null, parent: null, part: false };
  blocks.forEach((block, at) => {
    const topic = topics[at] ?? null;
    const wanted = sections ? topic === "targets" : topic !== "results" && topic !== "tasks";
    if (!wanted) {
      const context: Context = { passage: block.passage, sentence: excerpt(block.passage), year };
      ignoreAll(reading, context, tokenize(block.passage.text, style), topic === "results" ? "earlier-result" : "outside-targets");
    } else if (block.cells) readTableRow(walk, table, block);
    else if (table.columns && blocks[at + 1]?.cells && !tokenize(plainName(block.passage.text), style).some(isAmount)) {
      if (/^[-+\s]*trong đó/iu.test(block.passage.text)) table.part = true;
      else [table.parent, table.part] = [{ name: plainName(block.passage.text), target: null }, false];
      sweep(reading, { passage: block.passage, sentence: excerpt(block.passage), year }, tokenize(block.passage.text, style), "list-number");
    }
    else readProse(walk, block);
  });
  const inOrder = (a: { readonly at: { readonly start: number } }, b: { readonly at: { readonly start: number } }): number => a.at.start - b.at.start;
  const { targets, notUnderstood, ignored } = withoutRepeats(reading, first && first.cells === null && !/[.;:]$/u.test(first.passage.text) ? excerpt(first.passage).end : 0);
  return { year, targets, notUnderstood: [...notUnderstood].sort(inOrder), ignored: [...ignored].sort(inOrder) };
};

import { ENTRY_TEXT } from "../messages/entry-text";
import { GUIDE_TEXT } from "../messages/guide-text";
import { STATUS_MEANINGS, STATUS_WORDS } from "../messages/sheet-text";
import type { Status } from "../model";
import type { Style } from "../sheet-plan";
import { textCell } from "./cells";
import { fitted, heightOf, LAST_COLUMN, rowMerge, type Section, WIDTHS } from "./guide-section";
import { COLORS, DOUBT, MISSING, STATUS_HIGHLIGHTS, STYLES, WRONG } from "./styles";

export const linesSection = (heading: string, lines: readonly string[], row: number): Section => {
  const width = WIDTHS.slice(1).reduce((total, each) => total + each, 0);
  return {
    cells: [
      textCell(row, 0, heading, STYLES.heading),
      ...lines.flatMap((line, index) => [textCell(row + 1 + index, 0, "•", { ...STYLES.text, horizontal: "right" }), textCell(row + 1 + index, 1, line, STYLES.text)]),
    ],
    merges: lines.map((_, index) => rowMerge(row + 1 + index, 1, LAST_COLUMN)),
    heights: lines.map((line, index) => [row + 1 + index, heightOf(line, width)] as const),
    rows: lines.length + 1,
  };
};

export const numbersSection = (row: number): Section => {
  const { heading, header, rows } = GUIDE_TEXT.numbers;
  return fitted(
    [
      textCell(row, 0, heading, STYLES.heading),
      ...header.flatMap((label, column) => (label === "" ? [] : [textCell(row + 1, column, label, STYLES.header)])),
      ...rows.flatMap(([want, type, avoid, why], index) => [
        textCell(row + 2 + index, 1, want, STYLES.cell),
        textCell(row + 2 + index, 2, type, { ...STYLES.centered, bold: true, fill: COLORS.input }),
        textCell(row + 2 + index, 3, avoid, { ...STYLES.centered, color: COLORS.wrongText }),
        textCell(row + 2 + index, 4, why, STYLES.cell),
      ]),
    ],
    rows.length + 2,
  );
};

export const blanksSection = (row: number): Section => {
  const { heading, header, rows } = GUIDE_TEXT.blanks;
  return fitted(
    [
      textCell(row, 0, heading, STYLES.heading),
      ...header.flatMap((label, column) => (column === 0 ? [] : [textCell(row + 1, column, label, STYLES.header)])),
      ...rows.flatMap(([type, meaning, example], index) => [
        textCell(row + 2 + index, 1, type, { ...STYLES.centered, bold: true, fill: COLORS.input }),
        textCell(row + 2 + index, 2, meaning, STYLES.centered),
        textCell(row + 2 + index, 4, example, STYLES.cell),
      ]),
    ],
    rows.length + 2,
    [row + 1, ...rows.map((_, index) => row + 2 + index)].map((at) => rowMerge(at, 2, 3)),
  );
};

/** Samples in the first columns, what they mean beside them. */
export const samplesSection = (heading: string, intro: string | null, samples: readonly (readonly [word: string, look: Style, meaning: string])[], row: number): Section => {
  const first = row + (intro === null ? 1 : 2);
  const width = WIDTHS.slice(1).reduce((total, each) => total + each, 0);
  return {
    cells: [
      textCell(row, 0, heading, STYLES.heading),
      ...(intro === null ? [] : [textCell(row + 1, 1, intro, STYLES.text)]),
      ...samples.flatMap(([word, look, meaning], index) => [textCell(first + index, 1, word, { ...STYLES.centered, ...look }), textCell(first + index, 2, meaning, STYLES.cell)]),
    ],
    merges: [...(intro === null ? [] : [rowMerge(row + 1, 1, LAST_COLUMN)]), ...samples.map((_, index) => rowMerge(first + index, 2, 4))],
    heights: [...(intro === null ? [] : [[row + 1, heightOf(intro, width)] as const]), ...samples.map(([, , meaning], index) => [first + index, heightOf(meaning, WIDTHS[2] + WIDTHS[3] + WIDTHS[4])] as const)],
    rows: first - row + samples.length,
  };
};

export const colorSamples = (): readonly (readonly [string, Style, string])[] => {
  const { legend } = ENTRY_TEXT;
  const { rows } = GUIDE_TEXT.colors;
  return [
    [legend.missing, MISSING, rows.missing],
    [legend.input, { fill: COLORS.input }, rows.input],
    [legend.locked, { fill: COLORS.locked }, rows.locked],
    [legend.doubt, DOUBT, rows.doubt],
    [legend.wrong, WRONG, rows.wrong],
  ];
};

export const statusSamples = (): readonly (readonly [string, Style, string])[] => [
  ...(Object.keys(STATUS_HIGHLIGHTS) as readonly Status[]).map((status) => [STATUS_WORDS.vi[status], STATUS_HIGHLIGHTS[status], STATUS_MEANINGS.vi[status]] as const),
  [ENTRY_TEXT.notAllotted, { color: COLORS.muted }, GUIDE_TEXT.statuses.notAllotted],
  [ENTRY_TEXT.provinceLevel, { color: COLORS.muted }, GUIDE_TEXT.statuses.provinceLevel],
];

import { address } from "../address";
import { measure as measureOf, measuresOfFigure, orgUnit as orgUnitOf, partsOfWholes } from "../catalogue";
import { formatDateTime, formatNumber } from "../format";
import { ENTRY_TEXT } from "../messages/entry-text";
import { GUIDE_TEXT } from "../messages/guide-text";
import { STATUS_MEANINGS, STATUS_WORDS } from "../messages/sheet-text";
import type { Catalogue, Measure, OrgUnit, OrgUnitKind, ReporterSelector, Status } from "../model";
import type { PlanCell, SheetPlan, Style } from "../sheet-plan";
import { textCell } from "./cells";
import type { EntryTablePlan } from "./entry-rows";
import type { Addressee } from "./entry-title";
import { directoryCells } from "./guide-directories";
import { GUIDE_SHEET, NO, YES } from "./layout";
import { fittingHeights } from "./row-height";
import { COLORS, DOUBT, MISSING, STATUS_HIGHLIGHTS, STYLES, WRONG } from "./styles";

const WIDTHS = [10, 34, 15, 19, 66, 20, 24] as const;
const COLUMNS = WIDTHS.map((width) => ({ width }));
/** Figures and capitals are wider than the average letter: measured with room to spare. */
const NARROWED = WIDTHS.map((width) => ({ width: width * 0.95 }));
const LAST_COLUMN = WIDTHS.length - 1;
const LINE_HEIGHT = 16.5;

/** Merged cells do not grow with their text: a height for the number of lines that it takes, counted with room to spare. */
const heightOf = (text: string, width: number): number => LINE_HEIGHT * Math.ceil(text.length / (width * 1.08)) + 2;

/** A part of the sheet, made for the row where it starts. */
interface Section {
  readonly cells: readonly PlanCell[];
  readonly merges: readonly string[];
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly rows: number;
}

/** A section without merged text: its rows fit their cells. */
const fitted = (cells: readonly PlanCell[], rows: number, merges: readonly string[] = []): Section => ({ cells, merges, heights: [...fittingHeights(cells, NARROWED)], rows });

const rowMerge = (row: number, from: number, to: number): string => `${address(row, from)}:${address(row, to)}`;

const linesSection = (heading: string, lines: readonly string[], row: number): Section => {
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

const numbersSection = (row: number): Section => {
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

const blanksSection = (row: number): Section => {
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
const samplesSection = (heading: string, intro: string | null, samples: readonly (readonly [word: string, look: Style, meaning: string])[], row: number): Section => {
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

const colorSamples = (): readonly (readonly [string, Style, string])[] => {
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

const statusSamples = (): readonly (readonly [string, Style, string])[] => [
  ...(Object.keys(STATUS_HIGHLIGHTS) as readonly Status[]).map((status) => [STATUS_WORDS.vi[status], STATUS_HIGHLIGHTS[status], STATUS_MEANINGS.vi[status]] as const),
  [ENTRY_TEXT.notAllotted, { color: COLORS.muted }, GUIDE_TEXT.statuses.notAllotted],
  [ENTRY_TEXT.provinceLevel, { color: COLORS.muted }, GUIDE_TEXT.statuses.provinceLevel],
];

const reporterName = (catalogue: Catalogue, selector: ReporterSelector): string => {
  const [kind, type] = selector.split("/") as [string, string?];
  const unit = orgUnitOf(catalogue, selector);
  return unit?.name ?? GUIDE_TEXT.types[type ?? ""] ?? GUIDE_TEXT.kinds[kind as OrgUnitKind];
};

const rangeWords = ({ yesNo, plausible: { min, max } }: Measure): string => (yesNo ? `${YES} / ${NO}` : GUIDE_TEXT.measures.range(formatNumber(min, "vi"), formatNumber(max, "vi")));

/** Each measure once, in the order in which it is typed, with the numbers of the indicators that it serves. */
const measuresSection = (catalogue: Catalogue, { inputRow }: EntryTablePlan, row: number): Section => {
  const { heading, header, running, atEnd, integer, partOf } = GUIDE_TEXT.measures;
  const measures = [...inputRow.keys()].map((id) => measureOf(catalogue, id) as Measure);
  return fitted(
    [
      textCell(row, 0, heading, STYLES.heading),
      ...header.map((label, column) => textCell(row + 1, column, label, STYLES.header)),
      ...measures.flatMap((measure, index) => {
        const at = row + 2 + index;
        const numbers = catalogue.indicators.filter(({ figure }) => measuresOfFigure(figure).includes(measure.id)).map(({ number }) => number);
        const wholes = partsOfWholes(catalogue).filter(({ part }) => part === measure.id).map(({ whole }) => partOf((measureOf(catalogue, whole) as Measure).name));
        return [
          textCell(at, 0, numbers.join(", "), STYLES.centered),
          textCell(at, 1, measure.name, { ...STYLES.cell, bold: true }),
          textCell(at, 2, measure.integer ? `${measure.unit}, ${integer}` : measure.unit, STYLES.centered),
          textCell(at, 3, measure.accumulates ? running : atEnd, STYLES.centered),
          textCell(at, 4, measure.definition + wholes.join(""), STYLES.cell),
          textCell(at, 5, rangeWords(measure), STYLES.centered),
          textCell(at, 6, measure.reportedBy.map((selector) => reporterName(catalogue, selector)).join("; "), STYLES.cell),
        ];
      }),
    ],
    measures.length + 2,
  );
};

export interface Guide {
  readonly plan: SheetPlan;
  /** For the entry sheet: the blank template finds names of units and periods here. */
  readonly addressee: Addressee;
}

/** The sheet `Hướng dẫn`: how to type, what colours and words mean, and each measure of the table. */
export const guideSheet = (catalogue: Catalogue, table: EntryTablePlan, orgUnit: OrgUnit | null): Guide => {
  const { source } = catalogue;
  const { steps, colors, statuses } = GUIDE_TEXT;
  const sections: Section[] = [];
  let row = 3;
  const makers: readonly ((at: number) => Section)[] = [
    (at) => linesSection(steps.heading, steps.lines, at),
    numbersSection,
    blanksSection,
    (at) => samplesSection(colors.heading, null, colorSamples(), at),
    (at) => samplesSection(statuses.heading, statuses.intro, statusSamples(), at),
    (at) => measuresSection(catalogue, table, at),
  ];
  for (const make of makers) {
    const section = make(row);
    sections.push(section);
    row += section.rows + 1;
  }
  const directory = orgUnit ? null : directoryCells(catalogue, row);
  return {
    addressee: directory ? { orgUnit: null, directories: directory.ranges } : { orgUnit: orgUnit as OrgUnit },
    plan: {
      name: GUIDE_SHEET,
      tabColor: "7F7F7F",
      columns: COLUMNS,
      rowHeights: new Map([[0, 26], ...sections.flatMap(({ heights }) => heights), ...fittingHeights(directory?.cells ?? [], NARROWED)]),
      cells: [
        textCell(0, 0, GUIDE_TEXT.title, STYLES.title),
        textCell(1, 0, GUIDE_TEXT.source(source.title, formatDateTime(source.issued, "vi"), source.section), STYLES.subtitle),
        ...sections.flatMap(({ cells }) => cells),
        ...(directory?.cells ?? []),
      ],
      merges: [rowMerge(0, 0, LAST_COLUMN), rowMerge(1, 0, LAST_COLUMN), ...sections.flatMap(({ merges }) => merges)],
      conditionalFormats: [],
      validations: [],
      protect: true,
      gridlines: false,
      print: { orientation: "landscape", fitWidth: 1, footer: `&C${ENTRY_TEXT.footer}` },
      charts: [],
    },
  };
};

import { footLeft, madeBy } from "../made-by";
import { formatDateTime } from "../numbers/format";
import { ENTRY_TEXT } from "../messages/entry-text";
import { GUIDE_TEXT } from "../messages/guide-text";
import type { Catalogue, OrgUnit } from "../model";
import type { SheetPlan } from "../sheet-plan";
import { textCell } from "./cells";
import type { EntryTablePlan } from "./entry-rows";
import type { Addressee } from "./entry-title";
import { directoryCells } from "./guide-directories";
import { blanksSection, colorSamples, linesSection, numbersSection, samplesSection, statusSamples } from "./guide-how-to";
import { measuresSection } from "./guide-measures";
import { GUIDE_COLUMNS, LAST_COLUMN, NARROWED, rowMerge, type Section } from "./guide-section";
import { GUIDE_SHEET } from "./layout";
import { fittingHeights } from "./row-height";
import { STYLES } from "./styles";

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
      columns: GUIDE_COLUMNS,
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
      print: { orientation: "landscape", fitWidth: 1, footer: `${footLeft(madeBy([catalogue], "vi"))}&R${ENTRY_TEXT.footer}` },
      charts: [],
    },
  };
};

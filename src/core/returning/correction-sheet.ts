import { address, quoteSheet } from "../address";
import { footLeft, PROGRAM } from "../made-by";
import { fillText } from "../messages/fill-text";
import { RETURN_TEXT, type ReturnText } from "../messages/return-text";
import type { Language, Place } from "../model";
import { periodName } from "../period/period";
import { ordinalCell, textCell, textRow } from "../plan/cells";
import { fittingHeights } from "../plan/row-height";
import { COLORS, STYLES } from "../plan/styles";
import type { PlanCell, SheetPlan, Style } from "../sheet-plan";
import { visible } from "../text/text";
import { countsText } from "./counts";
import { dateName } from "./date-name";
import type { Correction, Return } from "./returns";

/** Why the list stands in a workbook of its own instead of the unit's. */
export type Apart = keyof ReturnText["why"];

export interface CorrectionSheetOptions {
  readonly language: Language;
  /** `2024-07-05`, where the office named a day. */
  readonly deadline: string | null;
  /** Where to send it: an address in the office's own words. */
  readonly replyTo: string | null;
  /** Null for a sheet of the unit's own workbook, whose cells a click then opens. */
  readonly apart: Apart | null;
}

const WIDTHS = [5, 10, 19, 28, 16, 50, 44] as const;
const COLUMNS = WIDTHS.map((width) => ({ width }));
const CELL: Style = { ...STYLES.cell, vertical: "top" };
const LINE: Style = { size: 12, vertical: "middle" };
const MUST: Style = { ...CELL, bold: true, fill: COLORS.wrong };
const LOOK: Style = { ...CELL, fill: COLORS.doubt };

const placeIn = ({ sheet, address: at }: Place, words: ReturnText): string => (sheet === null ? words.wholeFile : `${visible(sheet)}${at === null ? "" : `!${at}`}`);

const linkTo = ({ sheet, address: at }: Place, words: ReturnText): PlanCell["link"] => (sheet === null ? undefined : { to: `${quoteSheet(sheet)}!${at ?? "A1"}`, external: false, tooltip: words.openCell });

/** `Cần sửa`: who it is for, by when, how, and each thing to correct with the way to its cell. */
export const correctionSheet = ({ corrections, file, orgUnit, period }: Return, { language, deadline, replyTo, apart }: CorrectionSheetOptions): SheetPlan => {
  const words = RETURN_TEXT[language];
  const unit = orgUnit ? `${language === "vi" ? orgUnit.name : orgUnit.nameEn} (${orgUnit.code})` : words.unknownUnit;
  const head = [
    fillText(words.unit, { unit }),
    fillText(words.period, { period: periodName(period, language) }),
    fillText(words.file, { file: visible(file, 200) }),
    countsText(corrections, language),
    ...(deadline === null ? [] : [fillText(words.deadline, { date: dateName(deadline, language) })]),
  ];
  const [send, sendTo] = apart === null ? [words.send, words.sendTo] : [words.sendOwn, words.sendOwnTo];
  const how = [
    ...(apart === null ? words.steps : [fillText(words.apart, { why: words.why[apart] })]),
    replyTo === null ? send : fillText(sendTo, { address: visible(replyTo, 200) }),
  ];
  const headerRow = 1 + head.length + 1 + how.length + 1;
  const line = (one: Correction, index: number): readonly PlanCell[] => {
    const row = headerRow + 1 + index;
    const link = apart === null ? linkTo(one.at, words) : undefined;
    const must = one.severity === "error";
    return [
      ordinalCell(row, index, { ...CELL, horizontal: "center" }),
      textCell(row, 1, must ? words.must : words.look, must ? MUST : LOOK),
      textCell(row, 2, placeIn(one.at, words), link ? { ...CELL, color: COLORS.link, underline: true } : CELL, link),
      ...textRow(row, 3, [one.subject, one.found, one.why, one.remedy], CELL),
    ];
  };
  const cells = [
    textCell(0, 0, words.title, { bold: true, size: 14, vertical: "middle", color: COLORS.wrongText }),
    ...head.map((text, index) => textCell(1 + index, 0, text, { ...LINE, bold: index === 0 || index > 2 })),
    ...how.map((text, index) => textCell(2 + head.length + index, 0, text, { ...LINE, italic: true })),
    ...textRow(headerRow, 0, words.columns, STYLES.header),
    ...corrections.flatMap(line),
  ];
  return {
    name: words.sheet,
    tabColor: "C00000",
    columns: COLUMNS,
    rowHeights: new Map([[0, 24], ...fittingHeights(cells, COLUMNS)]),
    cells,
    merges: [],
    conditionalFormats: [],
    validations: [],
    protect: false,
    gridlines: false,
    print: { orientation: "landscape", fitWidth: 1, area: `A1:${address(headerRow + corrections.length, WIDTHS.length - 1)}`, footer: `${footLeft(PROGRAM)}&R${words.page}` },
    charts: [],
  };
};

import type { PlanCell } from "../../core/sheet-plan";
import { clip, MAX_MESSAGE } from "../../core/sheet/clip-text";
import { linkTarget, MAX_LINKS } from "../../core/sheet/link-target";
import { renameSheets, type SheetNames } from "./rename-sheets";
import { rowBlocks } from "./row-blocks";
import { ACTION, sizeOf } from "./stroke";

/** Links of a block of cells, from its first row and column. */
export interface Links {
  readonly does: "links";
  readonly bytes: number;
  readonly row: number;
  readonly column: number;
  readonly properties: Excel.SettableCellProperties[][];
}

const hyperlinkOf = ({ to, external, within, tooltip }: NonNullable<PlanCell["link"]>, names: SheetNames): Excel.RangeHyperlink | null => {
  const screenTip = tooltip === undefined ? {} : { screenTip: clip(tooltip, MAX_MESSAGE) };
  if (!external) return { documentReference: renameSheets(to, names), ...screenTip };
  const address = linkTarget(to);
  return address === null ? null : { address, ...(within !== undefined && { documentReference: within }), ...screenTip };
};

/**
 * All links of a sheet in a few actions, whatever their number: properties of a block of cells at a time, where `{}` leaves a cell
 * alone. They come before contents and formats, for a link brings its own text and look. `names` are those that the
 * sheets will have in the end: Excel does not rename what a link says.
 */
export const paintLinks = (cells: readonly PlanCell[], names: SheetNames): readonly Links[] =>
  rowBlocks(cells.filter(({ link }) => link).slice(0, MAX_LINKS)).map(({ row, column, rows }) => {
    const properties = rows.map((line) =>
      line.map((cell): Excel.SettableCellProperties => {
        const hyperlink = cell?.link ? hyperlinkOf(cell.link, names) : null;
        return hyperlink ? { hyperlink } : {};
      }),
    );
    return { does: "links", bytes: sizeOf(properties) + ACTION, row, column, properties };
  });

export const applyLinks = ({ row, column, properties }: Links, sheet: Excel.Worksheet): void => sheet.getRangeByIndexes(row, column, properties.length, properties[0]?.length ?? 0).setCellProperties(properties);

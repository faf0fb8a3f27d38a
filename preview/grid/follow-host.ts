import type { ICellData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { address as addressOf, columnOf, rowOf } from "../../src/core/address";
import type { Host } from "../../tests/host/host";
import { blockText } from "../../tests/host/workbook/block";
import { shownCells } from "./shown-cells";
import { shapeOf, workbookData } from "./workbook-data";

const SET_VALUES = "sheet.mutation.set-range-values";
/** Milliseconds of quiet after a request: an add-in sends several in a row. */
const QUIET = 120;

/** What the grid does with cells that somebody typed into: takes them to the host, and says what Excel would say. */
export type OnRefused = (message: string) => void;

type Matrix = Readonly<Record<string, Readonly<Record<string, ICellData | null>>>>;

/** Keeps the grid at what the host's workbook is, and the host told of what is typed and selected in the grid. */
export const followHost = (host: Host, grid: FUniver, onRefused: OnRefused): void => {
  const { workbook } = host;
  let shape = "";
  let unit = "";
  let generation = 0;
  let shown = new Map<string, ReadonlyMap<number, ICellData>>();
  /** True while the grid is changed by us: its events then are our own echo. */
  let ours = false;
  let selected = "";

  const quietly = (work: () => void): void => {
    ours = true;
    try {
      work();
    } finally {
      ours = false;
    }
  };
  const remake = (cells: typeof shown): void => {
    const before = unit;
    unit = `workbook-${(generation += 1)}`;
    grid.createWorkbook(workbookData(unit, workbook.sheets, cells));
    if (before !== "") grid.disposeUnit(before);
  };
  const update = (cells: typeof shown): void => {
    for (const [sheet, now] of cells) {
      const before = shown.get(sheet);
      const changed: Record<number, Record<number, ICellData>> = {};
      for (const key of new Set([...now.keys(), ...(before?.keys() ?? [])])) {
        const cell = now.get(key);
        if (JSON.stringify(cell) !== JSON.stringify(before?.get(key))) (changed[rowOf(key)] ??= {})[columnOf(key)] = cell ?? { v: "", s: null };
      }
      if (Object.keys(changed).length > 0) grid.syncExecuteCommand(SET_VALUES, { unitId: unit, subUnitId: sheet, cellValue: changed });
    }
  };
  const showSelection = (): void => {
    const block = workbook.selection[0];
    const now = block ? `${workbook.active.data.id}!${blockText(block)}` : "";
    if (!block || now === selected) return;
    selected = now;
    const book = grid.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(workbook.active.data.id);
    if (!book || !sheet) return;
    book.setActiveSheet(sheet);
    const range = sheet.getRange(block.row, block.column, Math.min(block.rows, 1000), Math.min(block.columns, 100));
    range.activate();
    sheet.scrollToCell(Math.max(0, block.row - 4), 0);
  };
  const follow = (): void => {
    workbook.calculation.settle();
    const cells = new Map(workbook.sheets.map((sheet) => [sheet.data.id, shownCells(host, sheet)] as const));
    const shapeNow = workbook.sheets.map(shapeOf).join("\n");
    quietly(() => {
      if (shapeNow === shape) update(cells);
      else {
        selected = "";
        remake(cells);
      }
      shape = shapeNow;
      shown = cells;
      showSelection();
    });
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(follow, QUIET);
  };
  const answer = host.answer.bind(host);
  host.answer = (body) => {
    soon();
    return answer(body);
  };

  const type = (subUnitId: string, cellValue: Matrix): void => {
    const sheet = workbook.sheets.find(({ data }) => data.id === subUnitId);
    if (!sheet) return;
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells)) {
        const typed = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream?.trim() ?? "";
        // The grid reads 94,5 as text but 94.5 as a number: people here write the comma.
        const outcome = host.typeInto(sheet.data.name, addressOf(Number(row), Number(column)), typeof typed === "number" ? String(typed).replace(".", workbook.locale.decimal) : String(typed));
        if (!outcome.accepted) onRefused(outcome.message);
        else if (outcome.warning !== undefined) onRefused(outcome.warning);
      }
    }
    // Whatever became of it, the grid shows what the host has.
    shown.set(subUnitId, new Map());
    soon();
  };
  grid.addEvent(grid.Event.CommandExecuted, ({ id, params }) => {
    if (ours) return;
    const { subUnitId, cellValue } = (params ?? {}) as { readonly subUnitId?: string; readonly cellValue?: Matrix };
    if (id === SET_VALUES && subUnitId !== undefined && cellValue) type(subUnitId, cellValue);
  });
  grid.addEvent(grid.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [range] = selections;
    const sheet = workbook.sheets.find(({ data }) => data.id === worksheet.getSheetId());
    if (ours || !range || !sheet) return;
    const address = addressOf(range.startRow, range.startColumn);
    selected = `${sheet.data.id}!${address}`;
    host.select(sheet.data.name, address);
  });
  follow();
};

import { applyBorders, applyLook, applyNumberFormat, type Borders, type Look, type NumberFormat } from "./paint-formats";
import { applyLinks, type Links } from "./paint-links";
import { applyValues, type Values } from "./paint-values";
import type { Stroke } from "./stroke";

/** What is to be done to a sheet's cells, as plain data: it is worked out where it keeps nobody waiting, and handed over. */
export type CellStroke = Links | Values | NumberFormat | Look | Borders;

const APPLY: { readonly [Does in CellStroke["does"]]: (stroke: Extract<CellStroke, { readonly does: Does }>, sheet: Excel.Worksheet) => void } = {
  links: applyLinks,
  values: applyValues,
  "number-format": applyNumberFormat,
  look: applyLook,
  borders: applyBorders,
};

export const strokeOf = (stroke: CellStroke): Stroke => ({ bytes: stroke.bytes, apply: (sheet) => (APPLY[stroke.does] as (stroke: CellStroke, sheet: Excel.Worksheet) => void)(stroke, sheet) });

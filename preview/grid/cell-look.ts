import type { IStyleData } from "@univerjs/core";
import type { Worksheet } from "../../tests/host/workbook/worksheet";
import { formatAt } from "../../tests/host/workbook/formats";

const HORIZONTAL: Readonly<Record<string, number>> = { Left: 1, Center: 2, Right: 3 };
const VERTICAL: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const EDGES = { t: "top", b: "bottom", l: "left", r: "right" } as const;
const WRAP = 3;
const THIN = 1;

/** Text from a rule of conditional formatting wins over the cell's own. */
type Highlight = Readonly<Record<string, unknown>>;

/** A cell's format, and what native rules make of it now, in the grid's words. */
export const cellLook = (sheet: Worksheet, row: number, column: number, isNumber: boolean, highlights: readonly Highlight[]): IStyleData => {
  const own = (name: string) => formatAt(sheet.data.formats, row, column, name);
  const shown = (name: string): unknown => highlights.map((one) => one[name]).find((value) => value !== undefined && value !== "") ?? own(name);
  const edges = Object.entries(EDGES).flatMap(([key, side]) => (own(`border.${side}.style`) === "None" ? [] : [[key, { s: THIN, cl: { rgb: String(own(`border.${side}.color`)) } }] as const]));
  const fill = shown("fill.color");
  const horizontal = HORIZONTAL[String(own("horizontalAlignment"))] ?? (isNumber ? HORIZONTAL["Right"] : HORIZONTAL["Left"]);
  return {
    ff: String(own("font.name")),
    fs: Number(own("font.size")),
    bl: shown("font.bold") === true ? 1 : 0,
    it: shown("font.italic") === true ? 1 : 0,
    cl: { rgb: String(shown("font.color")) },
    ...(own("font.underline") !== "None" && { ul: { s: 1 } }),
    ...(typeof fill === "string" && fill !== "" && { bg: { rgb: fill } }),
    ...(edges.length > 0 && { bd: Object.fromEntries(edges) }),
    ...(own("wrapText") === true && { tb: WRAP }),
    ht: horizontal,
    vt: VERTICAL[String(own("verticalAlignment"))] ?? VERTICAL["Bottom"],
  };
};

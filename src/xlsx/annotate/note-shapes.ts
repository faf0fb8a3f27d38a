import { MAX_COLUMNS, MAX_ROWS } from "../../core/address";

/** A cell's note as a shape: where it is and how much it says. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Pixels of rows and columns at 100 %. */
export interface Measures {
  readonly columnPixels: (column: number) => number;
  readonly rowPixels: (row: number) => number;
}

const WIDTH = 320;
const LETTERS_A_LINE = 46;
const LINE = 17;
const MARGIN = 12;

const heightOf = (text: string): number => MARGIN + LINE * text.split("\n").reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / LETTERS_A_LINE)), 0);

/** How far `pixels` reach from the beginning of `first`: the last row or column, and the rest within it. */
const reach = (first: number, pixels: number, sizeOf: (index: number) => number, most: number): readonly [index: number, rest: number] => {
  let index = first;
  let rest = pixels;
  for (let size = sizeOf(index); rest > size && index < most - 1; size = sizeOf(index)) {
    rest -= size;
    index++;
  }
  return [index, Math.min(rest, sizeOf(index))];
};

const NAMESPACES = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** `declared` is what the shape must say about its prefixes, where the drawing has others. */
const shape = ({ row, column, text }: NoteShape, id: number, { columnPixels, rowPixels }: Measures, declared = ""): string => {
  const left = Math.min(column + 1, MAX_COLUMNS - 1);
  const [right, rightRest] = reach(left, WIDTH + 15, columnPixels, MAX_COLUMNS);
  const [bottom, bottomRest] = reach(row, heightOf(text), rowPixels, MAX_ROWS);
  const anchor = [left, 15, row, 2, right, Math.round(rightRest), bottom, Math.round(bottomRest)].join(", ");
  return (
    `<v:shape ${declared}id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:${WIDTH * 0.75}pt;height:${Math.round(heightOf(text) * 0.75)}pt;z-index:${id % 1024};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
};

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing of VML, which Excel keeps notes in to this day; `block` numbers its shapes apart from those of other sheets. */
export const newShapes = (notes: readonly NoteShape[], block: number, measures: Measures): string =>
  `<xml ${NAMESPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${SHAPE_TYPE}${notes.map((note, index) => shape(note, block * 1024 + 1 + index, measures)).join("")}</xml>`;

const SHAPE = /<(\w+:)?shape\s[\s\S]*?<\/\1shape\s*>/g;

/**
 * The drawing without the notes of these cells ("row,column"), and with others. It is text to us: VML need not be
 * well-formed, and programs differ in their prefixes. Null where it is not as expected.
 */
export const moreShapes = (vml: string, removed: ReadonlySet<string>, notes: readonly NoteShape[], measures: Measures): string | null => {
  const numberIn = (text: string, name: string) => new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(text)?.[1];
  const kept = vml.replace(SHAPE, (text) => (/ObjectType=["']Note["']/.test(text) && removed.has(`${numberIn(text, "Row")},${numberIn(text, "Column")}`) ? "" : text));
  const end = kept.search(/<\/xml\s*>\s*$/);
  if (end < 0) return null;
  const declared = NAMESPACES.split(" ").every((one) => kept.includes(one)) ? "" : `${NAMESPACES} `;
  const taken = [...kept.matchAll(/_x0000_s(\d{1,9})/g)].map(([, id]) => Number(id));
  const first = Math.max(1024, ...taken) + 1;
  const type = kept.includes('id="_x0000_t202"') ? "" : SHAPE_TYPE.replace(" ", ` ${declared}`);
  return kept.slice(0, end) + type + notes.map((note, index) => shape(note, first + index, measures, declared)).join("") + kept.slice(end);
};

import fc from "fast-check";

/** What stands in a cell, however it is written. */
export interface Content {
  readonly type: "n" | "s" | "b" | "e" | "str" | "inlineStr";
  readonly value: string;
  readonly formula: string | null;
  readonly style: number | null;
}

const text = fc.oneof(fc.constantFrom("", "xã", "a&b", "<1>", "]]", "Tỷ lệ ".repeat(12), "_x0041_", "  "), fc.string({ unit: fc.constantFrom(..."aZ09 .;&<>\"'đáệ[]_x🎉"), maxLength: 60 }));
export const content: fc.Arbitrary<Content> = fc
  .oneof(
    fc.record({ type: fc.constant("n" as const), value: fc.oneof(fc.integer().map(String), fc.double({ noNaN: true, noDefaultInfinity: true }).map(String), fc.constantFrom("", "NaN", "1E400", " 5 ")) }),
    fc.record({ type: fc.constant("s" as const), value: fc.constantFrom("0", "1", "2") }),
    fc.record({ type: fc.constant("b" as const), value: fc.constantFrom("0", "1") }),
    fc.record({ type: fc.constant("e" as const), value: fc.constantFrom("#N/A", "#DIV/0!") }),
    fc.record({ type: fc.constantFrom("str" as const, "inlineStr" as const), value: text }),
  )
  .chain((made) => fc.record({ formula: made.type === "s" || made.type === "inlineStr" ? fc.constant(null) : fc.option(text), style: fc.option(fc.integer({ min: 0, max: 5 })) }).map((more) => ({ ...made, ...more })));

export const sheet = fc.array(fc.array(content, { maxLength: 6 }), { maxLength: 6 });

const escape = (value: string) => value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** How a program writes a cell: the shape that is recognised at one go, and others that are not. */
export type Shape = (at: string, cell: Content) => string;

const typeOf = ({ type }: Content, always: boolean) => (type === "n" && !always ? "" : ` t="${type}"`);
const styleOf = ({ style }: Content) => (style === null ? "" : ` s="${style}"`);
const inner = ({ type, value, formula }: Content, f = "f") => (type === "inlineStr" ? `<is><t>${escape(value)}</t></is>` : `${formula === null ? "" : `<${f}>${escape(formula)}</f>`}<v>${escape(value)}</v>`);

export const SHAPES: Readonly<Record<string, Shape>> = {
  excel: (at, cell) => `<c r="${at}"${styleOf(cell)}${typeOf(cell, false)}>${inner(cell)}</c>`,
  "type-first": (at, cell) => `<c r="${at}"${typeOf(cell, true)}${styleOf(cell)}>${inner(cell)}</c>`,
  libreoffice: (at, cell) => `<c r="${at}"${styleOf(cell)}${typeOf(cell, true)}>${inner(cell, 'f aca="false"')}</c>`,
  "single-quotes": (at, cell) => `<c r='${at}'${styleOf(cell)}${typeOf(cell, true)}>${inner(cell)}</c>`,
  spaced: (at, cell) => `<c  r = "${at}" ${styleOf(cell)}${typeOf(cell, false)} >\n${inner(cell)}\n</c >`,
  commented: (at, cell) => `<c r="${at}"${styleOf(cell)}${typeOf(cell, false)}><!-- x -->${inner(cell)}</c>`,
  "without-addresses": (_, cell) => `<c${styleOf(cell)}${typeOf(cell, false)}>${inner(cell)}</c>`,
  prefixed: (at, cell) => SHAPES.excel?.(at, cell).replace(/<(\/?)(\w)/g, "<$1x:$2") ?? "",
};

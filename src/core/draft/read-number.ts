import { decimal } from "../numbers/decimal";

/** How a text writes its numbers: `8.801,5`, as Vietnamese does, or `8,801.5`, as English does. */
export type NumberStyle = "vietnamese" | "english";

/** English only where a text writes "7.5" and never "7,5". */
export const numberStyle = (text: string): NumberStyle => {
  const plain = text.replaceAll(/\d{1,2}[./-]\d{1,2}[./-]\d{4}/g, "");
  const commas = /(?<![\d.,])\d+,\d{1,2}(?![\d])/u.test(plain);
  const points = /(?<![\d.,])\d+\.\d{1,2}\s*(?:%|‰|tỷ|tỉ|triệu|nghìn|-)/iu.test(plain);
  return points && !commas ? "english" : "vietnamese";
};

const NUMBER = /\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/uy;

/** The number at `start` as a plain decimal: "8.801" is 8801, "7,50" is 7.5, "07" is 7. Null where none begins there. */
export const numberAt = (text: string, start: number, style: NumberStyle): { readonly value: string; readonly end: number } | null => {
  NUMBER.lastIndex = start;
  const written = NUMBER.exec(text)?.[0];
  if (written === undefined) return null;
  const [thousands, point] = style === "english" ? [",", "."] : [".", ","];
  const groups = written.split(thousands);
  // "7.5" in a Vietnamese text is a slip for "7,5": a group of thousands has three digits.
  // Even where points are decimal, "4.200" with three digits is four thousand two hundred in an office's paper.
  if (style === "english" && /^\d{1,3}(?:\.\d{3})+$/u.test(written)) return { value: decimal(written.replaceAll(".", "")).toFixed(), end: start + written.length };
  const slip = groups.length === 2 && groups[1]?.replace(/,.*/u, "").length !== 3;
  const plain = slip ? written.replace(thousands, ".") : groups.join("").replace(point, ".");
  return { value: decimal(plain).toFixed(), end: start + written.length };
};

import mammoth from "mammoth";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const unescape = (html: string): string => html.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/giu, (whole, code?: string, hex?: string, name?: string) => (code ? String.fromCodePoint(Number(code)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : (ENTITIES[(name as string).toLowerCase()] ?? whole)));

/** mammoth's HTML is regular: no attributes with ">" in them, every element closed. Superscripts of units (m³) stay letters; footnote marks go. */
const asLines = (html: string): string =>
  unescape(
    html
      .replaceAll(/<sup><a [^>]*>.*?<\/a><\/sup>/gsu, "")
      .replaceAll(/<td[^>]*>(.*?)<\/td>|<th[^>]*>(.*?)<\/th>/gsu, (_cell, td?: string, th?: string) => `${(td ?? th ?? "").replaceAll(/<\/p>\s*<p[^>]*>|<br ?\/?>/gu, " ").replaceAll(/<[^>]+>/gu, "")}\t`)
      .replaceAll(/\t<\/tr>/gu, "\n")
      .replaceAll(/<li[^>]*>/gu, "\n- ")
      .replaceAll(/<\/(?:p|h[1-6]|li|tr|table|ul|ol)>|<br ?\/?>/gu, "\n")
      .replaceAll(/<[^>]+>/gu, ""),
  ).replaceAll(/\n{2,}/gu, "\n");

/** The text of a Word document: paragraphs and list items a line each, list items with a hyphen, table rows with tabs. */
export const docxText = async (bytes: Uint8Array): Promise<string> => {
  const copy = bytes.slice();
  // Node's build of mammoth takes a Buffer, the browser's an ArrayBuffer.
  const input = typeof Buffer === "undefined" ? { arrayBuffer: copy.buffer } : { buffer: Buffer.from(copy) };
  const { value } = await mammoth.convertToHtml(input, { ignoreEmptyParagraphs: true, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) });
  return asLines(value);
};

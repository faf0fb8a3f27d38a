/** What a resolution comes as. */
export type DocumentKind = "txt" | "docx" | "pdf";

export type DocumentText = { readonly text: string } | { readonly problem: "unknown-kind" | "unreadable" | "no-text"; readonly details: string };

const starts = (bytes: Uint8Array, letters: string): boolean => [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** By its first bytes, not its name; null for what is none of the three. */
export const documentKind = (bytes: Uint8Array): DocumentKind | null => {
  if (starts(bytes, "%PDF")) return "pdf";
  if (starts(bytes, "PK\u0003\u0004")) return "docx";
  return bytes.slice(0, 4096).includes(0) && !starts(bytes, "\u00ff\u00fe") && !starts(bytes, "\u00fe\u00ff") ? null : "txt";
};

const plainText = (bytes: Uint8Array): string => {
  const encoding = starts(bytes, "\u00ff\u00fe") ? "utf-16le" : starts(bytes, "\u00fe\u00ff") ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
};

/** The text of a document, a paragraph or table row to a line, cells apart by tabs. Each library is loaded when it is needed. */
export const documentText = async (bytes: Uint8Array): Promise<DocumentText> => {
  const kind = documentKind(bytes);
  if (kind === null) return { problem: "unknown-kind", details: "" };
  try {
    const text =
      kind === "txt"
        ? plainText(bytes)
        : kind === "docx"
          ? await (await import(/* webpackChunkName: "docx" */ "./docx-text")).docxText(bytes)
          : await (await import(/* webpackChunkName: "pdf" */ "./pdf-text")).pdfText(bytes);
    // A scan is a picture: it has pages, but no letters.
    return /\p{L}/u.test(text) ? { text } : { problem: "no-text", details: kind };
  } catch (error) {
    return { problem: "unreadable", details: error instanceof Error ? error.message : String(error) };
  }
};

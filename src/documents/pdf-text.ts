import { getDocument } from "unpdf/pdfjs";

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces on one line of the page, from left to right; a gap wider than a letter is high parts the cells of a table. */
const lineText = (pieces: readonly Piece[]): string => {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  let text = "";
  let end = sorted[0]?.x ?? 0;
  for (const { text: own, x, width, height } of sorted) {
    const gap = x - end;
    if (text !== "" && gap > height * 1.2) text += "\t";
    else if (text !== "" && gap > height * 0.15) text += " ";
    text += own;
    end = x + width;
  }
  return text.trimEnd();
};

/** The text of a PDF, line by line as printed, a form feed between pages. A scan without text gives none. */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  // Only text is wanted: no fonts are loaded, nothing in the file is run.
  const pdf = await getDocument({ data: bytes.slice(), isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces = items.flatMap((item): readonly Piece[] => ("str" in item && item.str.trim() !== "" ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width, height: item.height || 10 }] : []));
    const lines: Piece[][] = [];
    for (const piece of pieces) {
      const line = lines.find(([first]) => first && Math.abs(first.y - piece.y) < first.height * 0.4);
      if (line) line.push(piece);
      else lines.push([piece]);
    }
    lines.sort(([a], [b]) => (b as Piece).y - (a as Piece).y);
    pages.push(lines.map(lineText).join("\n"));
  }
  await pdf.destroy();
  return pages.join("\n\f\n");
};

import { getDocumentProxy } from "unpdf";

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pieces on one line of the page, from left to right; a wide gap parts the cells of a table. */
const lineText = (pieces: readonly Piece[]): string => {
  const sorted = [...pieces].sort((a, b) => a.x - b.x);
  let text = "";
  let end = sorted[0]?.x ?? 0;
  for (const { text: own, x, width, height } of sorted) {
    const gap = x - end;
    if (text !== "" && gap > height * 1.5) text += "\t";
    else if (text !== "" && gap > height * 0.15 && !text.endsWith(" ") && !own.startsWith(" ")) text += " ";
    text += own;
    end = x + width;
  }
  return text.trimEnd();
};

/** The text of a PDF, line by line as printed, a form feed between pages. A scan without text gives none. */
export const pdfText = async (bytes: Uint8Array): Promise<string> => {
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const pieces = items.flatMap((item): readonly Piece[] => ("str" in item && item.str !== "" ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number, width: item.width, height: item.height || 10 }] : []));
    const lines: Piece[][] = [];
    for (const piece of pieces) {
      const line = lines.find(([first]) => first && Math.abs(first.y - piece.y) < first.height * 0.4);
      if (line) line.push(piece);
      else if (piece.text.trim() !== "") lines.push([piece]);
    }
    lines.sort(([a], [b]) => (b as Piece).y - (a as Piece).y);
    pages.push(lines.map(lineText).join("\n"));
  }
  await pdf.destroy();
  return pages.join("\n\f\n");
};

import { storedCellText } from "./stored-text";
import { textElement, XML_HEAD } from "./xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The table of texts that cells of all sheets point into by number, each text once, in order of first use. */
export class TextTable {
  private readonly numbers = new Map<string, number>();
  private readonly stored = new Map<string, number>();

  get isEmpty(): boolean {
    return this.stored.size === 0;
  }

  /** The number of a cell's text, as the plan has it. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const stored = storedCellText(text);
    const number = this.stored.get(stored) ?? this.stored.size;
    this.stored.set(stored, number);
    this.numbers.set(text, number);
    return number;
  }

  /** `xl/sharedStrings.xml` */
  xml(): string {
    const count = this.stored.size;
    const items = Array.from(this.stored.keys(), (text) => `<si>${textElement(text)}</si>`);
    return `${XML_HEAD}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">${items.join("")}</sst>`;
  }
}

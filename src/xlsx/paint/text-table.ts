import { storedCellText } from "./stored-text";
import type { XmlBytes } from "./xml-bytes";
import { textElement, XML_HEAD } from "./xml-text";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The table of texts that cells of all sheets point into by number, each text once, in order of first use. */
export class TextTable {
  /** Texts as the plan has them. */
  private readonly numbers = new Map<string, number>();
  /** Those of them that the file holds in another way, by that. */
  private readonly changed = new Map<string, number>();
  private readonly stored: string[] = [];

  /** The number of a cell's text, as the plan has it. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const stored = storedCellText(text);
    const number = this.numberOfStored(stored) ?? this.stored.push(stored) - 1;
    this.numbers.set(text, number);
    if (stored !== text) this.changed.set(stored, number);
    return number;
  }

  /** `xl/sharedStrings.xml`; a piece may end behind each text. */
  *write(xml: XmlBytes): Generator<XmlBytes> {
    const count = this.stored.length;
    xml.write(`${XML_HEAD}<sst xmlns="${MAIN}" count="${count}" uniqueCount="${count}">`);
    for (const text of this.stored) {
      xml.write("<si>").write(textElement(text)).write("</si>");
      yield xml;
    }
    xml.write("</sst>");
  }

  /** Two texts may be held in the same way. What looks like an escape is held in another way than it looks. */
  private numberOfStored(stored: string): number | undefined {
    const same = this.numbers.get(stored);
    return same !== undefined && this.stored[same] === stored ? same : this.changed.get(stored);
  }
}

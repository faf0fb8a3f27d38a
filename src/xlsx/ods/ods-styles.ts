import { holdWithin } from "../budget";
import { legacyFontName } from "../../core/text/legacy-font";
import type { Limits } from "../limits";
import { OPEN, type XmlScanner } from "../xml/xml-scanner";

/** What styles say that changes what a sheet's content means, by the style's name. */
export class OdsStyles {
  /** Cell style → its font and the style it is made from. */
  private readonly cells = new Map<string, { readonly font: string | null; readonly parent: string | null }>();
  private readonly hiddenTables = new Set<string>();

  constructor(private readonly limits: Limits) {}

  /** Reads the element of OPEN (`automatic-styles` or `styles`) to its CLOSE. */
  read(scanner: XmlScanner): void {
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      const name = scanner.is("style", "style") ? scanner.attribute("name", "style") : null;
      if (name === null) scanner.skip();
      else this.readStyle(scanner, name);
    }
  }

  isHidden(table: string | null): boolean {
    return table !== null && this.hiddenTables.has(table);
  }

  /** The old Vietnamese font that cells of this style have, if any. */
  legacyFont(cell: string | null): string | undefined {
    const seen = new Set<string>();
    for (let name = cell ?? "Default"; !seen.has(name); ) {
      seen.add(name);
      const style = this.cells.get(name);
      if (!style) return undefined;
      if (style.font !== null) return legacyFontName(style.font);
      name = style.parent ?? "Default";
    }
    return undefined;
  }

  private readStyle(scanner: XmlScanner, name: string): void {
    const family = scanner.attribute("family", "style");
    const parent = scanner.attribute("parent-style-name", "style");
    let font: string | null = null;
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) {
      if (scanner.is("text-properties", "style")) font = scanner.attribute("font-name", "style");
      else if (scanner.is("table-properties", "style") && scanner.attribute("display", "table") === "false") this.hiddenTables.add(name);
      scanner.skip();
    }
    if (family === "table-cell") this.cells.set(name, { font, parent });
    holdWithin(this.limits, "cellFormats", this.cells.size);
  }
}

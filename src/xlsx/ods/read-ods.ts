import type { Grid, WorkbookGrid } from "../../core/model";
import { fileEncrypted } from "../../core/rules/file-encrypted";
import { filePartMissing } from "../../core/rules/file-part-missing";
import { holdWithin } from "../budget";
import type { ZipDirectory } from "../bytes/zip-directory";
import { readZipPart } from "../bytes/zip-part";
import { refuse } from "../intake-problem";
import { DefinedNames } from "../defined-names";
import type { ReadContext } from "../read-context";
import { SheetBuilder } from "../sheet-builder";
import { checkSheetNames } from "../sheet-names";
import { OPEN, XmlScanner } from "../xml/xml-scanner";
import { ODS_NAMESPACES } from "./namespaces";
import { OdsStyles } from "./ods-styles";
import { OdsTableReader } from "./ods-table";

/** `$'Nhập liệu'.$C$4:.$D$4` → `'Nhập liệu'!$C$4:$D$4`. */
const refersTo = (range: string): string => range.replace(/^\$?('(?:[^']|'')*'|[^'.]+)\./, "$1!").replace(/:(?:\$?(?:'(?:[^']|'')*'|[^'.:]+))?\./, ":");

/** Sheets that LibreOffice keeps as a copy of another file's: named `'file:///…'#$Sheet1`. */
const isCopyOfOtherFile = (name: string): boolean => /^'(?:[^']|'')*'#/.test(name);

/** An OpenDocument spreadsheet (LibreOffice, ONLYOFFICE, Excel): one part holds every sheet. */
export const readOds = (bytes: Uint8Array, directory: ZipDirectory, { budget, codec, problems }: ReadContext): WorkbookGrid => {
  const { limits } = budget;
  const scan = (part: string): XmlScanner => {
    const entry = directory.get(part.toLowerCase()) ?? refuse(filePartMissing, { found: part });
    return new XmlScanner(readZipPart(bytes, entry, budget, codec), part, ODS_NAMESPACES, limits, codec);
  };
  const forEachChild = (scanner: XmlScanner, visit: () => void) => {
    for (let token = scanner.nextElement(); token === OPEN; token = scanner.nextElement()) visit();
  };

  const refuseEncrypted = () => {
    if (directory.has("encrypted-package")) refuse(fileEncrypted, { found: "ODS" });
    const scanner = scan("META-INF/manifest.xml");
    if (scanner.next() !== OPEN) scanner.fail();
    forEachChild(scanner, () =>
      forEachChild(scanner, () => {
        if (scanner.is("encryption-data", "manifest")) refuse(fileEncrypted, { found: "ODS" });
        scanner.skip();
      }),
    );
    scanner.finish();
  };

  const styles = new OdsStyles(limits);
  const readNamedStyles = () => {
    const scanner = scan("styles.xml");
    if (scanner.next() !== OPEN || !scanner.is("document-styles", "office")) scanner.fail();
    forEachChild(scanner, () => (scanner.is("styles", "office") ? styles.read(scanner) : scanner.skip()));
    scanner.finish();
  };

  const sheets: Grid[] = [];
  const names = new DefinedNames(limits);
  const readSheet = (scanner: XmlScanner) => {
    const name = scanner.attribute("name", "table") ?? scanner.refuseElement();
    if (isCopyOfOtherFile(name)) return scanner.skip();
    const state = styles.isHidden(scanner.attribute("style-name", "table")) ? "hidden" : "visible";
    const sheet = new SheetBuilder(name, state, budget, problems);
    new OdsTableReader(scanner, sheet, styles).read();
    sheets.push(sheet.grid());
    holdWithin(limits, "sheets", sheets.length);
  };
  const readNames = (scanner: XmlScanner) =>
    forEachChild(scanner, () => {
      const name = scanner.attribute("name", "table");
      const range = scanner.is("named-range", "table") ? scanner.attribute("cell-range-address", "table") : null;
      if (name !== null && range !== null) names.add(name, refersTo(range));
      scanner.skip();
    });
  const readSpreadsheet = (scanner: XmlScanner) =>
    forEachChild(scanner, () => {
      if (scanner.is("table", "table")) readSheet(scanner);
      else if (scanner.is("named-expressions", "table")) readNames(scanner);
      else scanner.skip();
    });

  refuseEncrypted();
  if (directory.has("styles.xml")) readNamedStyles();
  const scanner = scan("content.xml");
  if (scanner.next() !== OPEN || !scanner.is("document-content", "office")) scanner.fail();
  forEachChild(scanner, () => {
    if (scanner.is("automatic-styles", "office")) styles.read(scanner);
    else if (!scanner.is("body", "office")) scanner.skip();
    else forEachChild(scanner, () => (scanner.is("spreadsheet", "office") ? readSpreadsheet(scanner) : scanner.skip()));
  });
  scanner.finish();
  checkSheetNames(sheets.map(({ name }) => name), limits);
  return { sheets, names: names.all() };
};

import { deflateRawSync, gzipSync } from "node:zlib";
import { compoundFile } from "./compound-forge";
import { hostile, read, refused, type HostileFile } from "./hostile-file";
import { relationships, smallParts, smallWorkbook } from "./small-workbook";
import { forgeZip } from "./zip-forge";

const other = (name: string, extension: string, content: string | Uint8Array) => hostile(name, () => Uint8Array.from(Buffer.from(content as string)), refused("file-not-a-workbook"), extension);
const office = (name: string, extension: string, part: string) =>
  hostile(name, () => forgeZip([...smallParts({ "_rels/.rels": relationships(["rId1", "officeDocument", part]), [part]: "<x/>" })]), refused("file-not-a-workbook"), extension);

/** Files that are something else under a workbook's name, and workbooks that keep their content to themselves. */
export const NOT_WORKBOOKS: readonly HostileFile[] = [
  hostile("file-without-a-byte", () => new Uint8Array(0), refused("file-empty")),
  hostile("file-of-zeros", () => new Uint8Array(10_000), refused("file-empty")),
  hostile("file-of-spaces", () => Uint8Array.from(Buffer.from(" \r\n\t ")), refused("file-empty"), "csv"),
  other("web-page-as-xls", "xls", "<html><body><table><tr><td>5</td></tr></table></body></html>"),
  other("web-page-with-a-mark", "xlsx", "\ufeff\r\n<!DOCTYPE html><html></html>"),
  other("web-page-as-csv", "csv", '<?xml version="1.0"?>\n<!-- x --><html xmlns="http://www.w3.org/1999/xhtml"/>'),
  other("table-without-a-page", "xls", "<table border=1><tr><td>5</td></tr></table>"),
  other("spreadsheet-xml-2003", "xls", '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
  other("web-archive", "xls", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n"),
  other("summary-as-json", "csv", '{ "schema": "chi-tieu/summary@1" }'),
  other("pdf", "xlsx", "%PDF-1.7\n%âãÏÓ\n"),
  other("picture-png", "xlsx", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")),
  other("picture-jpeg", "xls", Buffer.from("ffd8ffe000104a464946", "hex")),
  other("rich-text", "xls", "{\\rtf1\\ansi D\\'e2n}"),
  other("program", "xlsx", Buffer.from("4d5a90000300000004000000ffff", "hex")),
  other("packed-with-gzip", "xlsx", gzipSync("x")),
  other("packed-with-rar", "xlsx", Buffer.from("526172211a0700", "hex")),
  other("packed-with-7zip", "xlsx", Buffer.from("377abcaf271c0004", "hex")),
  other("deflate-without-a-zip", "xlsx", deflateRawSync(Buffer.from("x".repeat(500)))),
  other("text-as-xlsx", "xlsx", "Mã;Chỉ tiêu\r\n1;2\r\n"),
  hostile("lock-of-excel", () => Uint8Array.from(Buffer.concat([Buffer.from("\x07Nguyen "), Buffer.alloc(47, " "), Buffer.from("\x07\0N\0g\0u\0y\0e\0n\0 \0"), Buffer.alloc(94, " \0")])), refused("file-not-a-workbook")),
  office("word-as-xlsx", "xlsx", "word/document.xml"),
  office("powerpoint-as-xlsx", "xlsx", "ppt/presentation.xml"),
  hostile("opendocument-text-as-ods", () => forgeZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.text", method: 0 }]), refused("file-not-a-workbook"), "ods"),
  hostile("apple-numbers", () => forgeZip([{ name: "Index/Document.iwa", data: "x" }]), refused("file-not-a-workbook")),
  hostile("java-archive", () => forgeZip([{ name: "META-INF/MANIFEST.MF", data: "x" }]), refused("file-not-a-workbook")),
  hostile("excel-4", () => Uint8Array.from(Buffer.from("0904060000041000", "hex")), refused("file-unsupported"), "xls"),
  hostile("word-97-as-xls", () => compoundFile({ WordDocument: Buffer.alloc(5_000) }), refused("file-not-a-workbook"), "xls"),
  hostile("outlook-message-as-xls", () => compoundFile({ "__properties_version1.0": Buffer.alloc(50) }), refused("file-not-a-workbook"), "xls"),
  hostile("encrypted-xlsx", () => compoundFile({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(9_000) }), refused("file-encrypted")),
  hostile("rights-managed-xlsx", () => compoundFile({ "\tDRMContent": Buffer.alloc(200) }), refused("file-encrypted")),
  hostile("xlsx-named-xls", () => smallWorkbook(), read({ "S!A1": "number 5" }, "file-name-misleads"), "xls"),
  hostile("xlsx-with-macros", () => smallWorkbook(), read({ "S!A1": "number 5" }), "xlsm"),
];

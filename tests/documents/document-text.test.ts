import { documentKind, documentText } from "../../src/documents/document-text";
import { docxText } from "../../src/documents/docx-text";
import { wordDocument } from "../support/word-document";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test("what a document is, its first bytes say", () => {
  expect([utf8("%PDF-1.7"), wordDocument([]), utf8("Nghị quyết"), new Uint8Array([1, 0, 2, 0])].map(documentKind)).toEqual(["pdf", "docx", "txt", null]);
});

test("plain text comes as UTF-8 or, with its mark, as UTF-16", async () => {
  expect(await documentText(utf8("\ufeffChỉ tiêu"))).toEqual({ text: "Chỉ tiêu" });
  const wide = Buffer.from("\ufeffChỉ tiêu", "utf16le");
  expect(await documentText(wide)).toEqual({ text: "Chỉ tiêu" });
  expect(await documentText(wide.swap16())).toEqual({ text: "Chỉ tiêu" });
});

test("a Word document: runs joined, bullets with hyphens, table rows with tabs, empty cells kept", async () => {
  const bytes = wordDocument(["Các chỉ tiêu chủ yếu năm 2025 & 2026:", { bullet: "Tỷ lệ che phủ rừng đạt 42%." }, { table: [["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch"], ["1", "Chỉ số <HDI>", "", "0,78"]] }]);
  expect((await docxText(bytes)).trim().split("\n")).toEqual(["Các chỉ tiêu chủ yếu năm 2025 & 2026:", "- Tỷ lệ che phủ rừng đạt 42%.", "TT\tChỉ tiêu\tĐVT\tKế hoạch", "1\tChỉ số <HDI>\t\t0,78"]);
});

test("what cannot be read is told, not thrown", async () => {
  expect(await documentText(new Uint8Array([1, 0, 2, 0]))).toEqual({ problem: "unknown-kind", details: "" });
  expect(await documentText(utf8("12 34"))).toEqual({ problem: "no-text", details: "txt" });
  expect(await documentText(new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]))).toMatchObject({ problem: "unreadable" });
});

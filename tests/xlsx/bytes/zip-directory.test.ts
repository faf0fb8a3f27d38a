import { readZipDirectory } from "../../../src/xlsx/bytes/zip-directory";
import { Refusal } from "../../../src/xlsx/intake-problem";
import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { forgeZip } from "../../support/hostile/zip-forge";

const directory = (bytes: Uint8Array) => readZipDirectory(bytes, DEFAULT_LIMITS);
const refusal = (bytes: Uint8Array): string => {
  try {
    directory(bytes);
    return "read";
  } catch (error) {
    if (error instanceof Refusal) return error.problem.rule.code;
    throw error;
  }
};

test("entries are found by name, in whatever case", () => {
  const zip = forgeZip([{ name: "xl/Workbook.xml", data: "<a/>", method: 0 }, { name: "b.txt", data: "b".repeat(100) }]);
  const found = directory(zip);
  expect([...found.keys()]).toEqual(["xl/workbook.xml", "b.txt"]);
  const { start, length, inflatedLength, method } = found.get("xl/workbook.xml") as NonNullable<ReturnType<typeof found.get>>;
  expect(Buffer.from(zip.subarray(start, start + length)).toString()).toBe("<a/>");
  expect([method, inflatedLength]).toEqual([0, 4]);
  expect(found.get("b.txt")?.inflatedLength).toBe(100);
});

test("names beyond ASCII are read as what they are", () => {
  expect([...directory(forgeZip([{ name: "xl/Nhập liệu.xml", data: "" }])).values()].map(({ name }) => name)).toEqual(["xl/Nhập liệu.xml"]);
});

test("bytes between entries belong to nobody and do no harm", () => {
  const zip = Buffer.from(forgeZip([{ name: "a", data: "x", method: 0 }, { name: "b", data: "y", method: 0, flags: 0x0808, local: { length: 0, inflatedLength: 0 } }]));
  expect(refusal(Uint8Array.from(zip))).toBe("read");
});

test("every cut of a zip file is refused", () => {
  const zip = forgeZip([{ name: "a", data: "x".repeat(50) }, { name: "b", data: "y" }]);
  for (let length = 0; length < zip.length; length++) expect(refusal(zip.slice(0, length))).toBe("file-cut-short");
});

test("where one byte of the directory is changed, no entry points outside the file", () => {
  const zip = forgeZip([{ name: "a", data: "x".repeat(50) }, { name: "b", data: "y", method: 0 }]);
  for (let at = 0; at < zip.length; at++) {
    for (const byte of [0, 1, 0x7f, 0x80, 0xff]) {
      const changed = zip.slice();
      changed[at] = byte;
      if (refusal(changed) !== "read") continue;
      for (const { start, length } of directory(changed).values()) expect(start >= 0 && start + length <= zip.length).toBe(true);
    }
  }
});

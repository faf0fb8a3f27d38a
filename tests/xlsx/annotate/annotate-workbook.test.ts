import { readFileSync } from "node:fs";
import path from "node:path";
import { addressOfKey } from "../../../src/core/address";
import { readSubmission } from "../../../src/core/submission";
import type { SheetPlan } from "../../../src/core/sheet-plan";
import { type Annotated, annotateWorkbook, type CellNote } from "../../../src/xlsx/annotate/annotate-workbook";
import { readZipDirectory } from "../../../src/xlsx/bytes/zip-directory";
import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { readWorkbook } from "../../../src/xlsx/read";
import { NODE_CODEC } from "../../../scripts/reading/node-codec";
import { catalogue2024 } from "../../support/catalogue-2024";
import { entryFile } from "../../support/entry-file";
import { HOSTILE_FILES } from "../../support/hostile";
import { smallWorkbook, workbookXml } from "../../support/hostile/small-workbook";
import { validateOoxml } from "../../support/ooxml-validator";
import { type Parts, packageOf, partsOf } from "../../support/package-parts";
import { annotatedWorkbook, FRONT, noteAt } from "./annotation";
import { everything, SHEET } from "./everything-workbook";

const CASES = path.join(__dirname, "../../cases");
const caseFile = (name: string) => readFileSync(path.join(CASES, name));

/** Names of parts that differ, that are new and that are gone. */
const changes = (before: Parts, after: Parts) => ({
  changed: Object.keys(before).filter((name) => name in after && before[name] !== after[name]),
  added: Object.keys(after).filter((name) => !(name in before)),
  gone: Object.keys(before).filter((name) => !(name in after)),
});

/** An XML part with what an annotation may change taken out of it. */
const withoutOurs = (part: string): string =>
  part
    .replace(/<row r="\d+"><c r="[A-Z]+\d+" s="\d+"\/><\/row>/g, "")
    .replace(/<c r="[A-Z]+\d+" s="\d+"\/>/g, "")
    .replace(/(<c r="[A-Z]+\d+")([^>]*?) s="\d+"/g, "$1$2")
    .replace(/<legacyDrawing [^>]*\/>/g, "")
    .replace(/ tabSelected="[^"]*"/g, "");

const contentOf = (bytes: Uint8Array) => {
  const { workbook } = readWorkbook(bytes, { name: "a.xlsx" });
  return workbook && { names: [...workbook.names].filter(([name]) => name !== "CT_Return"), sheets: workbook.sheets.filter(({ name }) => name !== FRONT.name).map(({ name, state, cells }) => [name, state, [...cells]]) };
};

describe("our own template, filled in", () => {
  let before: Uint8Array;
  let after: Uint8Array;
  const NOTES = [noteAt("Nhập liệu", "H23"), noteAt("Nhập liệu", "H24", "warning"), noteAt("Nhập liệu", "Z300")];
  beforeAll(async () => {
    before = await entryFile("819", "2024-06", { population: "290000", "health-insured-people": "300000" });
    after = annotatedWorkbook(before, NOTES);
  });

  test("what is not changed keeps its compressed bytes too", () => {
    const packed = (bytes: Uint8Array) => new Map([...readZipDirectory(bytes, DEFAULT_LIMITS).values()].map(({ name, start, length }) => [name, Buffer.from(bytes.subarray(start, start + length)).toString("base64")]));
    const [old, now] = [packed(before), packed(after)];
    const same = [...old.keys()].filter((name) => old.get(name) === now.get(name));
    expect(same).toEqual(expect.arrayContaining(["_rels/.rels", "docProps/core.xml", "xl/theme/theme1.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"].filter((name) => old.has(name))));
    expect(same).toHaveLength(old.size - 5);
  });

  test("every part that is not meant to change is the same, byte for byte", () => {
    const [old, now] = [partsOf(before), partsOf(after)];
    expect(changes(old, now)).toEqual({
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"].sort((a, b) => Object.keys(old).indexOf(a) - Object.keys(old).indexOf(b)),
      added: ["xl/drawings/vmlDrawing1.vml", "xl/comments1.xml", "xl/worksheets/sheet3.xml", "xl/worksheets/_rels/sheet1.xml.rels"].sort((a, b) => Object.keys(now).indexOf(a) - Object.keys(now).indexOf(b)),
      gone: [],
    });
  });

  test("the sheet's part differs in the noted cells, the drawing of notes and the selected tab only", () => {
    const [old, now] = [before, after].map((bytes) => partsOf(bytes)["xl/worksheets/sheet1.xml"] as string) as [string, string];
    expect(withoutOurs(now)).toBe(withoutOurs(old));
    const styleOf = (xml: string, cell: string) => new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(xml)?.[1];
    const restyled = [...old.matchAll(/<c r="([A-Z]+\d+)"/g)].map(([, cell]) => cell as string).filter((cell) => styleOf(old, cell) !== styleOf(now, cell));
    expect(restyled).toEqual(["H23", "H24"]);
  });

  test("styles only grow at their ends", () => {
    const [old, now] = [before, after].map((bytes) => partsOf(bytes)["xl/styles.xml"] as string) as [string, string];
    for (const list of ["fonts", "fills", "borders", "cellXfs"]) {
      const inside = (xml: string) => new RegExp(`<${list} count="(\\d+)"[^>]*>([^]*)</${list}>`).exec(xml) as RegExpExecArray;
      expect(inside(now)[2]?.startsWith(inside(old)[2] as string)).toBe(true);
      expect(Number(inside(now)[1])).toBeGreaterThan(Number(inside(old)[1]));
    }
  });

  test("it reads as before, and is judged as before", () => {
    expect(contentOf(after)).toEqual(contentOf(before));
    const judge = (bytes: Uint8Array) => readSubmission(readWorkbook(bytes, { name: "a.xlsx" }).workbook as never, { workbook: "a.xlsx", catalogue: catalogue2024, period: "2024-06" });
    expect(judge(after)).toEqual(judge(before));
  });

  test.each(["Office2010", "Microsoft365"] as const)("%s finds nothing wrong with it", async (office) => {
    expect(await validateOoxml(after, office)).toEqual([]);
  });

  test("the same input gives the same bytes, with either codec", () => {
    expect(annotatedWorkbook(before, NOTES)).toEqual(after);
    expect(annotatedWorkbook(before, NOTES, NODE_CODEC)).toEqual(after);
  });

  test("opens at the new sheet, and no two sheets are a group", () => {
    const now = partsOf(after);
    expect(now["xl/workbook.xml"]).toMatch(/<sheets><sheet name="C[^"]*a" [^>]*>/);
    expect(now["xl/workbook.xml"]).toContain('activeTab="0"');
    const selected = Object.entries(now).filter(([name, part]) => name.startsWith("xl/worksheets/") && /tabSelected="(1|true)"/.test(part));
    expect(selected.map(([name]) => name)).toEqual(["xl/worksheets/sheet3.xml"]);
  });

  test("local names follow their sheets", () => {
    const places = (bytes: Uint8Array) => [...(partsOf(bytes)["xl/workbook.xml"] ?? "").matchAll(/localSheetId="(\d+)"/g)].map(([, place]) => Number(place));
    expect(places(before).length).toBeGreaterThan(0);
    expect(places(after)).toEqual(places(before).map((place) => place + 1));
  });

  describe("sent in again and returned once more", () => {
    const again = () => annotatedWorkbook(after, [noteAt("Nhập liệu", "H25")]);

    test("the sheet in front gives way to the new one", () => {
      expect(readWorkbook(again(), { name: "a.xlsx" }).workbook?.sheets.map(({ name }) => name)).toEqual([FRONT.name, "Nhập liệu", "Hướng dẫn"]);
    });

    test("old highlights and notes are gone, the new one is there", () => {
      const parts = partsOf(again());
      const [sheet, first] = [parts["xl/worksheets/sheet1.xml"] as string, partsOf(before)["xl/worksheets/sheet1.xml"] as string];
      const cell = (xml: string, at: string) => new RegExp(`<c r="${at}"[^>]*>`).exec(xml)?.[0];
      expect([cell(sheet, "H23"), cell(sheet, "H24")]).toEqual([cell(first, "H23"), cell(first, "H24")]);
      expect(cell(sheet, "H25")).not.toBe(cell(first, "H25"));
      expect([...(parts["xl/comments1.xml"] as string).matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toEqual(["H25"]);
      expect(parts["xl/drawings/vmlDrawing1.vml"]?.match(/<v:shape /g)).toHaveLength(1);
    });

    test("and it is still a good workbook", async () => {
      expect(await validateOoxml(again())).toEqual([]);
      expect(contentOf(again())).toEqual(contentOf(before));
    });
  });
});

describe("workbooks that other programs saved", () => {
  test.each(["hurried-district/tan-phuoc.xlsx", "moved-rows/cai-be.xlsx", "old-font/cai-be.xlsx", "other-month/cai-be.xlsx"])("%s", async (name) => {
    const before = caseFile(name);
    const after = annotatedWorkbook(before, [noteAt("Nhập liệu", "H23"), noteAt("Nhập liệu", "A500")]);
    expect(contentOf(after)).toEqual(contentOf(before));
    const { changed, gone } = changes(partsOf(before), partsOf(after));
    expect(gone).toEqual([]);
    expect(changed.filter((part) => !/^(\[Content_Types\]\.xml|xl\/(workbook|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/(sheet\d+\.xml|_rels\/.*))$/.test(part))).toEqual([]);
    const known = new Set(await validateOoxml(before));
    expect((await validateOoxml(after)).filter((error) => !known.has(error))).toEqual([]);
  });
});

describe("a workbook with pictures, charts, tables, links, notes and threads", () => {
  const before = everything();
  const NOTES = [noteAt(SHEET, "B2"), noteAt(SHEET, "C3"), noteAt(SHEET, "B4"), noteAt(SHEET, "F9")];
  const after = annotatedWorkbook(before, NOTES);
  const now = partsOf(after);

  test("only what the notes need changes", () => {
    expect(changes(partsOf(before), now)).toEqual({
      changed: [
        ...["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/worksheets/sheet1.xml"],
        ...["xl/drawings/vmlDrawing1.vml", "xl/comments1.xml", "xl/threadedComments/threadedComment1.xml", "xl/persons/person.xml"],
      ],
      added: ["xl/worksheets/sheet3.xml"],
      gone: [],
    });
  });

  test("somebody's note keeps its words, with ours behind them", () => {
    expect(now["xl/comments1.xml"]).toMatch(/<comment ref="B2" authorId="0"[^>]*><text><r><t>cu<\/t><\/r><r>[^]*B2[^]*?<\/r><\/text><\/comment>/);
    expect(now["xl/comments1.xml"]?.match(/ref="B2"/g)).toHaveLength(1);
  });

  test("a new note has a shape with a number of its own", () => {
    const ids = [...(now["xl/drawings/vmlDrawing1.vml"] as string).matchAll(/<v:shape id="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(4);
    expect(new Set(ids).size).toBe(4);
    expect(now["xl/drawings/vmlDrawing1.vml"]).toContain("<br>");
  });

  test("a thread is answered by somebody with a name", () => {
    const [, person] = /<threadedComment ref="C3"[^>]*personId="([^"]*)"[^>]*parentId="\{11111111-0000-4000-8000-000000000001\}"/.exec(now["xl/threadedComments/threadedComment1.xml"] as string) as RegExpExecArray;
    expect(now["xl/persons/person.xml"]).toContain(`id="${person}"`);
    expect(now["xl/persons/person.xml"]).toContain('displayName="Ai do"');
  });

  test("every sheet, name and value is as it was", () => {
    expect(contentOf(after)).toEqual(contentOf(before));
    expect(now["xl/workbook.xml"]).toContain('<definedName name="_xlnm.Print_Area" localSheetId="2">');
    expect(now["xl/workbook.xml"]).toContain('<externalReference r:id="rId9"/>');
    expect(now["xl/workbook.xml"]).toMatch(/<sheet name="[^"]*" sheetId="8" /);
  });

  test("returned again, replies and notes do not pile up", () => {
    const again = partsOf(annotatedWorkbook(after, NOTES));
    expect(again["xl/threadedComments/threadedComment1.xml"]).toBe(now["xl/threadedComments/threadedComment1.xml"]);
    expect(again["xl/persons/person.xml"]).toBe(now["xl/persons/person.xml"]);
    expect(again["xl/comments1.xml"]).toBe(now["xl/comments1.xml"]);
    expect(again["xl/drawings/vmlDrawing1.vml"]?.match(/<v:shape /g)).toHaveLength(4);
  });

  test("Microsoft's schemas find nothing wrong that was not there before", async () => {
    const known = await validateOoxml(before);
    expect(await validateOoxml(after)).toEqual(known);
  });
});

describe("other ways of writing the same", () => {
  const small = (sheet: string, more: Readonly<Record<string, string>> = {}) => smallWorkbook({ "xl/worksheets/sheet1.xml": sheet, ...more });
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  test("rows and cells without addresses", () => {
    const before = small(`<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData></worksheet>`);
    const after = annotatedWorkbook(before, [noteAt("S", "B1"), noteAt("S", "D1"), noteAt("S", "A2"), noteAt("S", "B5")]);
    expect(contentOf(after)).toEqual(contentOf(before));
    expect(partsOf(after)["xl/worksheets/sheet1.xml"]).toMatch(/<c><v>1<\/v><\/c><c s="\d+"><v>2<\/v><\/c><c r="D1" s="\d+"\/><\/row><row><c s="\d+"><v>3<\/v><\/c><\/row><row r="5">/);
  });

  test("missing cells and rows are put where they belong, with the format of their row or column", () => {
    const xml = `<worksheet xmlns="${MAIN}"><cols><col min="3" max="3" width="9" style="2"/></cols><sheetData><row r="2" spans="2:2" s="1" customFormat="1"><c r="B2"><v>1</v></c></row><row r="6"/></sheetData></worksheet>`;
    const after = partsOf(annotatedWorkbook(small(xml), [noteAt("S", "A2"), noteAt("S", "C4"), noteAt("S", "C6"), noteAt("S", "C1")]));
    const sheet = after["xl/worksheets/sheet1.xml"] as string;
    expect([...sheet.matchAll(/r="([A-Z]*\d+)"/g)].map(([, at]) => at)).toEqual(["1", "C1", "2", "A2", "B2", "4", "C4", "6", "C6"]);
    expect(sheet).toContain('spans="1:2"');
    const formats = [...(after["xl/styles.xml"] as string).matchAll(/<xf fillId="[2-9]" applyFill="1" numFmtId="(\d+)"/g)].map(([, format]) => format);
    expect(formats).toEqual(["10", "164"]);
  });

  test("prefixes of any kind", () => {
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const styles = `<x:styleSheet xmlns:x="${MAIN}"><x:fills count="1"><x:fill/></x:fills><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`;
    const workbook = `<x:workbook xmlns:x="${MAIN}" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`;
    const before = small(sheet, { "xl/styles.xml": styles, "xl/workbook.xml": workbook });
    const after = annotatedWorkbook(before, [noteAt("S", "A1"), noteAt("S", "B7")]);
    expect(contentOf(after)).toEqual(contentOf(before));
    expect(partsOf(after)["xl/worksheets/sheet1.xml"]).toMatch(/<x:row r="7"><x:c r="B7" s="\d"\/><\/x:row><\/x:sheetData><x:legacyDrawing /);
  });

  test("strict Office Open XML stays strict", () => {
    const strict = (text: string) =>
      text.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const before = packageOf(Object.fromEntries(Object.entries(partsOf(smallWorkbook())).map(([name, part]) => [name, strict(part)])));
    const after = annotatedWorkbook(before, [noteAt("S", "A1")]);
    expect(contentOf(after)).toEqual(contentOf(before));
    expect(Object.entries(partsOf(after)).filter(([, part]) => /schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/.test(part.replace(/urn:[^"]*/g, ""))).map(([name]) => name)).toEqual([]);
  });

  test("UTF-16, which is written as UTF-8", () => {
    const sheet = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>xã</t></is></c></row></sheetData></worksheet>`;
    const before = smallWorkbook({ "xl/worksheets/sheet1.xml": Buffer.from(sheet, "utf16le") });
    const after = annotatedWorkbook(before, [noteAt("S", "A1")]);
    expect(contentOf(after)).toEqual(contentOf(before));
    expect(partsOf(after)["xl/worksheets/sheet1.xml"]).toContain('encoding="UTF-8"');
  });

  test("a workbook without styles gets some", () => {
    const before = smallWorkbook({ "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>` });
    const after = annotatedWorkbook(before, [noteAt("S", "A1")]);
    expect(contentOf(after)).toEqual(contentOf(before));
    expect(partsOf(after)["xl/styles1.xml"]).toContain("<cellXfs count=");
  });

  test("a sheet that is called as ours keeps its name", () => {
    const before = smallWorkbook({ "xl/workbook.xml": workbookXml(`<sheet name="${FRONT.name}" sheetId="7" r:id="rId1"/>`) });
    const { workbook } = readWorkbook(annotatedWorkbook(before, [noteAt(FRONT.name, "A1")]), { name: "a.xlsx" });
    expect(workbook?.sheets.map(({ name }) => name)).toEqual([`${FRONT.name} (2)`, FRONT.name]);
  });
});

describe("texts", () => {
  const text = "=1+1 <b>&\"' _x0041_ \u0001\n\uD800 Đề nghị";
  const plan: SheetPlan = { ...FRONT, cells: [{ row: 0, column: 0, content: { kind: "text", text } }] };
  const after = annotateWorkbook(smallWorkbook(), { notes: [{ sheet: "S", address: "A1", kind: "error", text }], sheet: plan, author: "a & b <c>", asOf: "2024-07-01T08:00:00+07:00" }) as Extract<Annotated, { kind: "annotated" }>;

  test("are texts, never formulas, and come back as they were", () => {
    const front = readWorkbook(after.bytes, { name: "a.xlsx" }).workbook?.sheets[0];
    expect([...(front?.cells ?? [])].map(([key, cell]) => [addressOfKey(key), cell])).toEqual([["A1", { kind: "text", value: text.replace("\uD800", "\uFFFD") }]]);
  });

  test("stay within their elements", () => {
    const comments = partsOf(after.bytes)["xl/comments1.xml"] as string;
    expect(comments).toContain("<author>a &amp; b &lt;c&gt;</author>");
    expect(comments).toContain("&lt;b&gt;&amp;");
    expect(comments).not.toMatch(/[\0-\x08\x0b-\x1f]/);
  });
});

describe("left alone", () => {
  const why = (bytes: Uint8Array, notes: readonly CellNote[] = [noteAt("S", "A1")]) => {
    const result = annotateWorkbook(bytes, { notes, sheet: FRONT, author: "chi-tieu", asOf: "2024-07-01T08:00:00+07:00" });
    return result.kind === "left-alone" ? result.why : result.kind;
  };

  test("other formats", () => {
    expect(["cai-be.xls", "huyen-cai-lay.ods", "thi-xa-cai-lay.csv"].map((name) => why(caseFile(`three-formats/${name}`)))).toEqual(["not-xlsx", "not-xlsx", "not-xlsx"]);
  });

  test("signed and shared workbooks", () => {
    expect(why(smallWorkbook({ "_xmlsignatures/sig1.xml": "<a/>" }))).toBe("signed");
    expect(why(smallWorkbook({ "xl/revisions/revisionHeaders.xml": "<a/>" }))).toBe("shared");
  });

  test("rows out of order", () => {
    const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    expect(why(smallWorkbook({ "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="3"/><row r="2"><c r="A2"><v>1</v></c></row></sheetData></worksheet>` }))).toBe("unusual");
  });

  test("a drawing of notes that is none keeps its notes out, not the highlights", () => {
    const parts = partsOf(everything());
    const broken = packageOf({ ...parts, "xl/drawings/vmlDrawing1.vml": "rubbish" });
    const result = annotateWorkbook(broken, { notes: [noteAt(SHEET, "F9")], sheet: FRONT, author: "chi-tieu", asOf: "2024-07-01T08:00:00+07:00" });
    expect(result).toMatchObject({ kind: "annotated", notNoted: [SHEET] });
    expect(partsOf((result as Extract<Annotated, { kind: "annotated" }>).bytes)["xl/drawings/vmlDrawing1.vml"]).toBe("rubbish");
  });

  test.each(HOSTILE_FILES.map((file) => [file.file, file] as const))("%s: nothing worse than it was", (_, { file, bytes }) => {
    const before = bytes();
    const { workbook } = readWorkbook(before, { name: file });
    const notes = (workbook?.sheets ?? [{ name: "S" }]).map(({ name }) => noteAt(name, "A1"));
    const result = annotateWorkbook(before, { notes, sheet: FRONT, author: "chi-tieu", asOf: "2024-07-01T08:00:00+07:00" });
    if (result.kind === "left-alone") return;
    expect(workbook).not.toBeNull();
    expect(contentOf(result.bytes)).toEqual(contentOf(before));
  });
});

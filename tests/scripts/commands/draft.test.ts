import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { wordDocument } from "../../support/word-document";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();
const CASES = path.resolve(__dirname, "../../core/draft/cases");
const resolution = path.join(CASES, "resolution-2024.txt");
const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

test("the 2024 resolution as a draft for 2025, and its review workbook as the catalogue", () => {
  const out = folder.at("2025");
  const { status, out: told } = chiTieu("draft", resolution, "--year", "2025", "--out", out);
  expect([status, told.split("\n")[0]]).toEqual([0, "Dự thảo danh mục năm 2025: 44 chỉ tiêu"]);
  expect(json(path.join(out, "catalogue.json"))).toMatchObject({ year: 2025, version: "2025.0" });
  const review = path.join(out, "ra-soat-du-thao-2025.xlsx");
  const made = folder.at("confirmed");
  expect(chiTieu("catalogue", review, "--out", made)).toMatchObject({ status: 0, out: expect.stringContaining("danh mục năm 2025, 44 chỉ tiêu") as unknown });
  const { version, ...rest } = json(path.join(made, "catalogue.json"));
  expect([version, rest]).toEqual(["2025.1", Object.fromEntries(Object.entries(json(path.join(out, "catalogue.json"))).filter(([key]) => key !== "version"))]);
  expect(json(path.join(made, "org-units.json"))).toEqual(json(path.join(out, "org-units.json")));
});

test("the same text gives the same bytes", () => {
  const bytes = ["a", "b"].map((name) => {
    chiTieu("draft", resolution, "--year", "2025", "--out", folder.at(name));
    return readFileSync(folder.at(name, "ra-soat-du-thao-2025.xlsx"));
  });
  expect(bytes[0]?.equals(bytes[1] as Buffer)).toBe(true);
});

test("a Word document, with the draft as JSON on the screen", () => {
  const file = folder.write("nghi-quyet.docx", wordDocument(["Các chỉ tiêu chủ yếu năm 2025:", { bullet: "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95% trở lên." }]));
  const { status, out } = chiTieu("draft", file, "--year", "2025", "--out", folder.at("word"), "--json", "-");
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schema: "chi-tieu/draft@1", year: 2025, targets: [{ id: "health-insurance-coverage", op: "at-least", values: ["95"], unit: "%" }] });
});

test("a PDF: lines as printed, the cells of a table apart", () => {
  const { status, out } = chiTieu("draft", path.resolve(__dirname, "../../documents/table.pdf"), "--year", "2025", "--out", folder.at("pdf"), "--json", "-");
  const expected = json(path.join(CASES, "table-pasted-with-tabs.json")).targets;
  expect(status).toBe(0);
  expect(JSON.parse(out).targets.map(({ op, values, unit }: Record<string, unknown>) => ({ op, values, unit }))).toEqual(expected.map(({ op, values, unit }: Record<string, unknown>) => ({ op, values, unit })));
});

test("corrections and a confirmed catalogue are not written over", () => {
  const out = folder.at("kept");
  chiTieu("draft", resolution, "--year", "2025", "--out", out);
  const review = path.join(out, "ra-soat-du-thao-2025.xlsx");
  const other = path.join(CASES, "plan-2025-roman-headings.txt");
  const before = readFileSync(review);
  expect(chiTieu("draft", other, "--year", "2025", "--out", out)).toMatchObject({ status: 2, err: expect.stringContaining("ra-soat-du-thao-2025.xlsx đã có") as unknown });
  expect(readFileSync(review).equals(before)).toBe(true);
  const catalogue = path.join(out, "catalogue.json");
  writeFileSync(catalogue, readFileSync(catalogue, "utf8").replace("2025.0", "2025.1"));
  expect(chiTieu("draft", resolution, "--year", "2025", "--out", out)).toMatchObject({ status: 2, err: expect.stringContaining("catalogue.json đã có") as unknown });
  writeFileSync(catalogue, "{");
  expect(chiTieu("draft", resolution, "--year", "2025", "--out", out).status).toBe(2);
});

test("what cannot become a draft is told with a remedy, and nothing is written", () => {
  const out = folder.at("none");
  const call = (file: string) => chiTieu("draft", file, "--year", "2025", "--out", out);
  expect(call(folder.write("a.txt", Buffer.from("Kính gửi các đơn vị."))).err).toContain("Không tìm thấy chỉ tiêu nào");
  expect(call(folder.write("b.txt", Buffer.from("12 34"))).err).toContain("không có chữ");
  expect(call(folder.write("c.doc", new Uint8Array([0xd0, 0xcf, 0, 0]))).err).toContain("Không đọc được văn bản");
  expect(call(folder.write("e.pdf", "%PDF-1.7 and then nothing")).err).toContain("Không đọc được văn bản");
  expect(call(folder.at("missing.pdf")).err).toContain("ENOENT");
  expect(chiTieu("draft", resolution, "--year", "hai", "--out", out).err).toContain("không phải năm");
  expect(existsSync(out)).toBe(false);
});

test("another workbook as a review is told, with nothing written", () => {
  const out = folder.at("no-review");
  const { status, err } = chiTieu("catalogue", path.resolve(__dirname, "../../../templates/2024/bieu-nhap-2024.xlsx"), "--out", out);
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(err).toContain("Không có trang tính “Chỉ tiêu”");
  expect(chiTieu("catalogue", folder.write("d.xlsx", Buffer.from("no workbook")), "--out", out).status).toBe(2);
});

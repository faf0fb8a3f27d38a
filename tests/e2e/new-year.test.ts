import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { REVIEW_COLUMNS } from "../../src/core/draft/review-words";
import { temporaryFolder } from "../scripts/files/temporary-folder";
import { chiTieu } from "../scripts/run-chi-tieu";
import { wordDocument } from "../support/word-document";
import { openStage, type PaneStage } from "./support/open-pane";
import { type Excel, excelOf } from "./support/workbook-of";

jest.setTimeout(180_000);

const CASES = resolve("tests/core/draft/cases");
const RESOLUTION = join(CASES, "resolution-2024.txt");
const SHEETS = ["Chỉ tiêu", "So năm trước", "Số chưa hiểu", "Nguồn"];

const folder = temporaryFolder();
let stage: PaneStage;
let page: Page;
let excel: Excel;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  page = await stage.open({ job: "year" });
  excel = excelOf(page);
});
afterEach(async () => {
  expect({ refused: await excel.refused(), outside: stage.browser.outside }).toEqual({ refused: [], outside: [] });
  await page.close();
});

const panel = () => page.locator("#panel-year");
const paste = async (text: string): Promise<void> => {
  await page.getByLabel("Văn bản nghị quyết").fill(text);
  await page.getByRole("button", { name: "Tìm chỉ tiêu" }).click();
};
const choose = (file: string): Promise<void> => panel().locator("input[type=file]").setInputFiles(file);
const paint = () => page.getByRole("button", { name: "Ghi bảng rà soát vào Excel" });
const painted = () => page.getByText(/^Đã ghi trang/);
const back = () => page.getByRole("button", { name: "Đọc lại và tạo danh mục" });
const saved = async (name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: `Lưu ${name}` }).click()]);
  expect(download.suggestedFilename()).toBe(name);
  return readFileSync(await download.path(), "utf8");
};
/** The cell of a column in the row of the n-th target. */
const cellOf = (column: keyof typeof REVIEW_COLUMNS, target: number): string => `${String.fromCharCode(65 + Object.keys(REVIEW_COLUMNS).indexOf(column))}${3 + target}`;

test("the 2024 resolution becomes the catalogue that the program makes of it, byte for byte", async () => {
  await paste(readFileSync(RESOLUTION, "utf8"));
  await panel().getByText("Văn bản đã dán: 44 chỉ tiêu").waitFor();
  await panel().getByText("Văn bản nói về năm 2024, còn danh mục đang tạo là của năm 2025.").waitFor();
  expect(await panel().locator(".count").allInnerTexts()).toEqual(["1 khác", "43 như cũ"]);

  await excel.startCounting();
  await paint().click();
  await painted().waitFor();
  expect(await excel.sheets()).toEqual(["Sheet1", ...SHEETS, ...(await excel.sheets()).slice(1 + SHEETS.length)]);
  const cost = await excel.cost();
  expect([cost.requests <= 6, cost.largestSent < 4 * 1024 * 1024]).toEqual([true, true]);

  await back().click();
  await panel().getByText("Danh mục năm 2025 đã sẵn sàng: 44 chỉ tiêu.").waitFor();
  const [out, made] = [folder.at("draft"), folder.at("made")];
  chiTieu("draft", RESOLUTION, "--year", "2025", "--out", out);
  chiTieu("catalogue", join(out, "ra-soat-du-thao-2025.xlsx"), "--out", made);
  for (const name of ["catalogue.json", "org-units.json"]) expect(await saved(name)).toBe(readFileSync(join(made, name), "utf8"));
});

test("what is wrong in the review is listed, leads to its cell, and is gone when corrected", async () => {
  await paste("Các chỉ tiêu chủ yếu năm 2025:\n- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95% trở lên.\n- Tỷ lệ che phủ rừng đạt 12%.");
  await paint().click();
  await painted().waitFor();
  const value = cellOf("value", 1);
  await excel.type("Chỉ tiêu", value, "nhiều");
  await back().click();
  await panel().getByText("Còn 1 chỗ phải sửa, chưa tạo danh mục.").waitFor();
  await panel().locator(".finding").click();
  await page.waitForFunction(`host.snapshot().selection === "${value}"`);
  expect(await excel.selected()).toBe(`Chỉ tiêu!${value}`);
  await excel.type("Chỉ tiêu", value, "95,5");
  await back().click();
  await panel().getByText("Danh mục năm 2025 đã sẵn sàng: 2 chỉ tiêu.").waitFor();
  expect(JSON.parse(await saved("catalogue.json")).indicators[0]).toMatchObject({ id: "health-insurance-coverage", target: { op: "at-least", value: "95.5" } });
});

test("a Word document and a PDF are read by the worker, and give what the program finds", async () => {
  const word = folder.write("nghi-quyet.docx", wordDocument(["Các chỉ tiêu chủ yếu năm 2025:", { bullet: "Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95% trở lên." }]));
  await choose(word);
  await panel().getByText("nghi-quyet.docx: 1 chỉ tiêu").waitFor();
  await panel().locator("summary", { hasText: "Khác năm trước (1)" }).click();
  await panel().getByText("mức: 94 → 95").waitFor();
  await choose(resolve("tests/documents/table.pdf"));
  const expected = JSON.parse(readFileSync(join(CASES, "table-pasted-with-tabs.json"), "utf8")).targets.length as number;
  await panel().getByText(`table.pdf: ${expected} chỉ tiêu`).waitFor();
});

test("what is no resolution is told, with what to do", async () => {
  await page.getByRole("button", { name: "Tìm chỉ tiêu" }).click();
  await panel().getByText("Dán văn bản, hoặc chọn tệp .docx, .pdf, .txt.").waitFor();
  expect(await page.evaluate("document.activeElement.tagName")).toBe("TEXTAREA");
  await paste("Chào mừng năm mới.");
  await panel().getByText("Không tìm thấy chỉ tiêu nào.").waitFor();
  await choose(folder.write("hong.docx", Buffer.from("PK\u0003\u0004 hỏng")));
  await panel().getByText(/Tệp hỏng hoặc bị khóa/).waitFor();
  await choose(folder.write("anh.doc", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0])));
  await panel().getByText("Không đọc được loại tệp này.").waitFor();
  await back().click();
  await panel().getByText("Sổ đang mở không có bảng rà soát.").waitFor();
});

test("beside a workbook's own sheet of that name the review is numbered, and read back from there", async () => {
  await excel.type("Sheet1", "A1", "của tôi");
  await page.evaluate('host.workbook.sheets[0].data.name = "Nguồn"');
  await paste("Các chỉ tiêu chủ yếu năm 2025: Tỷ lệ che phủ rừng đạt 12%.");
  await paint().click();
  await page.getByRole("button", { name: "Giữ lại, đặt tên mới" }).click();
  await painted().waitFor();
  expect(await excel.sheets()).toContain("Nguồn (2)");
  await back().click();
  await panel().getByText("Danh mục năm 2025 đã sẵn sàng: 1 chỉ tiêu.").waitFor();
});

test("Excel breaking off leaves the workbook as it was", async () => {
  await paste("Các chỉ tiêu chủ yếu năm 2025: Tỷ lệ che phủ rừng đạt 12%.");
  await paint().waitFor();
  const before = await excel.snapshot();
  await excel.failAtRequest(1);
  await paint().click();
  await panel().getByText("Sổ vẫn như trước.").waitFor();
  expect(await excel.snapshot()).toBe(before);
});

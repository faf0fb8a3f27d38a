import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { findFile } from "../../preview/find-file";
import { readWorkbook } from "../../src/xlsx/read";
import { serve, type Served } from "../host/serve";
import { type LaunchedBrowser, launchChromium } from "./support/chromium";
import { addressIn, type Excel, excelOf } from "./support/workbook-of";

jest.setTimeout(180_000);

let browser: LaunchedBrowser;
let served: Served;
let page: Page;
let pane: FrameLocator;
let excel: Excel;

beforeAll(async () => {
  browser = await launchChromium({ viewport: { width: 1280, height: 760 }, locale: "vi-VN", acceptDownloads: true });
  served = await serve(findFile);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(`${served.origin}/preview.html`);
  pane = page.frameLocator("#pane");
  excel = excelOf(page);
  await pane.getByRole("tab").first().waitFor();
});
afterEach(async () => {
  expect({ refused: await excel.refused(), outside: browser.outside, missing: served.missing.filter((path) => path !== "/favicon.ico") }).toEqual({ refused: [], outside: [], missing: [] });
  await page.close();
});

/** Goes to a cell by the box left of the formula bar and types into it, as a person does. */
const typeAt = async (address: string, text: string): Promise<void> => {
  const box = page.locator("#grid input").first();
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
};

test("template, a wrong number typed into the grid, highlight, finding, correction, summary of the examples, file", async () => {
  await pane.getByRole("combobox", { name: "Đơn vị báo cáo" }).fill("819");
  await pane.getByRole("combobox", { name: "Đơn vị báo cáo" }).press("Enter");
  await pane.getByRole("button", { name: "Tạo biểu" }).click();
  await pane.getByRole("button", { name: "Kiểm tra số liệu" }).click();
  await pane.locator(".finding").first().waitFor();
  const cells = await excel.cells("Nhập liệu");
  const [people, insured] = [addressIn(cells, "population", "H"), addressIn(cells, "health-insured-people", "H")];
  await typeAt(people, "120000");
  await typeAt(insured, "130000");
  await pane.locator('.finding[data-code="part-exceeds-whole"]').waitFor();
  expect((await excel.cells("Nhập liệu"))[insured]).toBe(130000);
  await pane.locator('.finding[data-code="part-exceeds-whole"]').click();
  await page.waitForFunction(`document.querySelector("#grid input").value === "${insured}"`);
  await typeAt(insured, "110000");
  await pane.locator('.finding[data-code="part-exceeds-whole"]').waitFor({ state: "detached" });

  await pane.getByRole("tab", { name: "Tổng hợp" }).click();
  await pane.getByLabel("Kỳ báo cáo").last().selectOption("2024-06");
  await pane.locator("input[type=file][multiple]").setInputFiles(readdirSync("examples/2024-06").map((name) => join("examples/2024-06", name)));
  await pane.locator(".outcome.merged").nth(31).waitFor({ timeout: 60_000 });
  await pane.getByRole("button", { name: "Tổng hợp vào Excel" }).click();
  await pane.locator(".message.done").last().waitFor({ timeout: 60_000 });
  for (const name of ["Tổng hợp", "Phát hiện", "Nguồn", "Truy vết"]) await page.locator("#grid").getByText(name, { exact: true }).first().waitFor();

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu sổ thành .xlsx" }).click()]);
  const file = join(mkdtempSync(join(tmpdir(), "chi-tieu-preview-")), "so.xlsx");
  await download.saveAs(file);
  const { workbook, problems } = readWorkbook(readFileSync(file), { name: "so.xlsx" });
  expect(problems).toEqual([]);
  expect(workbook?.sheets.filter(({ state }) => state === "visible").map(({ name }) => name)).toEqual(["Sheet1", "Nhập liệu", "Hướng dẫn", "Tổng hợp", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
});

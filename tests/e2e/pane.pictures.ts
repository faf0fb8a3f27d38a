import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { openStage, type PaneStage } from "./support/open-pane";
import { addressIn, excelOf } from "./support/workbook-of";

jest.setTimeout(180_000);

/** `npm run pictures:pane`: the pane in README and the guides, from the running product. They are looked at before they are committed. */
const PICTURES = resolve("docs/pictures");
const EXAMPLES = "examples/2024-06";

let stage: PaneStage;
beforeAll(async () => {
  stage = await openStage({ scale: 2 });
});
afterAll(() => stage.close());

const take = async (page: Page, name: string, height: number): Promise<void> => {
  await page.setViewportSize({ width: 350, height });
  await page.mouse.move(0, 0);
  await page.evaluate("window.scrollTo(0, 0)");
  await page.screenshot({ path: join(PICTURES, `pane-${name}.png`) });
};

const loadTemplate = async (page: Page): Promise<void> => {
  await page.getByRole("combobox", { name: /Đơn vị|unit/ }).fill("819");
  await page.keyboard.press("Enter");
  await page.locator("#panel-template .button.primary").click();
  await page.locator("#panel-template .message.done").waitFor();
};
/** A third of Cái Bè is typed; one number is above its whole, one is no number. */
const typeMistakes = async (page: Page): Promise<void> => {
  const excel = excelOf(page);
  const cells = await excel.cells("Nhập liệu");
  for (const [id, typed] of [["population", "290516"], ["health-insured-people", "374120"], ["jobs-created", "khoảng 1600"], ["doctors", "212"]] as const) await excel.type("Nhập liệu", addressIn(cells, id, "H"), typed);
};

test("template, check, in Vietnamese", async () => {
  const page = await stage.open();
  await page.getByRole("combobox", { name: "Đơn vị báo cáo" }).fill("cai");
  await take(page, "bieu-mau", 560);
  await loadTemplate(page);
  await typeMistakes(page);
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.locator(".group.error .finding").first().waitFor();
  await take(page, "kiem-tra", 720);
  await page.close();
});

test("check in English and dark", async () => {
  const page = await stage.open({ language: "en-US", theme: "dark" });
  await loadTemplate(page);
  await typeMistakes(page);
  await page.getByRole("tab", { name: "Check" }).click();
  await page.locator(".group.error .finding").first().waitFor();
  await take(page, "check-dark", 720);
  await page.close();
});

test("check in a contrast theme", async () => {
  const page = await stage.open({ contrast: true });
  await loadTemplate(page);
  await typeMistakes(page);
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.locator(".group.error .finding").first().waitFor();
  await take(page, "tuong-phan", 720);
  await page.close();
});

test("consolidation", async () => {
  const page = await stage.open({ job: "summary" });
  await page.getByLabel("Kỳ báo cáo").last().selectOption("2024-06");
  await page.locator("input[type=file][multiple]").setInputFiles(readdirSync(EXAMPLES).filter((name) => !name.startsWith("syt")).map((name) => join(EXAMPLES, name)));
  await page.locator(".outcome.merged").nth(30).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Tổng hợp vào Excel" }).click();
  await page.locator(".message.done").waitFor({ timeout: 60_000 });
  await take(page, "tong-hop", 1120);
  await page.close();
});

test("a new year from a resolution", async () => {
  const page = await stage.open({ job: "year" });
  await page.getByLabel("Văn bản nghị quyết").fill("Các chỉ tiêu chủ yếu năm 2025:\n- Tổng kim ngạch xuất khẩu đạt 5,8 tỷ USD.\n- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95% trở lên.\n- Số sản phẩm OCOP khoảng 40 sản phẩm.");
  await page.getByRole("button", { name: "Tìm chỉ tiêu" }).click();
  await page.locator(".group-of-found.new summary").click();
  await page.getByRole("button", { name: "Ghi bảng rà soát vào Excel" }).click();
  await page.locator("#panel-year .message.done").waitFor();
  await page.getByRole("button", { name: "Đọc lại và tạo danh mục" }).click();
  await page.locator(".step .message.done").waitFor();
  await take(page, "nam-moi", 1330);
  await page.close();
});

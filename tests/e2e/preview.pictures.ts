import { resolve } from "node:path";
import { findFile } from "../../preview/find-file";
import { serve } from "../host/serve";
import { launchChromium } from "./support/chromium";
import { addressIn, excelOf } from "./support/workbook-of";

jest.setTimeout(180_000);

test("the preview: a wrong number, red in the grid and named in the pane", async () => {
  const browser = await launchChromium({ viewport: { width: 1280, height: 720 }, locale: "vi-VN" });
  const served = await serve(findFile);
  const page = await browser.context.newPage();
  await page.goto(`${served.origin}/preview.html`);
  const pane = page.frameLocator("#pane");
  await pane.getByRole("combobox", { name: "Đơn vị báo cáo" }).fill("819");
  await pane.getByRole("combobox", { name: "Đơn vị báo cáo" }).press("Enter");
  await pane.getByRole("button", { name: "Tạo biểu" }).click();
  await pane.getByRole("button", { name: "Kiểm tra số liệu" }).click();
  const excel = excelOf(page);
  const cells = await excel.cells("Nhập liệu");
  await excel.type("Nhập liệu", addressIn(cells, "population", "H"), "290516");
  const insured = addressIn(cells, "health-insured-people", "H");
  await excel.type("Nhập liệu", insured, "374120");
  await pane.locator('.finding[data-code="part-exceeds-whole"]').click();
  await page.waitForFunction(`document.querySelector("#grid input").value === "${insured}"`);
  // A canvas says nothing of when it was drawn.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: resolve("docs/pictures/pane-dung-thu.png") });
  await browser.close();
  await served.close();
});

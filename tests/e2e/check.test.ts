import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { COLORS } from "../../src/core/plan/styles";
import { openStage, type PaneStage } from "./support/open-pane";
import { addressIn, type Excel, excelOf } from "./support/workbook-of";

/** The fill of a wrong entry. */
const WRONG = `#${COLORS.wrong}`;

jest.setTimeout(120_000);

let stage: PaneStage;
let page: Page;
let excel: Excel;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  page = await stage.open();
  excel = excelOf(page);
});
afterEach(async () => {
  expect({ refused: await excel.refused(), outside: stage.browser.outside }).toEqual({ refused: [], outside: [] });
  await page.close();
});

const unit = () => page.getByRole("combobox", { name: "Đơn vị báo cáo" });
const create = () => page.getByRole("button", { name: "Tạo biểu" });
const finding = (code: string) => page.locator(`.finding[data-code="${code}"]`);

const loadTemplate = async (): Promise<void> => {
  await unit().fill("cai be");
  await page.getByRole("option", { name: "Huyện Cái Bè" }).click();
  await create().click();
  await page.getByText("Đã tạo trang “Nhập liệu”, “Hướng dẫn”.").waitFor();
};

test("a template is loaded; a wrong number turns red, is listed, leads to its cell, and is gone when corrected", async () => {
  await excel.startCounting();
  await loadTemplate();
  expect(await excel.sheets()).toEqual(["Sheet1", "Nhập liệu", "Hướng dẫn"]);
  const loading = await excel.cost();
  expect(loading.requests).toBeLessThanOrEqual(6);
  expect(loading.largestSent).toBeLessThan(4 * 1024 * 1024);

  const cells = await excel.cells("Nhập liệu");
  const [people, insured] = [addressIn(cells, "population", "H"), addressIn(cells, "health-insured-people", "H")];
  await excel.startCounting();
  await page.getByRole("button", { name: "Kiểm tra số liệu" }).click();
  await page.getByText(/Huyện Cái Bè · tháng 5 năm 2024/).waitFor();
  expect((await excel.cost()).requests).toBeLessThanOrEqual(6);

  expect(await excel.type("Nhập liệu", people, "120000")).toMatchObject({ accepted: true });
  const calm = await excel.highlights("Nhập liệu", insured);
  await excel.type("Nhập liệu", insured, "130000");
  const wrong = await excel.highlights("Nhập liệu", insured);
  expect(wrong).not.toEqual(calm);
  expect(wrong[0]?.["fill.color"]).toBe(WRONG);

  await finding("part-exceeds-whole").waitFor();
  expect(await page.locator(".group.error .finding").count()).toBe(1);
  await finding("part-exceeds-whole").click();
  await page.waitForFunction(`host.snapshot().selection === "${insured}"`);
  expect(await excel.selected()).toBe(`Nhập liệu!${insured}`);

  await excel.startCounting();
  await excel.type("Nhập liệu", insured, "110000");
  await finding("part-exceeds-whole").waitFor({ state: "detached" });
  expect((await excel.cost()).requests).toBeLessThanOrEqual(6);
  expect((await excel.highlights("Nhập liệu", insured))[0]?.["fill.color"]).not.toBe(WRONG);
  expect(await page.locator(".group.error").count()).toBe(0);
});

test("what a person types between two checks is checked once, after the last of it", async () => {
  await loadTemplate();
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await finding("missing").first().waitFor();
  const cells = await excel.cells("Nhập liệu");
  await excel.startCounting();
  for (const id of ["population", "health-insured-people", "doctors"]) await excel.type("Nhập liệu", addressIn(cells, id, "H"), "1200");
  await page.getByText("Đã nhập 3/50 số liệu").waitFor();
  expect((await excel.cost()).requests).toBeLessThanOrEqual(3);
});

test("in a workbook without an entry form the pane says so, and leads to the form", async () => {
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.locator(".message-title", { hasText: "Sổ đang mở không có biểu nhập." }).waitFor();
  await page.getByRole("button", { name: "Tạo biểu nhập" }).click();
  expect(await page.getByRole("tab", { name: "Biểu mẫu" }).getAttribute("aria-selected")).toBe("true");
});

test("sheets that are there are asked about in the pane: left, kept beside new ones, or replaced", async () => {
  await loadTemplate();
  const cells = await excel.cells("Nhập liệu");
  const people = addressIn(cells, "population", "H");
  await excel.type("Nhập liệu", people, "120000");
  const before = await excel.snapshot();

  await create().click();
  await page.getByText(/Sổ này đã có trang/).waitFor();
  await page.getByRole("button", { name: "Thôi" }).click();
  expect(await excel.snapshot()).toBe(before);

  await create().click();
  await page.getByRole("button", { name: "Giữ lại, đặt tên mới" }).click();
  await page.getByText("Đã tạo trang “Nhập liệu (2)”, “Hướng dẫn (2)”.").waitFor();
  expect((await excel.cells("Nhập liệu"))[people]).toBe(120000);

  await create().click();
  await page.getByText("Thay trang cũ thì số đã nhập ở đó mất.").waitFor();
  await page.getByRole("button", { name: "Thay trang cũ" }).click();
  await page.getByText("Đã tạo trang “Nhập liệu”, “Hướng dẫn”.").waitFor();
  expect((await excel.cells("Nhập liệu"))[people]).toBeUndefined();
});

test("wherever Excel breaks off or a person stops, the workbook is as it was and the pane says why", async () => {
  const before = await excel.snapshot();
  await unit().fill("819");
  await unit().press("Enter");
  const ended = page.locator(".message");
  let painted = false;
  for (let passing = 0; !painted; passing += 1) {
    await excel.failAtRequest(passing);
    await create().click();
    await ended.waitFor();
    painted = (await excel.sheets()).length > 1;
    if (painted) break;
    expect(await ended.innerText()).toContain("Excel báo lỗi: Fault asked for by a test. (GeneralException).");
    expect(await ended.innerText()).toContain("Sổ vẫn như trước.");
    expect(await excel.snapshot()).toBe(before);
    expect(await excel.faultsStruck()).toBe(passing + 1);
    expect(passing).toBeLessThan(6);
  }
  expect(await excel.sheets()).toEqual(["Sheet1", "Nhập liệu", "Hướng dẫn"]);
});

test("without a unit nothing is painted, and the field says what is missing", async () => {
  await create().click();
  expect(await unit().getAttribute("aria-invalid")).toBe("true");
  expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("combobox");
  expect(await excel.sheets()).toEqual(["Sheet1"]);
});

test("where there are two years, a form is checked by the catalogue of its own", async () => {
  const next = JSON.parse(readFileSync("templates/2024/catalogue.json", "utf8").replaceAll('"2024', '"2025'));
  stage.instead.set("/templates/years.json", "[2024, 2025]").set("/templates/2025/catalogue.json", JSON.stringify({ ...next, year: 2025 })).set("/templates/2025/org-units.json", readFileSync("templates/2024/org-units.json", "utf8"));
  try {
    await page.reload();
    for (const year of ["2024", "2025"]) {
      await page.getByLabel("Năm").first().selectOption(year);
      await unit().fill("819");
      await unit().press("Enter");
      await create().click();
      if (year === "2025") await page.getByRole("button", { name: "Thay trang cũ" }).click();
      await page.getByRole("button", { name: "Kiểm tra số liệu" }).click();
      await page.getByText(`Huyện Cái Bè · tháng 5 năm ${year}`).waitFor();
      expect([await finding("missing").count() > 0, await page.locator(".group.error .finding").count(), await finding("older-template").count()]).toEqual([true, 0, 0]);
      await page.getByRole("tab", { name: "Biểu mẫu" }).click();
    }
  } finally {
    stage.instead.clear();
  }
});

test("in Excel on the web the same pane paints and checks", async () => {
  // office.js trusts a page around it only over https, at its own name. No request leaves: ".test" is nobody's.
  const dist = (path: string): string => join("dist", path);
  const around = await stage.browser.context.newPage();
  await around.route("https://pane.test/**", async (route) => {
    const path = dist(new URL(route.request().url()).pathname);
    await route.fulfill(existsSync(path) ? { path } : { status: 404 });
  });
  await around.route("https://pane.test:8443/**", (route) => route.fulfill({ body: `<!doctype html><meta charset="utf-8"><script>${stage.hostScript.replaceAll("</script", "<\\/script")}</script><iframe width="350" height="700"></iframe>`, contentType: "text/html" }));
  await around.goto("https://pane.test:8443/excel.html");
  await around.evaluate(`(() => {
    const frame = document.querySelector("iframe");
    window.host = new ChiTieuHost.Host({ locale: ChiTieuHost.VIETNAMESE });
    ChiTieuHost.serveWeb(window, host, { frame: () => frame.contentWindow, origin: "https://pane.test" });
    frame.src = ChiTieuHost.webPaneAddress("https://pane.test/taskpane.html", location.origin);
  })()`);
  const pane = around.frameLocator("iframe");
  await pane.getByRole("combobox", { name: "Đơn vị báo cáo" }).fill("819");
  await pane.getByRole("combobox", { name: "Đơn vị báo cáo" }).press("Enter");
  await pane.getByRole("button", { name: "Tạo biểu" }).click();
  await pane.getByRole("button", { name: "Kiểm tra số liệu" }).click();
  await pane.locator(".finding").first().waitFor();
  const web = excelOf(around);
  await web.type("Nhập liệu", addressIn(await web.cells("Nhập liệu"), "doctors", "H"), "-5");
  await pane.locator(".group.error .finding").waitFor();
  expect(await web.refused()).toEqual([]);
  await around.close();
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Look, openStage, type PaneStage } from "./support/open-pane";
import { addressIn, excelOf } from "./support/workbook-of";

jest.setTimeout(180_000);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const EXAMPLES = ["815-thanh-pho-my-tho", "819-huyen-cai-be"].map((name) => join("examples/2024-06", `${name}.xlsx`));

let stage: PaneStage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Everything that axe-core finds wrong with what the pane shows now, and whether it is wider than the pane. */
const faults = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const found = await page.evaluate<string[]>("axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`)))");
  const wide = await page.evaluate<boolean>("document.documentElement.scrollWidth > document.documentElement.clientWidth");
  return [...found, ...(wide ? ["wider than the pane"] : [])];
};

const LOOKS: readonly (readonly [string, Look])[] = [
  ["Vietnamese, light", {}],
  ["Vietnamese, dark", { theme: "dark" }],
  ["English, light", { language: "en-US" }],
  ["English, dark, wide", { language: "en-US", theme: "dark", width: 480 }],
  ["Vietnamese, a contrast theme", { contrast: true }],
];

test.each(LOOKS)("axe-core finds nothing in any job, and nothing sticks out at 320 px: %s", async (_, look) => {
  const page = await stage.open(look);
  const excel = excelOf(page);
  const found: Record<string, readonly string[]> = {};
  const tab = (at: number) => page.getByRole("tab").nth(at);
  await page.getByRole("combobox", { name: /Đơn vị|unit/ }).fill("cai");
  await page.locator(".option").first().waitFor();
  found["choosing a unit"] = await faults(page);
  await page.locator(".option").first().click();
  await page.locator(".button.primary").first().click();
  await page.locator(".message.done").waitFor();
  await excel.type("Nhập liệu", addressIn(await excel.cells("Nhập liệu"), "population", "H"), "-5");
  await page.locator("#panel-template .button.primary").click();
  await page.locator(".message.warning").waitFor();
  found["asked about sheets"] = await faults(page);
  await tab(1).click();
  await page.locator(".finding").first().waitFor();
  found["findings"] = await faults(page);
  await tab(2).click();
  await page.locator("input[type=file][multiple]").setInputFiles(EXAMPLES);
  await page.locator(".outcome").nth(1).waitFor();
  await page.locator("#panel-summary .message.info .button").click();
  await page.locator(".outcome.merged").nth(1).waitFor();
  await page.locator("#panel-summary .button.primary").click();
  await page.locator("#panel-summary .message.done").waitFor({ timeout: 60_000 });
  found["summary painted"] = await faults(page);
  await tab(3).click();
  await page.locator("#panel-year textarea").fill("Các chỉ tiêu chủ yếu năm 2026:\n- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95%.\n- Số cuộc đua thuyền khoảng 12 cuộc.");
  await page.locator("#panel-year .button.primary").first().click();
  await page.locator(".group-of-found").first().waitFor();
  for (const closed of await page.locator(".group-of-found summary").all()) await closed.click();
  found["targets found"] = await faults(page);
  await page.locator("#panel-year .button.primary").nth(1).click();
  // In Vietnamese the summary has a sheet of the same name.
  const done = page.locator("#panel-year .message.done");
  const newNames = page.locator("#panel-year .message.warning .button.primary");
  await done.or(newNames).waitFor();
  if (await newNames.isVisible()) await newNames.click();
  await done.waitFor();
  await page.locator(".step .button").click();
  await page.locator(".step .message.done").waitFor();
  found["catalogue made"] = await faults(page);
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));
  expect(stage.browser.outside).toEqual([]);
  await page.close();
});

test("all of it can be done from the keyboard, and the focus can be seen at each step", async () => {
  const page = await stage.open();
  const excel = excelOf(page);
  const press = (...keys: readonly string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = async (): Promise<string> => {
    const { name, seen } = await page.evaluate<{ name: string; seen: boolean }>("(() => { const one = document.activeElement; const style = getComputedStyle(one); return { name: one.getAttribute('aria-label') || one.labels?.[0]?.textContent || one.textContent.trim(), seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 }; })()");
    return seen ? name : `${name} (no visible focus)`;
  };
  await press("Tab");
  expect(await focused()).toBe("Biểu mẫu");
  await press("ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
  expect(await focused()).toBe("Biểu mẫu");
  await press("End", "Home", "Tab");
  expect(await focused()).toBe("Năm");
  await press("Tab");
  expect(await focused()).toBe("Kỳ báo cáo");
  await press("ArrowDown", "Tab");
  expect(await focused()).toBe("Đơn vị báo cáo");
  await page.keyboard.type("go cong");
  await press("ArrowDown", "ArrowDown", "Enter", "Tab");
  expect(await focused()).toBe("Tạo biểu");
  await press("Enter");
  await page.locator(".message.done").waitFor();
  expect(await focused()).toBe("Kiểm tra số liệu");
  await press("Enter");
  expect(await focused()).toBe("Kiểm tra");
  await page.locator(".finding").first().waitFor();
  await press("Tab");
  expect(await focused()).toBe("Kiểm tra lại");
  await press("Tab", "Enter");
  const place = await page.locator(".finding .finding-place").first().innerText();
  await page.waitForFunction(`host.snapshot().selection === ${JSON.stringify(place)}`);
  expect(await excel.selected()).toBe(`Nhập liệu!${place}`);

  // An edit in the sheet checks again, and does not take the focus away.
  await excel.type("Nhập liệu", place, "1");
  await page.getByText(/Đã nhập 1\//).waitFor();
  expect(await page.evaluate("document.activeElement.className")).toBe("finding");
  await press("Shift+Tab", "Shift+Tab", "ArrowRight", "Tab", "Tab", "Tab");
  expect(await focused()).toBe("Chọn tệp");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Enter")]);
  await chooser.setFiles(EXAMPLES.slice(0, 1));
  await page.locator(".outcome.merged").waitFor();
  expect(await focused()).toBe("Chọn tệp");
  await press("Tab", "Tab", "Tab");
  expect(await focused()).toBe("Rút tệp 815-thanh-pho-my-tho.xlsx");
  await press("Tab");
  expect(await focused()).toBe("Tổng hợp vào Excel");
  await press("Enter");
  await page.locator("#panel-summary .message.done").waitFor({ timeout: 60_000 });
  expect(await focused()).toBe("Tổng hợp vào Excel");

  await page.locator("#tab-summary").focus();
  await press("ArrowRight", "Tab", "Tab");
  expect(await focused()).toBe("Văn bản nghị quyết");
  await press("Tab", "Enter");
  expect(await focused()).toBe("Văn bản nghị quyết");
  await page.keyboard.insertText("Các chỉ tiêu chủ yếu năm 2025: Tỷ lệ che phủ rừng đạt 12%.");
  await press("Tab", "Enter");
  await page.locator(".group-of-found").first().waitFor();
  expect(await focused()).toBe("Tìm chỉ tiêu");
  await press("Tab");
  expect(await focused()).toBe("Chọn tệp nghị quyết");
  await press("Tab", "Enter");
  expect(await page.locator(".group-of-found[open]").count()).toBe(1);
  const groups = await page.locator(".group-of-found").count();
  for (let at = 0; at < groups; at += 1) await press("Tab");
  expect(await focused()).toBe("Ghi bảng rà soát vào Excel");
  await press("Enter");
  // The summary's own sheet "Nguồn" is there: the question takes the focus, and gives it back.
  await page.locator("#panel-year .message.warning").waitFor();
  expect(await focused()).toBe("Giữ lại, đặt tên mới");
  await press("Enter");
  await page.locator("#panel-year .message.done").waitFor();
  expect(await focused()).toBe("Ghi bảng rà soát vào Excel");
  await press("Tab");
  expect(await focused()).toBe("Đọc lại và tạo danh mục");
  await press("Enter");
  await page.locator(".step .message.done").waitFor();
  await press("Tab");
  expect(await focused()).toBe("Lưu catalogue.json");
  await page.close();
});

test("whoever stops what runs keeps the place in the pane", async () => {
  const page = await stage.open({ job: "year" });
  // The worker never answers: its script is an empty one.
  const worker = readdirSync("dist").find((name) => name.startsWith("plan-worker.")) as string;
  stage.instead.set(`/${worker}`, "");
  try {
    await page.locator("textarea").fill("Tỷ lệ che phủ rừng đạt 12%.");
    await page.getByRole("button", { name: "Tìm chỉ tiêu" }).press("Enter");
    await page.getByRole("button", { name: "Dừng" }).press("Enter");
    await page.locator("#panel-year .message.info").waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Tìm chỉ tiêu");
  } finally {
    stage.instead.clear();
  }
  await page.close();
});

/** WCAG 2.2, 2.5.8: what is pressed is at least 24 by 24 pixels. */
const SMALL = `[...document.querySelectorAll("button, select, textarea, input:not([type=file]), summary, [role=option]")].filter((one) => one.checkVisibility()).map((one) => [one, (one.closest("label") ?? one).getBoundingClientRect()]).filter(([, { width, height }]) => width < 24 || height < 24).map(([one, { width, height }]) => one.outerHTML.slice(0, 80) + " " + width + "×" + height)`;

test("what is pressed is large enough for a finger", async () => {
  const page = await stage.open();
  const small: Record<string, readonly string[]> = {};
  for (const [at, job] of (await page.getByRole("tab").allInnerTexts()).entries()) {
    await page.getByRole("tab").nth(at).click();
    if (at === 2) {
      await page.locator("input[type=file][multiple]").setInputFiles(EXAMPLES);
      await page.locator(".outcome").nth(1).waitFor();
    }
    small[job] = await page.evaluate<readonly string[]>(SMALL);
  }
  expect(small).toEqual({ "Biểu mẫu": [], "Kiểm tra": [], "Tổng hợp": [], "Năm mới": [] });
  await page.close();
});

test("outside of Excel the pane says where it runs", async () => {
  const page = await stage.browser.context.newPage();
  await page.goto(`${stage.served.origin}/taskpane.html`);
  await page.getByText("Bảng này chạy trong Excel.").waitFor({ timeout: 30_000 });
  await page.close();
});

test("a catalogue that is missing or wrong is told, with where and what", async () => {
  stage.instead.set("/templates/2024/catalogue.json", '{"year": 2024}');
  try {
    const opened = await stage.open({ awaited: ".message.error" });
    expect(await opened.locator(".message.error").innerText()).toMatch(/Không tải được danh mục chỉ tiêu[^]*catalogue\.json/);
    await opened.close();
  } finally {
    stage.instead.clear();
  }
});

import { readdirSync, readFileSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Download, Page } from "playwright-core";
import { temporaryFolder } from "../scripts/files/temporary-folder";
import { chiTieu } from "../scripts/run-chi-tieu";
import { folderOfUnits } from "./support/folder-of-units";
import { NOW, openStage, type PaneStage } from "./support/open-pane";
import { type Excel, excelOf } from "./support/workbook-of";

jest.setTimeout(180_000);

const EXAMPLES = resolve("examples/2024-06");
const MEGABYTE = 1_048_576;
const SHEETS = ["Tổng hợp", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"];

const folder = temporaryFolder();
let stage: PaneStage;
let page: Page;
let excel: Excel;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  page = await stage.open({ job: "summary" });
  excel = excelOf(page);
  await page.getByLabel("Kỳ báo cáo").last().selectOption("2024-06");
});
afterEach(async () => {
  expect({ refused: await excel.refused(), outside: stage.browser.outside }).toEqual({ refused: [], outside: [] });
  await page.close();
});

const files = (dir: string): readonly string[] => readdirSync(dir).map((name) => join(dir, name));
const choose = (paths: readonly string[]): Promise<void> => page.locator("input[type=file][multiple]").setInputFiles([...paths]);
const allRead = (count: number): Promise<void> => page.locator(".outcome").nth(count - 1).waitFor({ timeout: 60_000 }).then(() => page.locator(".working").waitFor({ state: "detached" }));
const run = () => page.getByRole("button", { name: "Tổng hợp vào Excel" });
const done = () => page.locator(".message.done");
const row = (file: string) => page.locator(`[data-file="${file}"]`);
const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), "utf8");
const savedJson = async (): Promise<unknown> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /json/ }).click()]);
  return JSON.parse(await textOf(download));
};
/** What the nightly run says of the same folder at the same moment. */
const nightly = (dir: string, ...more: readonly string[]): unknown => {
  chiTieu("merge", "--in", dir, "--period", "2024-06", "--as-of", NOW, "--out", folder.at("s.xlsx"), "--json", folder.at("s.json"), ...more);
  return JSON.parse(folder.read("s.json"));
};

test("the example province in the pane: the nightly run's figures to the last digit, painted in few requests", async () => {
  await choose(files(EXAMPLES));
  await allRead(32);
  expect(await row("819-huyen-cai-be.xlsx").innerText()).toContain("Huyện Cái Bè · tháng 6 năm 2024");
  await excel.startCounting();
  await run().click();
  await done().waitFor({ timeout: 60_000 });
  expect(await excel.sheets()).toEqual(["Sheet1", ...SHEETS]);
  const { requests, largestSent } = await excel.cost();
  expect(requests).toBeLessThanOrEqual(6);
  expect(largestSent).toBeLessThan(4 * MEGABYTE);
  expect(await savedJson()).toEqual(nightly(EXAMPLES));

  await page.getByRole("button", { name: "Mở trang Phát hiện" }).click();
  await page.waitForFunction("host.snapshot().active === 'Phát hiện'");
});

test("a folder with what lies in folders: only workbooks are read, and the nightly run says the same of every file", async () => {
  folder.write("bieu/huyen/819.xlsx", readFileSync(join(EXAMPLES, "819-huyen-cai-be.xlsx")));
  folder.write("bieu/820.xlsx", readFileSync(join(EXAMPLES, "820-huyen-cai-lay.xlsx")));
  folder.write("bieu/~$820.xlsx", "x");
  folder.write("bieu/cong-van.pdf", "%PDF-");
  folder.write("bieu/hong.xlsx", readFileSync(join(EXAMPLES, "821-huyen-chau-thanh.xlsx")).subarray(0, 4000));
  folder.write("bieu/rong.xlsx", "");
  await page.locator("input[type=file][webkitdirectory]").setInputFiles(folder.at("bieu"));
  await allRead(6);
  await run().click();
  await done().waitFor({ timeout: 60_000 });
  expect(await savedJson()).toEqual(nightly(folder.at("bieu")));
  expect(await page.locator(".message.warning").innerText()).toContain("Còn thiếu 30 đơn vị");
});

test("two files of a unit are held out until the newest is asked for; a withdrawn file is out", async () => {
  const bytes = readFileSync(join(EXAMPLES, "819-huyen-cai-be.xlsx"));
  const paths = [folder.write("cai-be.xlsx", bytes), folder.write("cai-be-sua.xlsx", bytes), folder.write("820.xlsx", readFileSync(join(EXAMPLES, "820-huyen-cai-lay.xlsx")))];
  utimesSync(folder.at("cai-be.xlsx"), new Date("2024-06-18"), new Date("2024-06-18"));
  await choose(paths);
  await allRead(3);
  expect(await row("cai-be.xlsx").locator(".outcome").innerText()).toBe("không nhận");
  expect(await page.getByText("1 đơn vị có nhiều tệp nên chưa được tổng hợp.").isVisible()).toBe(true);
  await page.getByLabel("Lấy tệp mới nhất của mỗi đơn vị").check();
  await row("cai-be-sua.xlsx").locator(".outcome.merged").waitFor();
  expect(await row("cai-be.xlsx").locator(".outcome").innerText()).toBe("đã thay");
  await page.getByRole("button", { name: "Rút tệp cai-be-sua.xlsx" }).click();
  await row("cai-be.xlsx").locator(".outcome.merged").waitFor();
  expect(await page.locator(".files > li").count()).toBe(2);
});

test("files of another period are not merged, and the pane offers their period", async () => {
  await page.getByLabel("Kỳ báo cáo").last().selectOption("2024-05");
  await choose(files(EXAMPLES).slice(0, 2));
  await allRead(2);
  const before = await excel.snapshot();
  await run().click();
  await page.getByText("Không có biểu nào của kỳ này dùng được.").waitFor();
  expect(await excel.snapshot()).toBe(before);
  await page.getByRole("button", { name: "Tổng hợp tháng 6 năm 2024" }).click();
  await page.locator(".outcome.merged").nth(1).waitFor();
});

test("dropped files and folders are taken", async () => {
  const bytes = readFileSync(join(EXAMPLES, "819-huyen-cai-be.xlsx")).toString("base64");
  await page.evaluate(`(() => {
    const transfer = new DataTransfer();
    const bytes = Uint8Array.from(atob(${JSON.stringify(bytes)}), (one) => one.charCodeAt(0));
    transfer.items.add(new File([bytes], "819.xlsx"));
    const zone = document.querySelector(".drop");
    zone.dispatchEvent(new DragEvent("dragover", { dataTransfer: transfer, bubbles: true, cancelable: true }));
    zone.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  })()`);
  await row("819.xlsx").locator(".outcome.merged").waitFor();
});

test("Excel breaking off at any request, or a person stopping there, leaves the workbook as it was", async () => {
  await choose([join(EXAMPLES, "819-huyen-cai-be.xlsx"), join(EXAMPLES, "820-huyen-cai-lay.xlsx")]);
  await allRead(2);
  await excel.type("Sheet1", "A1", "của tôi");
  const before = await excel.snapshot();
  const stopped = page.locator(".area > .message.error, .area > .message.info");
  const attempts = async (prepare: (passing: number) => Promise<void>, said: string): Promise<number> => {
    for (let passing = 0; passing < 6; passing += 1) {
      await prepare(passing);
      await run().click();
      await stopped.or(done()).first().waitFor({ timeout: 60_000 });
      if (await done().isVisible()) return passing;
      expect(await stopped.innerText()).toContain(said);
      expect(await stopped.innerText()).toContain("Sổ vẫn như trước.");
      expect(await excel.snapshot()).toBe(before);
    }
    throw new Error("painting takes more than six requests");
  };
  // Once the last request is on its way there is nothing left to stop.
  expect(await attempts((passing) => excel.stopAtRequest(passing), "Đã dừng.")).toBeGreaterThanOrEqual(2);
  await page.reload();
  await openAgain();
  expect(await attempts((passing) => excel.failAtRequest(passing), "Excel báo lỗi")).toBeGreaterThanOrEqual(3);
  expect(await excel.sheets()).toEqual(["Sheet1", ...SHEETS]);

  async function openAgain(): Promise<void> {
    await page.getByLabel("Kỳ báo cáo").last().selectOption("2024-06");
    await choose([join(EXAMPLES, "819-huyen-cai-be.xlsx"), join(EXAMPLES, "820-huyen-cai-lay.xlsx")]);
    await allRead(2);
    await excel.type("Sheet1", "A1", "của tôi");
  }
});

test("a file that hangs its reader is stopped and named; the others are merged", async () => {
  const script = readdirSync("dist").find((name) => name.startsWith("read-worker.")) as string;
  // The same worker, but one file keeps it busy for ever.
  const hang = 'const { onmessage: read } = self; self.onmessage = (event) => { while (event.data.files?.some(({ file }) => file === "0-treo.xlsx")); read(event); };';
  stage.instead.set(`/${script}`, `${readFileSync(join("dist", script), "utf8")};${hang}`);
  try {
    await page.clock.install();
    await choose([folder.write("0-treo.xlsx", "x"), join(EXAMPLES, "820-huyen-cai-lay.xlsx"), join(EXAMPLES, "819-huyen-cai-be.xlsx")]);
    await row("0-treo.xlsx").waitFor();
    const named = row("0-treo.xlsx").getByText(/đọc quá 20 giây/);
    await page.locator(".working").waitFor();
    await page.clock.fastForward(20_000);
    await named.waitFor();
    await row("820-huyen-cai-lay.xlsx").locator(".outcome.merged").waitFor();
    expect(await row("0-treo.xlsx").locator(".outcome").innerText()).toBe("không nhận");
  } finally {
    stage.instead.clear();
  }
});

test("170 units are consolidated in at most six requests, no body above 4 MB, with the nightly run's figures", async () => {
  const units = await folderOfUnits(170, folder.at());
  stage.instead.set("/templates/2024/org-units.json", units.orgUnits);
  try {
    await page.reload();
    await page.getByLabel("Kỳ báo cáo").last().selectOption("2024-06");
    await choose(files(units.workbooks));
    await allRead(170);
    await excel.startCounting();
    await run().click();
    await done().waitFor({ timeout: 120_000 });
    const { requests, largestSent } = await excel.cost();
    expect(requests).toBeLessThanOrEqual(6);
    expect(largestSent).toBeLessThan(4 * MEGABYTE);
    expect(await savedJson()).toEqual(nightly(units.workbooks, "--catalogue", units.catalogue));
  } finally {
    stage.instead.clear();
  }
});

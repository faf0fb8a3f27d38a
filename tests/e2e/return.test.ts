import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { temporaryFolder } from "../scripts/files/temporary-folder";
import { chiTieu } from "../scripts/run-chi-tieu";
import { NOW, openStage, type PaneStage } from "./support/open-pane";

jest.setTimeout(180_000);

const CASES = resolve("tests/cases");
const folder = temporaryFolder();
let stage: PaneStage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  page = await stage.open({ job: "summary" });
  await page.getByLabel("Kỳ báo cáo").last().selectOption("2024-06");
});
afterEach(() => page.close());

const choose = async (files: Readonly<Record<string, Uint8Array>>): Promise<void> => {
  const paths = Object.entries(files).map(([name, bytes]) => folder.write(`in/${name}`, bytes));
  await page.locator("input[type=file][multiple]").setInputFiles(paths);
  await page.locator(".outcome").nth(paths.length - 1).waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "Tổng hợp vào Excel" }).click();
};
const giveBack = () => page.getByRole("button", { name: "Trả lại đơn vị" });

test("after a merge the pane gives the very files that the program writes", async () => {
  await choose({
    "tan-phuoc.xlsx": readFileSync(resolve(CASES, "hurried-district/tan-phuoc.xlsx")),
    "cai-lay.ods": readFileSync(resolve(CASES, "three-formats/huyen-cai-lay.ods")),
    "hong.xlsx": Buffer.from("junk"),
  });
  await giveBack().click({ timeout: 60_000 });
  await page.locator(".message-title", { hasText: "2 tệp cần trả lại đơn vị" }).waitFor({ timeout: 60_000 });
  const told = await page.locator(".message.done").last().innerText();
  expect(told).toContain("tan-phuoc.xlsx → 818-huyen-tan-phuoc-2024-06-can-sua.xlsx: 7 chỗ phải sửa, 1 chỗ cần xem lại");
  expect(told).toContain("hong.xlsx → hong-danh-sach-can-sua.xlsx (danh sách riêng vì không đọc được tệp): 1 chỗ phải sửa");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Lưu tất cả" }).click()]);
  expect(download.suggestedFilename()).toBe("tra-lai-2024-06.zip");

  chiTieu("return", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at("out"), "--as-of", NOW);
  const archived = Object.entries(unzipSync(readFileSync(await download.path())));
  expect(archived.map(([name]) => name).sort()).toEqual([...folder.names("out")].sort());
  for (const [name, bytes] of archived) expect([name, Buffer.from(bytes).equals(readFileSync(folder.at(`out/${name}`)))]).toEqual([name, true]);
});

test("where nothing could be merged, what came can still be sent back", async () => {
  await choose({ "hong.xlsx": Buffer.from("junk") });
  await page.getByText("Không có biểu nào của kỳ này dùng được.").waitFor({ timeout: 60_000 });
  await giveBack().click();
  await page.locator(".message-title", { hasText: "1 tệp cần trả lại đơn vị" }).waitFor({ timeout: 60_000 });
});

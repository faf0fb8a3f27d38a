import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { watchBlocked } from "./support/blocked";
import { folderOfUnits } from "./support/folder-of-units";
import { openStage, type PaneStage } from "./support/open-pane";
import { excelOf } from "./support/workbook-of";

jest.setTimeout(600_000);

/** `npm run bench:pane`: how long the pane keeps its user waiting while it reads, merges and paints. Nothing is asserted: the figures go to a page. */
const UNITS = [11, 32, 170];
const PAGE = resolve("docs/benchmarks-pane.md");
const root = mkdtempSync(join(tmpdir(), "chi-tieu-blocked-"));
const rows: string[] = [];
let stage: PaneStage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(root, { recursive: true, force: true });
  if (rows.length === UNITS.length) writeFileSync(PAGE, pageOf(rows));
});

const filesOf = async (units: number): Promise<readonly string[]> => {
  const folder = join(root, String(units));
  mkdirSync(folder);
  const { workbooks, orgUnits } = await folderOfUnits(units, folder);
  stage.instead.set("/templates/2024/org-units.json", orgUnits);
  return readdirSync(workbooks).map((name) => join(workbooks, name));
};

const pageOf = (lines: readonly string[]): string => `# How long the pane keeps its user waiting

Made by \`npm run bench:pane\` on ${new Date().toISOString().slice(0, 10)}, Chromium, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}. Choosing, reading, merging and painting the workbooks of so many units;
milliseconds of the thread's own time in the longest tasks of the pane, without what the host of the tests took to play Excel (in Excel that is another process).

| units | longest tasks, ms | tasks over 50 ms | requests | largest body, KB |
|---|---|---|---|---|
${lines.join("\n")}
`;

test.each(UNITS)("%s units", async (units) => {
  const paths = await filesOf(units);
  const page = await stage.open({ job: "summary", realClock: true });
  const excel = excelOf(page);
  await page.getByLabel("Năm").nth(1).selectOption("2024");
  await page.getByLabel("Kỳ báo cáo").last().selectOption("2024-06");
  const watch = await watchBlocked(page);
  await page.locator("input[type=file][multiple]").setInputFiles([...paths]);
  await page.locator(".outcome").nth(paths.length - 1).waitFor({ timeout: 120_000 });
  await page.locator(".working").waitFor({ state: "detached" });
  await excel.startCounting();
  await page.getByRole("button", { name: "Tổng hợp vào Excel" }).click();
  await page.locator("#panel-summary .message.done").waitFor({ timeout: 180_000 });
  const times = await watch.take();
  const { requests, largestSent } = await excel.cost();
  rows.push(`| ${units} | ${times.slice(0, 4).join(", ")} | ${times.filter((time) => time > 50).length} | ${requests} | ${Math.round(largestSent / 1024)} |`);
  console.log(rows.at(-1));
  await page.close();
});

import { readFileSync } from "node:fs";
import { readWorkbook } from "../../../src/xlsx/read";
import { entryFile } from "../../support/entry-file";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

/** `merge --since` and `merge --history`: this merge held against earlier ones. */

const folder = temporaryFolder();
const put = async (name: string, code: string, typed: Readonly<Record<string, string>>, period = "2024-06") => folder.write(`${period}/${name}`, await entryFile(code, period, typed));
const merge = (period: string, name: string, ...more: readonly string[]) =>
  chiTieu("merge", "--in", folder.at(period), "--period", period, "--out", folder.at(`${name}.xlsx`), "--json", folder.at(`past/${name}.json`), "--as-of", `${period}-20T08:00:00+07:00`, "--no-cache", ...more);
const sheets = (name: string) => readWorkbook(readFileSync(folder.at(`${name}.xlsx`)), { name }).workbook?.sheets.map((sheet) => sheet.name);
const json = (name: string) => JSON.parse(folder.read(`past/${name}.json`));

beforeEach(() => folder.write("past/.keep", ""));

test("--since says what moved and because of which cell, on the terminal, on a sheet and in JSON", async () => {
  await put("a.xlsx", "819", { population: "120000", "health-insured-people": "110000" });
  merge("2024-06", "first");
  await put("a.xlsx", "819", { population: "120000", "health-insured-people": "111000" });
  await put("b.xlsx", "820", { population: "80000", "health-insured-people": "70000" });
  const { out, err } = merge("2024-06", "second", "--since", folder.at("past/first.json"));
  expect(err).toBe("");
  expect(out).toContain("Thay đổi so với lần tổng hợp lúc 20/06/2024 08:00: 1 chỉ tiêu\n");
  expect(out).toMatch(/ {2}19\. Tỷ lệ dân số tham gia bảo hiểm y tế: 91,67 → 90,50 \(-1,17\) · 1 → 2 đơn vị · Cái Bè · Tham gia bảo hiểm y tế: từ 110\.000 thành 111\.000 \(\+1\.000\) \(a\.xlsx › Nhập liệu!H\d+\); và 2 ô nữa\n/);
  expect(sheets("second")).toEqual(["Tổng hợp", "Thay đổi", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
  expect(json("second").changes).toMatchObject({ since: "2024-06-20T08:00:00+07:00", figures: [{ indicator: "health-insurance-coverage", before: { reported: 1 }, now: { value: "90.5", reported: 2 }, because: [{ kind: "changed", orgUnit: "819" }, { kind: "appeared" }, { kind: "appeared" }] }] });
  expect(json("first")).not.toHaveProperty("changes");

  expect(merge("2024-06", "third", "--since", folder.at("past/second.json"), "--lang", "en").out).toContain("No figure changed since the merge of 20 Jun 2024 08:00\n");
});

test("--history holds the period against the earlier ones, and names what it passes over", async () => {
  for (const [period, jobs] of [["2024-03", "250"], ["2024-04", "340"], ["2024-05", "428"], ["2024-06", "52"]] as const) {
    await put("a.xlsx", "819", { "workers-given-jobs": jobs }, period);
    if (period !== "2024-06") merge(period, period, "--history", folder.at("past"));
  }
  folder.write("past/hong.json", '{"schema":"chi-tieu/summary@1","year":"2024"}');
  folder.write("past/thu.txt", "x");
  const { out, err } = merge("2024-06", "2024-06", "--history", folder.at("past"));
  expect(err).toMatch(/^Bỏ qua \S+hong\.json: \$\.program: Thiếu mục này\. /);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(out).toContain("1 cảnh báo".replace("1", String(json("2024-06").findings.filter(({ severity }: { severity: string }) => severity === "warning").length)));
  expect(json("2024-06").findings).toContainEqual(expect.objectContaining({ code: "cumulative-falls", orgUnit: "819", file: "a.xlsx", expected: "ít nhất 428", found: "52" }));
  expect(sheets("2024-06")).toEqual(["Tổng hợp", "Diễn biến", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
  expect(sheets("2024-03")).toEqual(["Tổng hợp", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
});

test("a merge of another period is not compared, which is a finding", async () => {
  await put("a.xlsx", "819", { population: "120000" }, "2024-05");
  await put("a.xlsx", "819", { population: "120500" });
  merge("2024-05", "may");
  const { out } = merge("2024-06", "june", "--since", folder.at("past/may.json"));
  expect(out).toContain("Chưa so sánh được với lần tổng hợp lúc 20/05/2024 08:00: Bản tổng hợp đưa ra để so sánh là của kỳ 2024-05");
  expect(json("june").findings).toContainEqual(expect.objectContaining({ code: "compared-with-other-period", found: "2024-05" }));
});

test("what cannot be compared with stops the merge before anything is read or written", async () => {
  await put("a.xlsx", "819", { population: "120000" });
  folder.write("past/khac.json", '{"schema":"chi-tieu/check@1"}');
  const wrong = merge("2024-06", "s", "--since", folder.at("past/khac.json"));
  expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining("  $.schema: Không phải kết quả của chi-tieu merge --json (chi-tieu/summary@1).")]);
  const absent = merge("2024-06", "s", "--since", folder.at("past/none.json"));
  expect([absent.status, absent.err]).toEqual([2, expect.stringContaining("  ENOENT\n")]);
  const nowhere = merge("2024-06", "s", "--history", folder.at("nowhere"));
  expect([nowhere.status, nowhere.err]).toEqual([2, expect.stringContaining("(ENOENT)")]);
  expect(folder.names()).toEqual(["2024-06", "past"]);
});

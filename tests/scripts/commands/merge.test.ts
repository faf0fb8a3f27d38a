import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { readWorkbook } from "../../../src/xlsx/read";
import { entryFile } from "../../support/entry-file";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();
const AS_OF = "2024-06-20T08:00:00+07:00";

/** One answer at least: a blank workbook is no report. */
const ANSWER = { "hospital-beds": "100" };
const put = async (name: string, code: string, typed: Readonly<Record<string, string>> = ANSWER, period = "2024-06") => folder.write(`in/${name}`, await entryFile(code, period, typed));

const merge = (...more: readonly string[]) => chiTieu("merge", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at("out/s.xlsx"), "--json", folder.at("out/s.json"), "--as-of", AS_OF, ...more);
const json = () => JSON.parse(folder.read("out/s.json"));
const outcomes = () => Object.fromEntries(json().sources.map(({ file, outcome }: { file: string; outcome: string }) => [file, outcome]));
const figure = (id: string) => json().figures.find((one: { indicator: string }) => one.indicator === id);

test("two units make one figure; the others are missing, which the status tells", async () => {
  await put("a.xlsx", "819", { population: "120000", "health-insured-people": "110000" });
  await put("sub/b.xlsx", "820", { population: "80000", "health-insured-people": "70000" });
  const { status, out, err } = merge();
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(figure("health-insurance-coverage")).toMatchObject({ value: "90", reported: 2, operation: "ratio" });
  expect(json()).toMatchObject({ schema: "chi-tieu/summary@1", period: "2024-06", asOf: AS_OF, completeness: { reported: 2 } });
  expect(out).toContain("Tổng hợp tháng 6 năm 2024 · Tiền Giang");
  expect(out).toContain("Còn thiếu: ");
  expect(out).toContain(`Đã ghi ${folder.at("out/s.xlsx")}`);
  expect(folder.names("out")).toEqual(["s.json", "s.xlsx"]);
  expect(readWorkbook(readFileSync(folder.at("out/s.xlsx")), { name: "s.xlsx" }).workbook?.sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]);
});

test("the same inputs and the same moment give the same bytes", async () => {
  await put("a.xlsx", "819", { population: "120000" });
  merge();
  const first = [folder.read("out/s.xlsx"), folder.read("out/s.json")];
  utimesSync(folder.at("in/a.xlsx"), 1, 1);
  merge();
  expect([folder.read("out/s.xlsx"), folder.read("out/s.json")]).toEqual(first);
});

test("--json - prints nothing but JSON", async () => {
  await put("a.xlsx", "819", { population: "120000" });
  const { out, err } = chiTieu("merge", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at("s.xlsx"), "--as-of", AS_OF, "--json", "-");
  expect(JSON.parse(out).schema).toBe("chi-tieu/summary@1");
  expect(err).toBe("");
  expect(folder.names()).toEqual(["in", "s.xlsx"]);
});

test("whatever else lies in the folder is named with what became of it, and stops nothing", async () => {
  await put("a.xlsx", "819", { population: "120000" });
  await put("sai-ky.xlsx", "820", { population: "80000" }, "2024-05");
  await put("goc/c.xlsx", "821");
  for (const name of ["hong.xlsx", "~$a.xlsx", "Thumbs.db", "cong-van.docx", "bieu.zip"]) folder.write(`in/${name}`, "junk");
  folder.write("in/rong.xlsx");
  mkdirSync(folder.at("in/thu-muc.xlsx"));
  execFileSync("mkfifo", [folder.at("in/ong.xlsx")]);
  symlinkSync(folder.at("in/goc/c.xlsx"), folder.at("in/lien-ket.xlsx"));
  expect(merge().status).toBe(1);
  expect(outcomes()).toEqual({
    "a.xlsx": "merged",
    "sai-ky.xlsx": "rejected",
    "goc/c.xlsx": "merged",
    "hong.xlsx": "rejected",
    "rong.xlsx": "rejected",
    "~$a.xlsx": "skipped",
    "Thumbs.db": "skipped",
    "cong-van.docx": "skipped",
    "bieu.zip": "skipped",
    "thu-muc.xlsx": "skipped",
    "ong.xlsx": "skipped",
    "lien-ket.xlsx": "skipped",
  });
  for (const { outcome, reason } of json().sources) expect(outcome === "merged" || reason.length > 5).toBe(true);
});

test("the summary may lie in the merged folder: it is not merged into itself, under any name, in either language", async () => {
  await put("a.xlsx", "819", { population: "120000" });
  const inside = ["merge", "--in", folder.at("in"), "--period", "2024-06", "--as-of", AS_OF];
  chiTieu(...inside, "--out", folder.at("in/s.xlsx"), "--json", folder.at("in/s.json"));
  chiTieu(...inside, "--out", folder.at("in/old/summary.xlsx"), "--lang", "en");
  expect(merge().status).toBe(1);
  expect(outcomes()).toEqual({ "a.xlsx": "merged", "s.xlsx": "skipped", "s.json": "skipped", "old/summary.xlsx": "skipped" });
});

test("two workbooks of one unit are both held out, unless the newest is preferred", async () => {
  await put("cu.xlsx", "819", { population: "1000" });
  await put("moi.xlsx", "819", { population: "2000" });
  await put("b.xlsx", "820", { population: "80000" });
  utimesSync(folder.at("in/cu.xlsx"), 1_700_000_000, 1_700_000_000);
  merge();
  expect(outcomes()).toEqual({ "cu.xlsx": "rejected", "moi.xlsx": "rejected", "b.xlsx": "merged" });
  merge("--prefer", "newest");
  expect(outcomes()).toEqual({ "cu.xlsx": "superseded", "moi.xlsx": "merged", "b.xlsx": "merged" });
});

test("--lang en", async () => {
  await put("a.xlsx", "819", { population: "120000" });
  const { out } = merge("--lang", "en");
  expect(out).toContain("Summary of June 2024 · Tiền Giang\nUnits reported: 1/32\nMissing: ");
  expect(json().findings[0].message).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]{2}/);
});

describe("nothing is written, the old summary stays, and the reason is told", () => {
  beforeEach(() => {
    folder.write("out/s.xlsx", "old");
    folder.write("out/s.json", "old");
  });
  const refused = (ran: ReturnType<typeof chiTieu>, says: string) => {
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: "" });
    expect(ran.err).toContain(says);
    expect([folder.read("out/s.xlsx"), folder.read("out/s.json")]).toEqual(["old", "old"]);
    expect(folder.names("out")).toEqual(["s.json", "s.xlsx"]);
  };

  test("no such folder", () => refused(merge(), "Không có thư mục"));
  test("a file instead of a folder", () => {
    folder.write("in", "x");
    refused(merge(), "là một tệp, không phải thư mục");
  });
  test("an empty folder", () => {
    mkdirSync(folder.at("in"));
    refused(merge(), "Không có biểu nào dùng được cho kỳ 2024-06");
  });
  test("only workbooks of another period, each named with its reason", async () => {
    await put("a.xlsx", "819", {}, "2024-05");
    const ran = merge();
    refused(ran, "Không có biểu nào dùng được");
    expect(ran.err).toContain("a.xlsx › Nhập liệu!");
  });
  test("no such catalogue", async () => {
    await put("a.xlsx", "819");
    refused(merge("--catalogue", folder.at("none")), "catalogue.json");
  });
  test("a catalogue with a mistake, told by its JSON path", async () => {
    await put("a.xlsx", "819");
    const catalogue = JSON.parse(readFileSync("templates/2024/catalogue.json", "utf8"));
    catalogue.indicators[3].better = "sideways";
    folder.write("danh-muc/catalogue.json", JSON.stringify(catalogue));
    folder.write("danh-muc/org-units.json", readFileSync("templates/2024/org-units.json"));
    refused(merge("--catalogue", folder.at("danh-muc")), "catalogue.json $.indicators[3].better: ");
    folder.write("danh-muc/catalogue.json", "{");
    refused(merge("--catalogue", folder.at("danh-muc")), "catalogue.json: ");
  });
  test("a year for which there is no catalogue", () => {
    mkdirSync(folder.at("in"));
    refused(chiTieu("merge", "--in", folder.at("in"), "--period", "2019-06", "--out", folder.at("out/s.xlsx")), "templates/2019");
  });
  test.each([
    [["--as-of", AS_OF], "--as-of được viết hai lần"],
    [["--prefer", "oldest"], "Chỉ có --prefer newest."],
    [["--year", "2025"], "không thuộc năm 2025"],
  ])("called with %j", (more, says) => {
    mkdirSync(folder.at("in"));
    refused(merge(...more), says);
  });
  test("another merge holds the output: it is named", async () => {
    await put("a.xlsx", "819");
    const birth = `${readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim()}/${readFileSync(`/proc/${process.pid}/stat`, "latin1").split(") ")[1]?.split(" ")[19]}`;
    const host = hostname();
    writeFileSync(folder.at("out/s.xlsx.chi-tieu-lock"), JSON.stringify({ pid: process.pid, host, since: "2024-06-30T17:30:00.000Z", birth }));
    const { status, err } = merge();
    expect(status).toBe(2);
    expect(err).toContain(`tiến trình ${process.pid} trên máy ${host}`);
    expect(folder.names("out")).toEqual(["s.json", "s.xlsx", "s.xlsx.chi-tieu-lock"]);
    expect(folder.read("out/s.xlsx")).toBe("old");
  });
});

test("the output is a folder", async () => {
  await put("a.xlsx", "819");
  mkdirSync(folder.at("out/s.xlsx"), { recursive: true });
  const { status, err } = merge();
  expect(status).toBe(2);
  expect(err).toContain("thư mục hoặc thiết bị");
  expect(folder.names("out")).toEqual(["s.xlsx"]);
});

test("a lock that a killed merge left is taken over", async () => {
  await put("a.xlsx", "819");
  folder.write("out/s.xlsx.chi-tieu-lock", JSON.stringify({ pid: 4_194_303, host: hostname(), since: "2024-06-30T17:30:00.000Z", birth: "" }));
  expect(merge().status).toBe(1);
  expect(folder.names("out")).toEqual(["s.json", "s.xlsx"]);
});

test("inputs are never written to", async () => {
  const name = await put("a.xlsx", "819", { population: "1" });
  const before = readFileSync(name);
  chmodSync(name, 0o444);
  merge();
  expect(readFileSync(name).equals(before)).toBe(true);
  expect(folder.names("in")).toEqual(["a.xlsx"]);
});

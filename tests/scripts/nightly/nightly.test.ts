import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync } from "node:fs";
import * as v from "valibot";
import { readSummaryJson } from "../../../src/core/json/read-summary-json";
import { ledgerJsonSchema } from "../../../src/core/ledger/ledger-json";
import { nightJsonSchema } from "../../../src/core/ledger/night-json";
import { readWorkbook } from "../../../src/xlsx/read";
import { entryFile } from "../../support/entry-file";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();

/** A unit's workbook, written at a moment of the reporting month. */
const put = async (name: string, code: string, jobs: string, written: string, period = "2024-06") => {
  folder.write(`bieu/${name}`, await entryFile(code, period, { "workers-given-jobs": jobs }));
  const at = Date.parse(`${written}+07:00`) / 1_000;
  utimesSync(folder.at(`bieu/${name}`), at, at);
};
const configure = (more: object = {}) =>
  folder.write("nightly.json", JSON.stringify({ year: 2024, folders: ["bieu"], out: "tong-hop/{period}.xlsx", json: "tong-hop/{period}.json", ledger: "so", report: "nhat-ky/{date}.json", cache: false, ...more }));
const run = (day: string, ...more: readonly string[]) => chiTieu("nightly", "--config", folder.at("nightly.json"), "--as-of", `${day}T00:30:00+07:00`, ...more);

const json = (name: string) => JSON.parse(folder.read(name)) as unknown;
const ledger = () => v.parse(ledgerJsonSchema, json("so/ledger-2024.json"));
const report = (day: string) => v.parse(nightJsonSchema, json(`nhat-ky/${day}.json`));
const states = () => Object.fromEntries(ledger().entries.map(({ file, states: all }) => [file, all.at(-1)?.state]));
const jobs = (period = "2024-06") => {
  const { summary } = readSummaryJson(folder.read(`tong-hop/${period}.json`));
  return summary?.figures.find(({ indicator }) => indicator === "jobs-created")?.parts.map(({ orgUnit, value }) => `${orgUnit} ${value}`);
};

test("some nights of June: a correction, a copy, a withdrawal, the cut-off, a late report that opens the month again", async () => {
  configure();
  mkdirSync(folder.at("bieu"));
  expect(run("2024-06-09")).toMatchObject({ status: 1, err: "" });
  expect([states(), folder.names()]).toEqual([{}, ["bieu", "nhat-ky", "nightly.json", "so"]]);
  expect(report("2024-06-09").periods).toMatchObject([{ period: "2024-06", out: null, reported: 0 }]);

  await put("819.xlsx", "819", "100", "2024-06-09T10:00:00");
  await put("820.xlsx", "820", "70", "2024-06-09T11:00:00");
  const first = run("2024-06-10");
  expect(first.out).toContain("Đêm 10/06/2024 00:30 · kỳ đang nhận: tháng 6 năm 2024");
  expect([states(), jobs()]).toEqual([{ "819.xlsx": "merged", "820.xlsx": "merged" }, ["819 100", "820 70"]]);

  await put("819-sua.xlsx", "819", "110", "2024-06-11T10:00:00");
  cpSync(folder.at("bieu/820.xlsx"), folder.at("bieu/820 (1).xlsx"));
  const second = run("2024-06-12");
  expect(states()).toEqual({ "819.xlsx": "superseded", "819-sua.xlsx": "merged", "820.xlsx": "merged", "820 (1).xlsx": "duplicate" });
  expect(second.out).toContain("Thay đổi so với lần tổng hợp lúc 10/06/2024 00:30: 1 chỉ tiêu");
  expect(second.out).toContain("Gửi lại: Cái Bè (819-sua.xlsx), H. Cai Lậy (820 (1).xlsx)");
  expect(report("2024-06-12").periods[0]).toMatchObject({ changed: 1, reported: 2 });

  rmSync(folder.at("bieu/820.xlsx"));
  rmSync(folder.at("bieu/820 (1).xlsx"));
  await put("821.xlsx", "821", "5", "2024-06-14T16:00:00");
  const third = run("2024-06-15");
  expect(third.out).toContain("kỳ đang nhận: tháng 6 năm 2024, tháng 7 năm 2024");
  expect(third.out).toContain("Đã rút: H. Cai Lậy (820.xlsx)");
  expect([states()["820.xlsx"], states()["821.xlsx"], jobs()]).toEqual(["withdrawn", "merged", ["819 110", "821 5"]]);

  const quiet = run("2024-06-17");
  expect(quiet.out).not.toContain("Lập lại");
  expect(quiet.out).toContain("tháng 7 năm 2024: chưa có biểu nào dùng được (32 đơn vị chưa gửi), chưa lập bảng");

  await put("822.xlsx", "822", "9", "2024-06-18T09:00:00");
  const late = run("2024-06-19");
  expect(late.out).toContain("Lập lại tháng 6 năm 2024: có báo cáo mới cho kỳ này");
  expect(late.out).toContain("Gửi muộn: Chợ Gạo (4 ngày)");
  expect([states()["822.xlsx"], jobs()]).toEqual(["late", ["819 110", "821 5", "822 9"]]);
  expect(report("2024-06-19").periods.map(({ period, why }) => `${period} ${why}`)).toEqual(["2024-06 moved", "2024-07 current"]);
  expect(ledger().nights.map(({ at }) => at.slice(5, 10))).toEqual(["06-09", "06-10", "06-12", "06-15", "06-17", "06-19"]);
  expect(folder.names("so/summaries")).toEqual(["2024-06_2024-06-19T003000+0700.json"]);
});

test("the summary has the ledger as a sheet, what moved, and how the year went", async () => {
  configure();
  await put("5.xlsx", "819", "90", "2024-05-10T10:00:00", "2024-05");
  run("2024-05-11");
  await put("6.xlsx", "819", "100", "2024-06-09T10:00:00");
  run("2024-06-10");
  run("2024-06-11");
  const sheets = readWorkbook(readFileSync(folder.at("tong-hop/2024-06.xlsx")), { name: "a.xlsx" }).workbook?.sheets.map(({ name }) => name);
  expect(sheets).toEqual(["Tổng hợp", "Thay đổi", "Diễn biến", "Phát hiện", "Nguồn", "Sổ theo dõi", "Truy vết", "Biểu đồ"]);
});

test("the same nights again from the beginning give the same bytes", async () => {
  configure();
  await put("a.xlsx", "819", "100", "2024-06-09T10:00:00");
  await put("b.xlsx", "819", "110", "2024-06-09T12:00:00");
  const outputs = () => ["tong-hop/2024-06.xlsx", "tong-hop/2024-06.json", "so/ledger-2024.json", "nhat-ky/2024-06-11.json"].map((name) => folder.read(name));
  const play = () => {
    run("2024-06-10");
    run("2024-06-11");
    return outputs();
  };
  const once = play();
  for (const name of ["tong-hop", "so", "nhat-ky"]) rmSync(folder.at(name), { recursive: true });
  expect(play()).toEqual(once);
});

test("folders by period: a report for another month is misplaced; a folder put away changes nothing", async () => {
  configure({ folders: ["bieu/{period}"], periods: ["month"] });
  await put("2024-05/a.xlsx", "819", "90", "2024-05-10T10:00:00", "2024-05");
  run("2024-05-11");
  run("2024-06-09");
  await put("2024-06/a.xlsx", "819", "100", "2024-06-09T10:00:00", "2024-05");
  expect(run("2024-06-10").out).toContain("Sai kỳ: Cái Bè (2024-06/a.xlsx)");
  renameSync(folder.at("bieu/2024-05"), folder.at("da-cat"));
  run("2024-06-11");
  expect(states()).toEqual({ "2024-05/a.xlsx": "merged", "2024-06/a.xlsx": "wrong-period" });
});

test("earlier nights' summaries are kept as long as asked, and nothing else is deleted", async () => {
  configure({ out: "tong-hop/{period}-{date}.xlsx", json: "tong-hop/{period}-{date}.json", keep: { count: 2 } });
  await put("a.xlsx", "819", "100", "2024-06-01T10:00:00");
  folder.write("tong-hop/2024-06-ban-ky.xlsx", "x");
  for (const day of ["2024-06-03", "2024-06-04", "2024-06-05"]) run(day);
  expect(folder.names("tong-hop")).toEqual(["2024-06-2024-06-04.json", "2024-06-2024-06-04.xlsx", "2024-06-2024-06-05.json", "2024-06-2024-06-05.xlsx", "2024-06-ban-ky.xlsx"]);
  configure({ out: "tong-hop/{period}-{date}.xlsx", keep: { days: 3 } });
  expect(run("2024-06-07").out).toContain("2024-06-2024-06-04.xlsx");
  expect(readdirSync(folder.at("tong-hop")).filter((name) => name.endsWith(".xlsx")).sort()).toEqual(["2024-06-2024-06-05.xlsx", "2024-06-2024-06-07.xlsx", "2024-06-ban-ky.xlsx"]);
});

describe("nothing is written, and the reason is told", () => {
  const refused = (ran: ReturnType<typeof chiTieu>, ...says: readonly string[]) => {
    expect({ status: ran.status, out: ran.out }).toEqual({ status: 2, out: "" });
    for (const said of says) expect(ran.err).toContain(said);
  };
  test("a configuration with mistakes, each with its path", () => {
    configure({ out: "tong-hop.xlsx", cutOffs: { dates: { "2024-06": { opens: "2024-06-20", closes: "2024-06-14" } } } });
    refused(run("2024-06-10"), "$.out: Tên phải có {period}", '$.cutOffs.dates["2024-06"]: Ngày mở sau ngày chốt.');
    folder.write("nightly.json", "{");
    refused(run("2024-06-10"), "Tệp cấu hình");
    rmSync(folder.at("nightly.json"));
    refused(run("2024-06-10"), "ENOENT");
    expect(folder.names()).toEqual([]);
  });
  test("a ledger that is damaged is never written over", async () => {
    configure();
    await put("a.xlsx", "819", "100", "2024-06-09T10:00:00");
    for (const [damaged, says] of [["{ \"schema\": ", "JSON"], [JSON.stringify({ schema: "chi-tieu/ledger@1", program: "0", year: 2024, nights: [{ at: "x" }], entries: [], summaries: {} }), "$.nights[0].at"]] as const) {
      folder.write("so/ledger-2024.json", damaged);
      refused(run("2024-06-10"), "ledger-2024.json", says, "Lấy lại tệp này từ bản sao lưu");
      expect([folder.read("so/ledger-2024.json"), folder.names()]).toEqual([damaged, ["bieu", "nightly.json", "so"]]);
    }
  });
  test("a night before the last one", () => {
    configure();
    mkdirSync(folder.at("bieu"));
    run("2024-06-10");
    refused(run("2024-06-09"), "2024-06-10T00:30:00+07:00");
  });
  test("a folder that was full last night and is empty now is a drive that is not there", async () => {
    configure();
    for (const code of ["819", "820", "821"]) await put(`${code}.xlsx`, code, "100", "2024-06-09T10:00:00");
    run("2024-06-10");
    const before = folder.read("so/ledger-2024.json");
    rmSync(folder.at("bieu"), { recursive: true });
    refused(run("2024-06-11"), "Không có thư mục");
    mkdirSync(folder.at("bieu"));
    refused(run("2024-06-11"), "đêm trước có 3 tệp");
    expect(folder.read("so/ledger-2024.json")).toBe(before);
  });
  test("one output that cannot be written: the ledger and every summary stay as they were", async () => {
    configure();
    await put("a.xlsx", "819", "100", "2024-06-09T10:00:00");
    run("2024-06-10");
    const all = () => ["so/ledger-2024.json", "tong-hop/2024-06.xlsx", "tong-hop/2024-06.json"].map((name) => folder.read(name));
    const before = all();
    rmSync(folder.at("nhat-ky"), { recursive: true });
    folder.write("nhat-ky", "a file where the report's folder should be");
    await put("a.xlsx", "819", "110", "2024-06-10T10:00:00");
    refused(run("2024-06-11"), "nhat-ky");
    expect([all(), folder.names("tong-hop"), folder.names("so/summaries")]).toEqual([before, ["2024-06.json", "2024-06.xlsx"], ["2024-06_2024-06-10T003000+0700.json"]]);
  });
  test("another run that holds the ledger", () => {
    configure();
    mkdirSync(folder.at("bieu"));
    folder.write("so/ledger-2024.json.chi-tieu-lock", JSON.stringify({ pid: 1, host: "may-khac", since: new Date().toISOString(), birth: "" }));
    refused(run("2024-06-10"), "may-khac");
  });
});

test("what a killed night left counts for nothing: the ledger is the last to take its place", async () => {
  configure();
  await put("a.xlsx", "819", "100", "2024-06-09T10:00:00");
  run("2024-06-10");
  const kept = folder.read("so/summaries/2024-06_2024-06-10T003000+0700.json");
  folder.write("so/summaries/2024-06_2024-06-11T003000+0700.json", kept.replace('"100"', '"999"'));
  await put("a.xlsx", "819", "110", "2024-06-11T10:00:00");
  run("2024-06-12");
  expect(report("2024-06-12").periods[0]?.changed).toBe(1);
  expect(folder.read("tong-hop/2024-06.json")).not.toContain("999");
  expect(folder.names("so/summaries")).toEqual(["2024-06_2024-06-12T003000+0700.json"]);
});

test("the example configuration runs as the page says", () => {
  cpSync("examples", folder.at("examples"), { recursive: true });
  const ran = chiTieu("nightly", "--config", folder.at("examples/nightly.json"), "--as-of", "2024-06-16T00:30:00+07:00", "--lang", "en");
  expect({ status: ran.status, err: ran.err.replace(/.*Reading.*\n|Đang đọc.*\n/g, "") }).toEqual({ status: 1, err: "" });
  expect(ran.out).toContain("periods running: June 2024, ");
  expect(folder.names("out/tong-hop")).toEqual(["tong-hop-2024-06-2024-06-16.xlsx", "tong-hop-2024-06.json"]);
});

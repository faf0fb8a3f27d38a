import { entryFile } from "../../support/entry-file";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();
const merge = (...more: readonly string[]) => chiTieu("merge", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at("out/s.xlsx"), "--as-of", "2024-06-20T08:00:00+07:00", ...more);
const put = async () => folder.write("in/a.xlsx", await entryFile("819", "2024-06", { population: "120000" }));

test("the same inputs give the same facts, and each file is named", async () => {
  await put();
  for (const format of ["csv", "ndjson", "parquet"]) {
    const { out } = merge("--facts", folder.at(`out/t.${format}`));
    expect(out).toContain(`Đã ghi ${folder.at(`out/t.${format}`)}\nĐã ghi ${folder.at(`out/t.indicators.${format}`)}\n`);
    const first = folder.read(`out/t.${format}`);
    merge("--facts", folder.at(`out/t.${format}`));
    expect(folder.read(`out/t.${format}`)).toBe(first);
  }
  expect(folder.names("out")).toEqual(["s.xlsx", "t.csv", "t.indicators.csv", "t.indicators.ndjson", "t.indicators.parquet", "t.ndjson", "t.parquet"]);
});

test("facts may lie in the merged folder: they are no unit's report", async () => {
  await put();
  for (const format of ["csv", "ndjson", "parquet"]) merge("--facts", folder.at(`in/t.${format}`));
  merge("--json", folder.at("out/s.json"));
  const { sources } = JSON.parse(folder.read("out/s.json"));
  expect(sources.map(({ file, outcome }: { file: string; outcome: string }) => [file, outcome])).toEqual([
    ["a.xlsx", "merged"],
    ["t.csv", "skipped"],
    ["t.indicators.csv", "skipped"],
    ["t.indicators.ndjson", "skipped"],
    ["t.indicators.parquet", "skipped"],
    ["t.ndjson", "skipped"],
    ["t.parquet", "skipped"],
  ]);
});

test("where one of the files cannot be written, none is", async () => {
  await put();
  folder.write("out/s.xlsx", "old");
  folder.write("out/t.indicators.csv/in-the-way");
  const { status, out, err } = merge("--facts", folder.at("out/t.csv"));
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("t.indicators.csv");
  expect([folder.names("out"), folder.read("out/s.xlsx")]).toEqual([["s.xlsx", "t.indicators.csv"], "old"]);
});

test.each([
  [["--facts", "t.json"], "Tên “t.json” không cho biết định dạng."],
  [["--facts", "t.csv", "--json", "t.csv"], "--json và --facts cùng chỉ một tệp."],
  [["--facts", "t.csv", "--json", "./t.indicators.csv"], "--json và --facts cùng chỉ một tệp."],
])("%j is refused", async (more, says) => {
  await put();
  const { status, err } = merge(...more);
  expect(status).toBe(2);
  expect(err).toContain(says);
});

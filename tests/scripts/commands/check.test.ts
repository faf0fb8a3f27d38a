import { entryFile } from "../../support/entry-file";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();
const put = async (name: string, typed: Readonly<Record<string, string>>) => folder.write(name, await entryFile("819", "2024-06", typed));

test("a part above its whole is told with place, fact and remedy, and is an error", async () => {
  const file = await put("a.xlsx", { population: "120000", "health-insured-people": "130000" });
  const { status, out, err } = chiTieu("check", file);
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(out).toMatch(new RegExp(`^lỗi {2}${file} › Nhập liệu!H\\d+ · .*130\\.000, nhiều hơn .* 120\\.000 \\(H\\d+\\)\\. Sửa một trong hai số\\.$`, "m"));
  expect(out).toMatch(/1 lỗi, \d+ cảnh báo, \d+ ghi chú trong 1 tệp\.\nchi-tieu \S+ · danh mục 2024\.1\n$/);
});

test("warnings alone are no failure", async () => {
  expect(chiTieu("check", await put("a.xlsx", {})).status).toBe(0);
});

test("--json - prints nothing but JSON, the files in the order they were named", async () => {
  const good = await put("b.xlsx", { population: "120000" });
  const bad = folder.write("a.xlsx", "junk");
  const { status, out, err } = chiTieu("check", good, bad, "--json", "-", "--lang", "en");
  expect({ status, err }).toEqual({ status: 1, err: "" });
  const { schema, files } = JSON.parse(out);
  expect([schema, files.map(({ file, orgUnit, period }: Record<string, string>) => [file, orgUnit, period])]).toEqual([
    "chi-tieu/check@1",
    [
      [good, "819", "2024-06"],
      [bad, null, null],
    ],
  ]);
  expect(files[1].findings[0]).toMatchObject({ severity: "error", file: bad, sheet: null, cell: null });
});

test("--json FILE writes it beside the summary for people", async () => {
  const { out } = chiTieu("check", await put("a.xlsx", {}), "--json", folder.at("f.json"));
  expect(out).toContain("0 lỗi");
  expect(JSON.parse(folder.read("f.json")).files).toHaveLength(1);
});

test("no file could be read: status 2, each with its reason, and nothing written", () => {
  const { status, out, err } = chiTieu("check", folder.write("a.xlsx", "junk"), folder.at("none.xlsx"), folder.at("."), "--json", folder.at("f.json"));
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err.split("\n").filter((line) => line.startsWith("lỗi"))).toHaveLength(2);
  expect(err).toContain("none.xlsx · Không có tệp nào ở đường dẫn này.");
  expect(err).toContain("Không đọc được tệp nào.");
  expect(folder.names()).toEqual(["a.xlsx"]);
});

test("a name that plays tricks with the terminal is shown harmlessly", () => {
  const { err } = chiTieu("check", folder.write("a\x1b[31m\u202excod.xlsx", "junk"));
  expect(err).toContain("a‹U+001B›[31m‹U+202E›xcod.xlsx");
});

import { readFileSync, writeFileSync } from "node:fs";
import { textOf } from "../../../src/core/grid";
import { cellKey } from "../../../src/core/address";
import { readWorkbook } from "../../../src/xlsx/read";
import { entryFile } from "../../support/entry-file";
import { partsOf } from "../../support/package-parts";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();

const WRONG = { population: "120000", "health-insured-people": "130000" };
const put = async (name: string, code: string, typed: Readonly<Record<string, string>> = WRONG, period = "2024-06") => folder.write(`in/${name}`, await entryFile(code, period, typed));
const giveBack = (...more: readonly string[]) =>
  chiTieu("return", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at("out"), "--as-of", "2024-07-01T08:00:00+07:00", "--only-errors", ...more);
const sheetNames = (name: string) => readWorkbook(readFileSync(folder.at(`out/${name}`)), { name }).workbook?.sheets.map((sheet) => sheet.name);
const MINE = "819-huyen-cai-be-2024-06-can-sua.xlsx";

test("the unit's own workbook comes back under the unit's name, with a sheet in front, a note at the cell and a letter", async () => {
  await put("a.xlsx", "819");
  const { status, out, err } = giveBack("--deadline", "2024-07-05", "--reply-to", "vptu@tiengiang.gov.vn");
  expect({ status, err }).toEqual({ status: 1, err: "" });
  expect(out).toContain("Trả lại 1/1 tệp · tháng 6 năm 2024");
  expect(out).toContain(`a.xlsx → ${MINE}: 1 chỗ phải sửa`);
  expect(folder.names("out")).toEqual([MINE, "thu-gui-don-vi.txt"]);
  expect(sheetNames(MINE)).toEqual(["Cần sửa", "Nhập liệu", "Hướng dẫn"]);
  const notes = partsOf(readFileSync(folder.at(`out/${MINE}`)))["xl/comments1.xml"] as string;
  expect([...notes.matchAll(/ref="(\w+)"/g)].map(([, ref]) => ref)).toHaveLength(1);
  const letter = folder.read("out/thu-gui-don-vi.txt");
  expect(letter).toContain("Kính gửi: Huyện Cái Bè\r\n");
  expect(letter).toContain("Gửi lại chậm nhất ngày 05/7/2024.");
  expect(letter).toContain("vptu@tiengiang.gov.vn");
});

test("what was handed in is not touched", async () => {
  await put("a.xlsx", "819");
  const before = readFileSync(folder.at("in/a.xlsx"));
  giveBack();
  expect(readFileSync(folder.at("in/a.xlsx"))).toEqual(before);
});

test("sent in again as it came back, it says the same; corrected, nothing goes back", async () => {
  await put("a.xlsx", "819");
  giveBack();
  const returned = readFileSync(folder.at(`out/${MINE}`));
  writeFileSync(folder.at("in/a.xlsx"), returned);
  expect(giveBack().status).toBe(1);
  expect(sheetNames(MINE)).toEqual(["Cần sửa", "Nhập liệu", "Hướng dẫn"]);
  await put("a.xlsx", "819", { population: "140000", "health-insured-people": "130000" });
  const { status, out } = giveBack();
  expect(status).toBe(0);
  expect(out).toContain("Không có tệp nào phải trả lại");
  expect(out).toContain(`còn tệp của lần trước, đừng gửi nhầm: ${MINE}`);
});

test("the same inputs and the same moment give the same bytes", async () => {
  await put("a.xlsx", "819");
  giveBack();
  const first = readFileSync(folder.at(`out/${MINE}`));
  giveBack();
  expect(readFileSync(folder.at(`out/${MINE}`))).toEqual(first);
});

test("every file is named with what was made of it; what cannot be written into gets a list beside it", async () => {
  await put("dung.xlsx", "820", { population: "140000", "health-insured-people": "130000" });
  await put("sai.xlsx", "819");
  await put("x/sai.xlsx", "819");
  await put("ky-khac.xlsx", "821", WRONG, "2024-05");
  folder.write("in/hong.xlsx", "junk");
  folder.write("in/~$sai.xlsx", "junk");
  const { status, out } = giveBack();
  expect(status).toBe(1);
  expect(out).toContain("dung.xlsx: không có gì phải sửa");
  expect(out).toContain("hong.xlsx → hong-danh-sach-can-sua.xlsx (danh sách riêng vì không đọc được tệp): 1 chỗ phải sửa");
  expect(out).toMatch(/ky-khac\.xlsx → 821-[a-z-]+-2024-05-can-sua\.xlsx: 1 chỗ phải sửa/);
  expect(out).toContain("~$sai.xlsx: bỏ qua");
  expect(out).toMatch(/ {2}sai\.xlsx: không nhận/);
  expect(out).toMatch(/Chưa gửi, không có gì để trả lại: .*Mỹ Tho/);
  expect(out).not.toMatch(/để trả lại: .*Cái Bè/);
  const list = readWorkbook(readFileSync(folder.at("out/hong-danh-sach-can-sua.xlsx")), { name: "a.xlsx" }).workbook?.sheets[0];
  expect(list?.name).toBe("Cần sửa");
  expect([...(list?.cells.values() ?? [])].map(textOf).join("\n")).toContain("Không ghi chú thẳng vào tệp được vì không đọc được tệp.");
  expect(list && textOf(list.cells.get(cellKey(0, 0)) as never)).toBe("CÁC CHỖ CẦN SỬA TRƯỚC KHI GỬI LẠI");
});

test("warnings go back as well, unless only errors are wanted", async () => {
  await put("a.xlsx", "819", { population: "120000" });
  expect(giveBack().status).toBe(0);
  expect(folder.names()).not.toContain(`out/${MINE}`);
  const { status, out } = chiTieu("return", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at("out"));
  expect(status).toBe(1);
  expect(out).toMatch(/\d+ chỗ cần xem lại/);
});

test("in English", async () => {
  await put("a.xlsx", "819");
  const { out } = giveBack("--lang", "en");
  expect(out).toContain("1 of 1 files go back · June 2024");
  expect(sheetNames(MINE)).toEqual(["To correct", "Nhập liệu", "Hướng dẫn"]);
});

test.each([
  ["the folder itself", "in"],
  ["a folder in it", "in/tra-lai"],
])("--out must not be %s: what is returned would be read as what was handed in", async (_, out) => {
  await put("a.xlsx", "819");
  const { status, err } = chiTieu("return", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at(out));
  expect(status).toBe(2);
  expect(err).toContain("nằm trong thư mục nhận biểu");
  expect(folder.names("in")).toEqual(["a.xlsx"]);
});

test.each([
  ["a day that is none", ["--deadline", "2024-02-30"], "“2024-02-30” không phải ngày."],
  ["an unknown preference", ["--prefer", "oldest"], "--prefer"],
])("%s is told", async (_, more, complaint) => {
  await put("a.xlsx", "819");
  const { status, err } = giveBack(...more);
  expect(status).toBe(2);
  expect(err).toContain(complaint);
});

test("a folder that is not there, and a file in the place of the folder, are told", async () => {
  expect(giveBack()).toMatchObject({ status: 2, err: expect.stringContaining("Không có thư mục") });
  await put("a.xlsx", "819");
  folder.write("out", "a file");
  expect(giveBack().status).toBe(2);
  expect(folder.read("out")).toBe("a file");
});

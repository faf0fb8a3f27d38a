import { execFileSync } from "node:child_process";
import { sha256 } from "../../../scripts/files/sha256";
import { entryFile } from "../../support/entry-file";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();

test("an outline for people", async () => {
  const { status, out } = chiTieu("inspect", folder.write("a.xlsx", await entryFile("819", "2024-06")));
  expect(status).toBe(0);
  expect(out).toMatch(/^.*a\.xlsx: xlsx, \d+ byte\nĐơn vị: Huyện Cái Bè\nKỳ báo cáo: 2024-06\nTrang tính Nhập liệu \(visible\): \d+ ô có nội dung, từ A1 đến \S+\nTrang tính Hướng dẫn/);
});

test("cell by cell for programs", async () => {
  const bytes = await entryFile("819", "2024-06", { population: "120000.5" });
  const { out } = chiTieu("inspect", folder.write("a.xlsx", bytes), "--json", "-");
  const json = JSON.parse(out);
  expect(json).toMatchObject({ schema: "chi-tieu/inspect@1", kind: "xlsx", bytes: bytes.length, sha256: sha256(bytes), orgUnit: "819", period: "2024-06" });
  expect(json.sheets.map(({ name, state }: Record<string, string>) => [name, state])).toEqual([
    ["Nhập liệu", "visible"],
    ["Hướng dẫn", "visible"],
  ]);
  const cells = Object.values<{ kind: string; value: string }>(json.sheets[0].cells);
  expect(cells).toContainEqual({ kind: "number", value: "120000.5" });
  expect(cells).toContainEqual({ kind: "text", value: "819" });
  expect(json.names.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(["CT_Year", "CT_Period", "CT_OrgUnit", "CT_Template"]));
});

test("what is no workbook is refused with its reason", () => {
  const { status, out, err } = chiTieu("inspect", folder.write("a.xlsx", "%PDF-1.7"));
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(/^lỗi {2}.*a\.xlsx · /);
});

test("a pipe does not keep it waiting", () => {
  execFileSync("mkfifo", [folder.at("p.xlsx")]);
  expect(chiTieu("inspect", folder.at("p.xlsx")).status).toBe(2);
});

import { madeBy } from "../../../src/core/made-by";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { entryFile } from "../../support/entry-file";
import { catalogue2024 } from "../../support/catalogue-2024";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();
const template = (...more: readonly string[]) => chiTieu("template", "--period", "2024-06", ...more);

test("one unit, by code or by any of its names", () => {
  for (const [index, unit] of ["819", "Huyện Cái Bè", "cái bè"].entries()) {
    expect(template("--unit", unit, "--out", folder.at(`${index}.xlsx`))).toEqual({ status: 0, out: `Đã ghi ${folder.at(`${index}.xlsx`)}\n${madeBy([catalogue2024], "vi")}\n`, err: "" });
  }
  expect(folder.read("1.xlsx")).toBe(folder.read("0.xlsx"));
  expect(folder.read("2.xlsx")).toBe(folder.read("0.xlsx"));
});

test("all units: a file for each that reports, with a name that travels well", () => {
  expect(template("--all", "--out", folder.at("bieu")).status).toBe(0);
  const names = folder.names("bieu");
  expect(names).toHaveLength(catalogue2024.orgUnits.length);
  expect(names).toContain("819-huyen-cai-be-2024-06.xlsx");
  expect(names).toContain("817-thi-xa-cai-lay-2024-06.xlsx");
  expect(names.filter((name) => !/^[A-Z0-9]+-[a-z0-9-]+-2024-06\.xlsx$/.test(name))).toEqual([]);
});

test("into a folder that exists, one unit's file gets the same name", () => {
  mkdirSync(folder.at("bieu"));
  expect(template("--unit", "819", "--out", folder.at("bieu")).status).toBe(0);
  expect(template("--unit", "820", "--out", `${folder.at("moi")}/`).status).toBe(0);
  expect([folder.names("bieu"), folder.names("moi")]).toEqual([["819-huyen-cai-be-2024-06.xlsx"], ["820-huyen-cai-lay-2024-06.xlsx"]]);
});

test("a blank workbook may be written over, also by one of another period", () => {
  template("--unit", "819", "--out", folder.at("a.xlsx"));
  const june = folder.read("a.xlsx");
  expect(chiTieu("template", "--period", "2024-07", "--unit", "819", "--out", folder.at("a.xlsx")).status).toBe(0);
  expect(folder.read("a.xlsx")).not.toBe(june);
});

test("what someone typed is never written over, and then no other workbook is written either", async () => {
  const filled = await entryFile("820", "2024-06", { population: "1000" });
  folder.write("bieu/820-huyen-cai-lay-2024-06.xlsx", filled);
  const { status, out, err } = template("--all", "--out", folder.at("bieu"));
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("ghi đè sẽ mất những gì đã nhập");
  expect(folder.names("bieu")).toEqual(["820-huyen-cai-lay-2024-06.xlsx"]);
  expect(readFileSync(folder.at("bieu/820-huyen-cai-lay-2024-06.xlsx")).equals(filled)).toBe(true);
});

test("a file that is something else is not written over", () => {
  writeFileSync(folder.at("a.xlsx"), "thư từ");
  expect(template("--unit", "819", "--out", folder.at("a.xlsx")).status).toBe(2);
  expect(folder.read("a.xlsx")).toBe("thư từ");
});

test.each([
  [["--out", "x.xlsx"], "Chưa biết lập biểu cho đơn vị nào"],
  [["--all", "--unit", "819", "--out", "x"], "Có cả --all và --unit"],
  [["--unit", "Cai", "--out", "x.xlsx"], "815, 816, 817"],
  [["--unit", "819", "--out", "x.xls"], ".xlsx"],
  [["--unit", "819", "--out", "x.xlsx", "--year", "2025"], "không thuộc năm 2025"],
])("%j: nothing is written", (args, says) => {
  const { status, out, err } = template(...args.map((word) => word.replace(/^x/, folder.at("x"))));
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(says);
  expect(folder.names()).toEqual([]);
});

test("--all into a file", () => {
  folder.write("x", "1");
  expect(template("--all", "--out", folder.at("x")).err).toContain("Với --all, --out phải là thư mục");
});

import { lettersText } from "../../../src/core/returning/letters-file";
import { LISTED, nameReturns, RETURNED } from "../../../src/core/returning/return-names";
import type { Return } from "../../../src/core/returning/returns";
import { safeFileName } from "../../../src/core/text/safe-file-name";
import { catalogue2024 } from "../../support/catalogue-2024";

const one = (file: string, code: string | null): Return => ({ file, sha256: null, orgUnit: catalogue2024.orgUnits.find((unit) => unit.code === code) ?? null, period: "2024-06", corrections: [] });

test("a name that every file system, archive and mail server carries unharmed", () => {
  expect(safeFileName("Huyện Cái Bè / Đợt 2")).toBe("huyen-cai-be-dot-2");
});

test("files go back under the unit's name, or their own, and no two alike", () => {
  const nameOf = nameReturns();
  expect([
    nameOf(one("a.xlsx", "819"), RETURNED, ".xlsx"),
    nameOf(one("b.xlsx", "819"), RETURNED, ".xlsx"),
    nameOf(one("c.xls", "819"), LISTED, ".xlsx"),
    nameOf(one("thư/Biểu số 1.xlsm", null), RETURNED, ".xlsm"),
    nameOf(one("___.xlsx", null), RETURNED, ".xlsx"),
  ]).toEqual([
    "819-huyen-cai-be-2024-06-can-sua.xlsx",
    "819-huyen-cai-be-2024-06-can-sua-2.xlsx",
    "819-huyen-cai-be-2024-06-danh-sach-can-sua.xlsx",
    "bieu-so-1-can-sua.xlsm",
    "tep-can-sua.xlsx",
  ]);
});

test("letters stand one after the other, for Notepad", () => {
  expect(lettersText([{ name: "a.xlsx", letter: "Kính gửi\nBáo cáo" }, { name: "b.xlsx", letter: "x" }])).toBe("\uFEFF──── a.xlsx ────\r\nKính gửi\r\nBáo cáo\r\n\r\n──── b.xlsx ────\r\nx\r\n");
});

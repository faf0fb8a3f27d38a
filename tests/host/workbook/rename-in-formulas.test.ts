import { shiftFormula } from "../calculator/shift-formula";
import { renameSheetInFormula } from "./rename-in-formulas";

test("a sheet's new name takes the place of the old one, but not inside text, functions or longer names", () => {
  const renamed = [`='Nhập liệu'!A1+"'Nhập liệu'!A1"`, "=NGUỒN!A1", "=Nguồn2!A1", "=SUM(Nguồn!A1:B2,C3)"].map((formula) => renameSheetInFormula(renameSheetInFormula(formula, "Nhập liệu", "Biểu"), "Nguồn", "Nguồn tin"));
  expect(renamed).toEqual([`=Biểu!A1+"'Nhập liệu'!A1"`, "='Nguồn tin'!A1", "=Nguồn2!A1", "=SUM('Nguồn tin'!A1:B2,C3)"]);
});

test("a deleted sheet leaves #REF!", () => {
  expect(renameSheetInFormula("=SUM('Nhập liệu'!$A$1:B2)+Khác!A1", "nhập liệu", null)).toBe("=SUM(#REF!)+Khác!A1");
});

test("relative cells move along, fixed ones, text, names and sheets stay", () => {
  const moved = ["=A1+$B1+C$2+$D$3", '="A1"&CT_A1&LOG10(A1)', "='A1'!A1:B2", "=A1048576"].map((formula) => shiftFormula(formula, 1, 1));
  expect(moved).toEqual(["=B2+$B2+D$2+$D$3", '="A1"&CT_A1&LOG10(B2)', "='A1'!B2:C3", "=B1"]);
});

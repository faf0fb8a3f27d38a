import { readFileSync } from "node:fs";
import { ENTRY_SHEET } from "../../../src/core/plan/layout";
import { catalogueAt, orgUnit } from "../../../src/core/catalogue/catalogue";
import { templatePlan } from "../../../src/core/plan/template";
import type { WorkbookPlan } from "../../../src/core/sheet-plan";
import { readWorkbook } from "../../../src/xlsx/read";
import { paintWorkbook } from "../../../src/xlsx/paint";
import { reorganised, REORGANISED_FILES } from "../../support/reorganised";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();
const [catalogue, { orgUnits }] = REORGANISED_FILES;
/** A dozen of the communes, as each template takes its time. */
const COMMUNES = 12;
const register = { orgUnits: [...orgUnits.filter(({ kind }) => kind !== "commune"), ...orgUnits.filter(({ kind }) => kind === "commune").slice(0, COMMUNES)] };

beforeEach(() => {
  folder.write("danh-muc/catalogue.json", JSON.stringify(catalogue));
  folder.write("danh-muc/org-units.json", JSON.stringify(register));
});
const withRegister = (...call: readonly string[]) => chiTieu(...call, "--catalogue", folder.at("danh-muc"), "--year", "2025");

/** The unit's form of a period, with a population typed in, as its clerk sends it; `as` types another period over. */
const sent = async (code: string, period: string, as = period): Promise<Uint8Array> => {
  const plan: WorkbookPlan = templatePlan(reorganised, { period, orgUnit: orgUnit(catalogueAt(reorganised, period), code), lang: "vi" });
  const population = plan.sheets[0]?.cells.find(({ column, content }) => column === 0 && content?.kind === "text" && content.text === "population")?.row as number;
  const cells = plan.sheets[0]?.cells.map((cell) => {
    if (cell.row === population && cell.column === 7) return { ...cell, content: { kind: "number", value: "9000" } as const };
    return cell.row === 3 && cell.column === 1 ? { ...cell, content: { kind: "text", text: as } as const } : cell;
  });
  return paintWorkbook({ ...plan, sheets: plan.sheets.map((sheet) => (sheet.name === ENTRY_SHEET ? { ...sheet, cells: cells ?? [] } : sheet)) });
};

test("templates of July are the communes', those of June the districts'", () => {
  expect(withRegister("template", "--period", "2025-07", "--all", "--out", folder.at("bieu")).status).toBe(0);
  const names = folder.names("bieu");
  expect([names.filter((name) => name.includes("-xa-")).length, names.some((name) => name.startsWith("819-")), names.find((name) => name.startsWith("816-"))]).toEqual([COMMUNES, false, "816-xa-so-2-2025-07.xlsx"]);
  expect(withRegister("template", "--period", "2025-06", "--unit", "819", "--out", folder.at("huyen.xlsx")).status).toBe(0);
});

test("a district has no template after it has ended, and who has one is said", () => {
  const { status, err } = withRegister("template", "--period", "2025-07", "--unit", "Huyện Cái Bè", "--out", folder.at("huyen.xlsx"));
  expect([status, err]).toEqual([2, expect.stringContaining("“Huyện Cái Bè” không tồn tại vào ngày cuối kỳ 2025-07")]);
  expect(withRegister("template", "--period", "2025-07", "--unit", "Huyện Nào Đó", "--out", folder.at("huyen.xlsx")).err).toContain("Danh mục không có đơn vị “Huyện Nào Đó”");
});

test("a merge of July takes the communes, tells the district whom it was followed by, and adds the sheet of former districts", async () => {
  folder.write("in/xa-1.xlsx", await sent("28000", "2025-07"));
  folder.write("in/xa-2.xlsx", await sent("816", "2025-07"));
  folder.write("in/huyen-cai-be.xlsx", await sent("819", "2025-06", "2025-07"));
  folder.write("in/go-cong-cu.xlsx", await sent("816", "2025-06", "2025-07"));
  folder.write("in/thang-6.xlsx", await sent("819", "2025-06"));
  const { status } = withRegister("merge", "--in", folder.at("in"), "--period", "2025-07", "--as-of", "2025-07-16T08:00:00+07:00", "--out", folder.at("t.xlsx"), "--json", folder.at("t.json"));
  expect(status).toBe(1);
  const { sources } = JSON.parse(folder.read("t.json")) as { readonly sources: readonly { readonly file: string; readonly orgUnit: string | null; readonly outcome: string; readonly reason: string }[] };
  expect(sources.map(({ file, orgUnit: code, outcome, reason }) => [file, code, outcome, reason])).toEqual([
    ["go-cong-cu.xlsx", null, "rejected", "Đơn vị đã kết thúc trước kỳ này"],
    ["huyen-cai-be.xlsx", null, "rejected", "Đơn vị đã kết thúc trước kỳ này"],
    ["thang-6.xlsx", "819", "rejected", "Sai kỳ báo cáo"],
    ["xa-1.xlsx", "28000", "merged", ""],
    ["xa-2.xlsx", "816", "merged", ""],
  ]);
  const { workbook } = readWorkbook(readFileSync(folder.at("t.xlsx")), { name: "t.xlsx" });
  expect(workbook?.sheets.map(({ name }) => name)).toContain("Theo địa bàn cũ");
});

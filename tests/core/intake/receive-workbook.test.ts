import { cellKey } from "../../../src/core/address";
import { namedAs } from "../../../src/core/intake/named-as";
import { leftOut } from "../../../src/core/intake/left-out";
import { type FileReading, receiveWorkbook } from "../../../src/core/intake/receive-workbook";
import { SKIPPED_BY_NAME } from "../../../src/core/intake/skipped-by-name";
import type { WorkbookGrid } from "../../../src/core/model";
import { fileDamaged } from "../../../src/core/rules/file-damaged";
import { finding } from "../../../src/core/rules/rule";
import { catalogue2024 } from "../../support/catalogue-2024";
import { filledEntry } from "../../support/entry-workbook";

const ASKED = { catalogue: catalogue2024, period: "2024-06" };
const about = (rule: Parameters<typeof finding>[0]) => finding(rule, null, { at: { workbook: "a.xlsx", sheet: null, address: null }, facts: { found: "x" } });
const read = (more: Partial<FileReading>): FileReading => ({ file: "a.xlsx", sha256: "0".repeat(64), bytes: 3, modified: null, workbook: null, findings: [], ...more });

test("an entry workbook brings its submission, and what its reader found beside what its entries show", () => {
  const received = receiveWorkbook(read({ workbook: filledEntry("819"), findings: [about(fileDamaged)] }), ASKED);
  expect([received.submission?.orgUnit.code, received.findings[0]?.code, received.skipped]).toEqual(["819", "file-damaged", false]);
});

test("who saved the workbook last comes with it, as far as it says", () => {
  const saved = { by: "Nguyễn Thị Hoa", at: "2024-06-12T02:15:00Z" };
  expect(receiveWorkbook(read({ workbook: { ...filledEntry("819"), saved } }), ASKED).saved).toEqual(saved);
  expect(receiveWorkbook(read({ workbook: filledEntry("819") }), ASKED).saved).toBeNull();
});

test("a file that could not be read brings the finding that says why", () => {
  expect(receiveWorkbook(read({ findings: [about(fileDamaged)] }), ASKED)).toMatchObject({ submission: null, findings: [{ code: "file-damaged" }], skipped: false });
});

test.each([
  ["Vietnamese", ["Tổng hợp", "Phát hiện", "Nguồn", "Truy vết", "Biểu đồ"]],
  ["English", ["Summary", "Findings", "Sources", "Trace", "Charts", "Notes of my own"]],
])("a summary of ours in %s is left out of the next one", (_, names) => {
  const sheets = names.map((name) => ({ name, state: "visible" as const, cells: new Map() }));
  expect(receiveWorkbook(read({ workbook: { sheets, names: new Map() } }), ASKED)).toMatchObject({ submission: null, findings: [{ code: "skipped-own-output" }], skipped: true });
});

const table = (...texts: readonly string[]) => ({ sheets: [{ name: "t6", state: "visible" as const, cells: new Map(texts.map((value, row) => [cellKey(row, 0), { kind: "text" as const, value }])) }], names: new Map<string, string>() });

test("facts of ours in CSV are left out; another table that begins with the same word is not, nor is a workbook without sheets", () => {
  const skipped = (workbook: WorkbookGrid) => receiveWorkbook(read({ workbook }), ASKED).skipped;
  expect(skipped(table("schema", "chi-tieu/facts@1"))).toBe(true);
  expect(skipped(table("schema", "public"))).toBe(false);
  expect(skipped(table("mã", "chi-tieu/facts@1"))).toBe(false);
  expect(skipped({ sheets: [], names: new Map() })).toBe(false);
});

test.each([
  ["819-cai-be.xlsx", "workbook"],
  ["bao cao.XLS", "workbook"],
  ["~$819-cai-be.xlsx", "office-lock"],
  [".~lock.819.xlsx#", "office-lock"],
  ["Thumbs.db", "system-file"],
  [".DS_Store", "hidden"],
  ["bieu.rar", "archive"],
  ["cong-van.pdf", "other-document"],
  ["tong-hop.xlsx.chi-tieu-lock", "own-lock"],
  [".chi-tieu-1f2e.tmp", "own-temporary"],
  ["819", "unknown"],
])("a file called %s is taken for: %s", (name, kind) => expect(namedAs(name)).toBe(kind));

test("a file left out by its name is no error, and says which rule", () => {
  const why = about(SKIPPED_BY_NAME["office-lock"]);
  expect(leftOut("~$a.xlsx", why)).toMatchObject({ file: "~$a.xlsx", submission: null, findings: [{ code: "skipped-office-lock" }], skipped: true });
});

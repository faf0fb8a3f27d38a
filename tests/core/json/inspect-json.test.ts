import * as v from "valibot";
import { cellKey } from "../../../src/core/address";
import { checkJson, checkJsonSchema } from "../../../src/core/json/check-json";
import { inspectJson, inspectJsonSchema, type Inspected } from "../../../src/core/json/inspect-json";
import type { Cell, Finding, WorkbookGrid } from "../../../src/core/model";
import { fileEmpty } from "../../../src/core/rules/file-empty";
import { finding } from "../../../src/core/rules/rule";
import { catalogue2024 } from "../../support/catalogue-2024";

const cells: readonly (readonly [row: number, column: number, cell: Cell])[] = [
  [1, 1, { kind: "uncalculated", formula: "SUM(A1:A9)" }],
  [0, 3, { kind: "error", value: "#DIV/0!", formula: "1/0" }],
  [0, 0, { kind: "number", value: "0.94", shown: "percent" }],
  [0, 2, { kind: "boolean", value: true }],
  [0, 1, { kind: "text", value: "=1+1", legacyFont: ".VnTime" }],
  [0, 4, { kind: "blank" }],
];
const workbook: WorkbookGrid = {
  sheets: [
    { name: "__proto__", state: "very-hidden", cells: new Map(cells.map(([row, column, cell]) => [cellKey(row, column), cell])) },
    { name: "Trống", state: "visible", cells: new Map() },
  ],
  names: new Map([["__proto__", "'Nhập liệu'!$A$1"]]),
};
const empty: Finding = finding(fileEmpty, null, { at: { workbook: "a.xlsx", sheet: null, address: null }, facts: { found: "0" } });
const read = (more: Partial<Inspected> = {}): Inspected => ({ file: "a.xlsx", kind: "xlsx", bytes: 9, sha256: null, orgUnit: "819", period: "2024-06", workbook, findings: [], ...more });

test("cells are by address, in order, blanks left out; an uncalculated formula has no value", () => {
  const json = inspectJson(read(), "vi", catalogue2024);
  expect(v.parse(inspectJsonSchema, JSON.parse(JSON.stringify(json)))).toEqual(json);
  expect(JSON.stringify(json.sheets)).toBe(
    JSON.stringify([
      {
        name: "__proto__",
        state: "very-hidden",
        cells: {
          A1: { kind: "number", value: "0.94", shown: "percent" },
          B1: { kind: "text", value: "=1+1", legacyFont: ".VnTime" },
          C1: { kind: "boolean", value: true },
          D1: { kind: "error", value: "#DIV/0!", formula: "1/0" },
          B2: { kind: "uncalculated", formula: "SUM(A1:A9)", value: null },
        },
      },
      { name: "Trống", state: "visible", cells: {} },
    ]),
  );
  expect(json.names).toEqual([{ name: "__proto__", refersTo: "'Nhập liệu'!$A$1" }]);
});

test("a file that could not be read has its findings and nothing else", () => {
  const json = inspectJson(read({ workbook: null, findings: [empty], orgUnit: null, period: null }), "en", catalogue2024);
  expect(json).toMatchObject({ schema: "chi-tieu/inspect@1", sheets: [], names: [], orgUnit: null, findings: [{ code: "file-empty", severity: "error", file: "a.xlsx" }] });
});

test("checked files keep their order, each with its findings in the reader's language", () => {
  const checked = (file: string, findings: readonly Finding[]) => ({ file, bytes: 0, sha256: null, orgUnit: null, period: null, findings, catalogue: catalogue2024 });
  const json = checkJson([checked("b.xlsx", []), checked("a.xlsx", [empty])], "vi");
  expect(v.parse(checkJsonSchema, json)).toEqual(json);
  expect(json.files.map(({ file, findings }) => [file, findings.map(({ code }) => code)])).toEqual([
    ["b.xlsx", []],
    ["a.xlsx", ["file-empty"]],
  ]);
  expect(json.files[1]?.findings[0]?.message).toContain(fileEmpty.text.vi.remedy);
});

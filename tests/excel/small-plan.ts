import type { SheetPlan, WorkbookPlan } from "../../src/core/sheet-plan";

const blank: SheetPlan = { name: "", columns: [{ width: 12 }], rowHeights: new Map(), cells: [], merges: [], conditionalFormats: [], validations: [], protect: false, gridlines: true, print: { orientation: "portrait" }, charts: [] };
const text = (row: number, column: number, value: string) => ({ row, column, content: { kind: "text" as const, text: value } });

/** Two sheets that look at each other, a hidden one, names, a list too long for its rule: every part of a painting once, and no part twice. */
export const smallPlan = (first = "Nhập liệu", amount = "94"): WorkbookPlan => ({
  sheets: [
    {
      ...blank,
      name: first,
      cells: [
        text(0, 0, "Thực hiện"),
        { row: 0, column: 1, content: { kind: "number", value: amount }, style: { locked: false, numberFormat: "0.0", border: "thin" } },
        { row: 1, column: 1, content: { kind: "formula", formula: "Nguồn!A1&\"!\"", cached: { kind: "text", text: "nguồn!" } } },
        { ...text(2, 0, "Xem nguồn"), link: { to: "Nguồn!A1", external: false } },
      ],
      merges: ["A4:B4"],
      validations: [{ range: "B1", rule: { kind: "list", values: ["một, hai", "ba"] } }],
      conditionalFormats: [{ kind: "formula", range: "B1", formula: "B1<0", highlight: { fill: "FFC7CE" } }],
      protect: true,
    },
    {
      ...blank,
      name: "Nguồn",
      cells: [text(0, 0, "nguồn"), { row: 1, column: 0, content: { kind: "number", value: "3" } }, { row: 2, column: 0, content: { kind: "number", value: "4" } }],
      charts: [{ kind: "column", title: "Hai số", altText: "", series: [{ name: "Số", values: "Nguồn!$A$2:$A$3", categories: "Nguồn!$A$2:$A$3" }], from: { row: 4, column: 0 }, to: { row: 14, column: 5 }, legend: false, labels: false }],
    },
    { ...blank, name: "Ẩn", state: "hidden", cells: [text(0, 0, "x")] },
  ],
  names: [
    { name: "CT_Year", refersTo: `'${first}'!$B$1` },
    { name: "CT_Period", refersTo: "Nguồn!$A$1" },
  ],
  properties: { title: "", creator: "", created: "2024-01-01" },
});

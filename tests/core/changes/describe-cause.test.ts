import type { Cause, CellState, FigureChange, PartChange } from "../../../src/core/changes/changes";
import { decimalsOf, describeCause, describeWithoutCause, signed, unitOfCause } from "../../../src/core/changes/describe-cause";
import { type Decimal, decimal } from "../../../src/core/numbers/decimal";
import { catalogue2024 } from "../../support/catalogue-2024";

const cell = (raw: string, used = true): CellState => ({ file: "a.xlsx", sha256: null, sheet: "Nhập liệu", cell: "H9", raw, value: /^\d/.test(raw) ? decimal(raw) : null, used });
const part = (kind: PartChange["kind"], before: CellState | null, now: CellState | null, more: Partial<PartChange> = {}): PartChange => ({ kind, orgUnit: "819", measure: "workers-given-jobs", before, now, fate: null, ...more });
const vi = (cause: Cause) => describeCause(cause, "vi", catalogue2024);
const en = (cause: Cause) => describeCause(cause, "en", catalogue2024);

test("a cell in plain words, numbers in the reader's format", () => {
  expect(vi(part("changed", cell("1553"), cell("1650.5")))).toBe("Lao động được giải quyết việc làm: từ 1.553 thành 1.650,5 (+97,5).");
  expect(en(part("changed", cell("1553"), cell("900")))).toBe("Workers given jobs: from 1,553 to 900 (-653).");
  expect(vi(part("appeared", null, cell("900")))).toBe("Lao động được giải quyết việc làm: mới có 900.");
  expect(vi(part("appeared", null, cell("khoảng 900", false)))).toBe("Lao động được giải quyết việc làm: mới có “khoảng 900”, không được tính.");
  expect(vi(part("changed", cell("-", false), cell("900")))).toBe("Lao động được giải quyết việc làm: từ “-” thành 900, nay được tính.");
  expect(vi(part("changed", cell("900"), cell("900", false)))).toBe("Lao động được giải quyết việc làm: vẫn ghi 900, không được tính.");
});

test("what vanished says where its file went", () => {
  const gone = (outcome: NonNullable<PartChange["fate"]>["outcome"], reason = "") => vi(part("vanished", cell("900"), null, { fate: { outcome, reason } }));
  expect(gone("gone")).toBe("Lao động được giải quyết việc làm: không còn 900; tệp không còn trong thư mục.");
  expect(gone("merged")).toBe("Lao động được giải quyết việc làm: không còn 900; ô nay để trống.");
  expect(gone("rejected", "Nhiều tệp của cùng một đơn vị")).toBe("Lao động được giải quyết việc làm: không còn 900; tệp không được tổng hợp: Nhiều tệp của cùng một đơn vị.");
});

test("an answer is told as it was given, and has no difference; an unknown measure by its id", () => {
  expect(vi(part("changed", { ...cell("Không"), value: decimal(0) }, { ...cell("Có"), value: decimal(1) }, { measure: "district-newly-new-rural" }))).toMatch(/: từ “Không” thành “Có”\.$/);
  expect(vi(part("appeared", null, cell("3"), { measure: "no-such" }))).toBe("no-such: mới có 3.");
});

test("a target, a baseline, a definition", () => {
  expect(vi({ kind: "target", before: { op: "at-least", value: decimal("94") }, now: { op: "at-least", value: decimal("94.5") } })).toBe("Chỉ tiêu năm trong danh mục đổi từ “≥ 94” thành “≥ 94,5”.");
  expect(en({ kind: "baseline", before: decimal("1.23456789"), now: null })).toBe("Last year's baseline changed from 1.234568 to no value.");
  expect(en({ kind: "baseline", before: null, now: decimal("1") })).toBe("Last year's baseline changed from no value to 1.");
  expect(vi({ kind: "definition", before: "‰ · reported", now: "% · reported" })).toMatch(/^Đơn vị tính hoặc cách tính đổi từ “‰ · reported”/);
});

test("without a cause the catalogue is another", () => {
  const state = { value: null, status: "no-data", reported: 0, expected: 1 } as const;
  const change: FigureChange = { indicator: "x", before: state, now: state, difference: null, causes: [] };
  expect([{ ...change, before: null }, { ...change, now: null }, change].map((one) => describeWithoutCause(one, "vi"))).toEqual([
    "Chỉ tiêu mới có trong danh mục.",
    "Chỉ tiêu không còn trong danh mục.",
    "Danh mục chỉ tiêu hoặc danh sách đơn vị phải báo cáo đã đổi.",
  ]);
});

test("a cause of a unit carries its short name", () => {
  expect([part("appeared", null, cell("1")), part("appeared", null, cell("1"), { orgUnit: "X1" }), { kind: "definition", before: "a", now: "b" } as const].map((one) => unitOfCause(one, catalogue2024))).toEqual(["Cái Bè", "X1", ""]);
});

test("differences have a sign, and as many decimals as tell the values apart", () => {
  expect([null, decimal("0"), decimal("5"), decimal("-5.25")].map((one) => signed(one, "vi"))).toEqual(["", "", "+5", "-5,25"]);
  expect(signed(decimal("-5.25"), "vi", 1)).toBe("-5,3");
  const change = (now: Decimal | null, difference: Decimal | null): FigureChange => ({ indicator: "x", before: null, now: { value: now, status: "met", reported: 1, expected: 1 }, difference, causes: [] });
  const places = (now: string, difference: string) => decimalsOf(2, change(decimal(now), decimal(difference)));
  expect([places("93.2", "1"), places("93.2", "0"), places("93.2", "0.0004"), places("99.853", "0.006"), places("1", `0.${"0".repeat(20)}1`)]).toEqual([2, 2, 4, 3, 10]);
  expect([decimalsOf(2, change(decimal("1"), null)), decimalsOf(2, change(null, decimal("1")))]).toEqual([2, 2]);
});

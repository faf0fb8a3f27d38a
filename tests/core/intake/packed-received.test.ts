import { decimal } from "../../../src/core/numbers/decimal";
import { mergeSubmissions } from "../../../src/core/summary";
import { summaryJson } from "../../../src/core/json/summary-json";
import { receiveWorkbook } from "../../../src/core/intake/receive-workbook";
import { packReceived, unpackReceived } from "../../../src/core/intake/packed-received";
import type { Actual } from "../../../src/core/model";
import type { Received } from "../../../src/core/select-submissions";
import { catalogue2024 } from "../../support/catalogue-2024";
import { filledEntry } from "../../support/entry-workbook";

const ASKED = { catalogue: catalogue2024, period: "2024-06" };
const receive = (code: string) => receiveWorkbook({ file: `${code}.xlsx`, sha256: null, bytes: 1, modified: null, workbook: filledEntry(code), findings: [] }, ASKED);
const received = receive("819");
const figures = (one: Received) => summaryJson(mergeSubmissions({ ...ASKED, asOf: "2024-06-20T08:00:00+07:00", received: [one], prefer: null }), "vi", "0").figures;

/** Through a message, and through a file. */
const sent = (one: Received) => unpackReceived(JSON.parse(JSON.stringify(structuredClone(packReceived(one)))), catalogue2024);

/** With the maps that it was made with, whatever reads like them. */
const plain = ({ submission, ...rest }: Received) => {
  const { actuals, lastYear, allotted, ...more } = submission as NonNullable<Received["submission"]>;
  return { ...rest, submission: { ...more, actuals: new Map(actuals), lastYear: new Map(lastYear), allotted: new Map(allotted) } };
};

const withActuals = (actuals: readonly (readonly [string, Actual])[]): Received => {
  const { submission } = received;
  if (!submission) throw new Error("nothing was read");
  return { ...received, submission: { ...submission, actuals: new Map(actuals), notes: new Map([["population", "số sơ bộ"]]) } };
};

const cell = (address: string) => ({ workbook: "819.xlsx", sheet: "Nhập liệu", address });
const EVERY_KIND: readonly (readonly [string, Actual])[] = [
  ["population", { kind: "amount", value: decimal("8801.5"), at: cell("H9"), raw: "8.801,5" }],
  ["households", { kind: "amount", value: decimal("0.1"), at: cell("H10"), raw: "0.1" }],
  ["urban-population", { kind: "none", at: cell("H11"), raw: "-" }],
  ["labour-force", { kind: "not-reported", at: cell("H12"), raw: "" }],
  ["rural-households", { kind: "unusable", at: cell("H13"), raw: "khoảng 500" }],
  ["hospital-beds", { kind: "not-reported", at: null, raw: "" }],
];

test("what a worker sends arrives with its decimals: the same figures come of it", () => {
  expect(plain(sent(received))).toEqual(plain(received));
  expect(figures(sent(received))).toEqual(figures(received));
});

test("amounts of every kind, and notes, arrive as they were", () => {
  const one = withActuals(EVERY_KIND);
  expect(plain(sent(one))).toEqual(plain(one));
  const blank = withActuals([]);
  expect(plain(sent(blank))).toEqual(plain(blank));
});

test("what arrives reads as a map", () => {
  const actuals = sent(withActuals(EVERY_KIND)).submission?.actuals as ReadonlyMap<string, Actual>;
  const map = new Map(EVERY_KIND);
  expect(actuals.size).toBe(6);
  expect([...actuals.keys()]).toEqual([...map.keys()]);
  expect([...actuals.values()]).toEqual([...map.values()]);
  expect([...actuals]).toEqual([...map]);
  expect([actuals.has("population"), actuals.has("nothing")]).toEqual([true, false]);
  expect(actuals.get("nothing")).toBeUndefined();
  const told: unknown[] = [];
  actuals.forEach((actual, id, all) => told.push([id, actual, all === actuals]));
  expect(told).toEqual(EVERY_KIND.map(([id, actual]) => [id, actual, true]));
});

test("an amount that was looked at is kept: every figure's trace leads to the same one", () => {
  const actuals = sent(received).submission?.actuals;
  expect(actuals?.get("population")).toBe(actuals?.get("population"));
});

test("a file without a submission arrives as it is", () => {
  const none = { ...received, submission: null };
  expect(sent(none)).toEqual(none);
});

test("a unit that the catalogue does not have is an error of ours", () => {
  const other = { ...catalogue2024, orgUnits: [] };
  expect(() => unpackReceived(packReceived(received), other)).toThrow("no unit 819");
});

test("amounts of several sheets or files are an error of ours", () => {
  for (const at of [{ ...cell("H9"), sheet: "Khác" }, { ...cell("H9"), workbook: "820.xlsx" }])
    expect(() => packReceived(withActuals([...EVERY_KIND, ["doctors", { kind: "none", at, raw: "-" }]]))).toThrow("amounts of several sheets");
});

test("a filled workbook packs into 6 KB, and a second one of the same template reads as well", () => {
  expect(JSON.stringify(packReceived(received)).length).toBeLessThan(6_000);
  expect(plain(sent(receive("820")))).toEqual(plain(receive("820")));
});

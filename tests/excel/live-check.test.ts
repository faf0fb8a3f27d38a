import { templatePlan } from "../../src/core/plan/template";
import type { WorkbookCheck } from "../../src/excel/check-workbook";
import { checkWorkbook } from "../../src/excel/check-workbook";
import { startLiveCheck } from "../../src/excel/live-check";
import { paintSheets } from "../../src/excel/paint-workbook";
import { selectCell } from "../../src/excel/select-cell";
import { blankEntry, placeIn } from "../support/entry-workbook";
import { address } from "../../src/core/address";
import { Host } from "../host/host";
import { installNode } from "../host/transports/node";
import { VIETNAMESE } from "../host/workbook/locale";
import { catalogue2024 } from "../support/catalogue-2024";

let host: Host;
let uninstall: () => void;

beforeEach(async () => {
  host = new Host({ excelApi: "1.14", locale: VIETNAMESE });
  uninstall = installNode(host);
  await paintSheets(templatePlan(catalogue2024, { period: "2024-06", orgUnit: catalogue2024.orgUnits.find(({ code }) => code === "819") ?? null, lang: "vi" }));
  host.startCounting();
});

afterEach(() => {
  expect(host.refused).toEqual([]);
  uninstall();
});

const entry = blankEntry("819");
const at = (id: string): string => {
  const { row, column } = placeIn(entry, id, "actual");
  return address(row, column);
};

const QUIET = 20;
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET * 6));
const found = (check: WorkbookCheck | undefined): readonly (readonly [string, string | null])[] =>
  check?.kind === "checked" ? check.findings.filter(({ code }) => code !== "missing").map(({ code, at: place }) => [code, place.address]) : [];

const live = async () => {
  const told: WorkbookCheck[] = [];
  const check = await startLiveCheck({ catalogue: catalogue2024, quiet: QUIET, onChecked: (one) => void told.push(one) });
  return { told, ...check };
};

test("whose report it is, for when, and how much of it is answered", async () => {
  const check = await checkWorkbook({ catalogue: catalogue2024 });
  expect(check).toMatchObject({ kind: "checked", orgUnit: { code: "819" }, period: "2024-06", answered: 0, workbook: "Book1.xlsx", cutShort: [] });
  expect(found(check)).toEqual([]);
  expect(host.statistics.requests).toBeLessThanOrEqual(6);
});

test("a wrong entry is found after a pause, and gone when it is corrected", async () => {
  const { told, stop } = await live();
  host.typeInto("Nhập liệu", at("population"), "120000");
  host.typeInto("Nhập liệu", at("health-insured-people"), "130000");
  await later();
  expect(found(told.at(-1))).toEqual([["part-exceeds-whole", at("health-insured-people")]]);
  host.typeInto("Nhập liệu", at("health-insured-people"), "110000");
  await later();
  expect(found(told.at(-1))).toEqual([]);
  await stop();
});

test("several entries in a row are one check", async () => {
  const { told, stop } = await live();
  for (const amount of ["1", "12", "120", "1200", "12000", "120000"]) host.typeInto("Nhập liệu", at("population"), amount);
  await later();
  expect(told).toHaveLength(2);
  await stop();
});

test("a check costs at most six requests, watching included", async () => {
  const { stop } = await live();
  expect(host.statistics.requests).toBeLessThanOrEqual(6);
  host.startCounting();
  host.typeInto("Nhập liệu", at("population"), "120000");
  await later();
  expect(host.statistics.requests).toBeLessThanOrEqual(3);
  await stop();
});

test("an edit during a check is checked after it", async () => {
  const { told, recheck, stop } = await live();
  const running = recheck();
  host.typeInto("Nhập liệu", at("population"), "-5");
  await Promise.all([running, recheck()]);
  await later();
  expect(found(told.at(-1)).map(([code]) => code)).not.toEqual([]);
  await stop();
});

test("nothing is told after it is stopped, and nothing is listened to", async () => {
  const { told, stop } = await live();
  await stop();
  host.typeInto("Nhập liệu", at("population"), "-5");
  await later();
  expect(told).toHaveLength(1);
  expect(host.workbook.events.registrations).toEqual([]);
});

test("where edits cannot be watched, a check on demand works all the same, and the reason is told", async () => {
  host.faults.failAtRequest(0);
  const { told, recheck, problem, stop } = await live();
  expect(problem).toMatchObject({ code: "GeneralException" });
  await recheck();
  expect(told.map(({ kind }) => kind)).toEqual(["checked", "checked"]);
  await stop();
});

describe("selecting a place", () => {
  test("brings its sheet to the front", async () => {
    host.select("Sheet1", "A1");
    expect(await selectCell({ sheet: "Nhập liệu", address: "H8" })).toBe(true);
    expect(host.snapshot()).toMatchObject({ active: "Nhập liệu", selection: "H8" });
    expect(host.statistics.requests).toBeLessThanOrEqual(2);
  });

  test("a sheet without an address is only shown", async () => {
    host.select("Sheet1", "C3");
    expect(await selectCell({ sheet: "Hướng dẫn", address: null })).toBe(true);
    expect(host.snapshot().active).toBe("Hướng dẫn");
  });

  test.each([{ sheet: "không có", address: "A1" }, { sheet: null, address: null }, { sheet: "Nhập liệu", address: "không phải ô" }])("%p is not there", async (place) => {
    expect(await selectCell(place)).toBe(false);
  });
});

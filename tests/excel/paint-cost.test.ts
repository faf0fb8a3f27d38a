import { summaryPlan } from "../../src/core/plan/summary/summary";
import { templatePlan } from "../../src/core/plan/template";
import type { WorkbookPlan } from "../../src/core/sheet-plan";
import { paintSheets } from "../../src/excel/paint-workbook";
import { Host, type Statistics } from "../host/host";
import { installNode } from "../host/transports/node";
import { catalogue2024 } from "../support/catalogue-2024";
import { summaryOf } from "../support/many-units";

const MEGABYTE = 1_048_576;

const costOf = async (plan: WorkbookPlan): Promise<Statistics & { readonly calculations: number; readonly left: number }> => {
  const host = new Host({ excelApi: "1.14" });
  const uninstall = installNode(host);
  try {
    const before = host.workbook.calculation.count;
    expect(await paintSheets(plan)).toMatchObject({ kind: "painted", leftOver: [] });
    expect(host.refused).toEqual([]);
    return { ...host.statistics, calculations: host.workbook.calculation.count - before, left: host.workbook.referencesKept };
  } finally {
    uninstall();
  }
};

/** Looking, painting, swapping, and the library's own clean-up. */
const BEST = 4;

describe("what painting costs", () => {
  test("a template: four requests", async () => {
    const cost = await costOf(templatePlan(catalogue2024, { period: "2024-06", orgUnit: catalogue2024.orgUnits[0] ?? null, lang: "vi" }));
    expect([cost.requests, cost.left]).toEqual([BEST, 0]);
    expect(cost.largestSent).toBeLessThan(MEGABYTE);
  });

  test("the summary of 11 units: four requests", async () => {
    const cost = await costOf(summaryPlan(summaryOf(11), { language: "vi", folder: null }));
    expect([cost.requests, cost.left]).toEqual([BEST, 0]);
    expect(cost.largestSent).toBeLessThan(MEGABYTE);
  });

  test("the summary of 170 units: at most six requests and no body over 4 MB", async () => {
    const cost = await costOf(summaryPlan(summaryOf(170), { language: "vi", folder: null }));
    expect(cost.requests).toBeLessThanOrEqual(6);
    expect(cost.largestSent).toBeLessThan(4 * MEGABYTE);
    expect(cost.left).toBe(0);
  }, 300_000);

  test("formulas are calculated once for each request, not for each cell", async () => {
    const cost = await costOf(summaryPlan(summaryOf(11), { language: "vi", folder: null }));
    expect(cost.calculations).toBeLessThanOrEqual(cost.requests);
  });
});

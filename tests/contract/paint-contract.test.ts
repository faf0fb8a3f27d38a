import path from "node:path";
import { compareSummaries } from "../../src/core/changes/compare-summaries";
import { historyOf } from "../../src/core/history/history-of";
import { seriesOf } from "../../src/core/history/series";
import { decimal } from "../../src/core/numbers/decimal";
import { summaryPlan } from "../../src/core/plan/summary/summary";
import { templatePlan } from "../../src/core/plan/template";
import type { WorkbookPlan } from "../../src/core/sheet-plan";
import { paintSheets } from "../../src/excel/paint-workbook";
import { paintWorkbook } from "../../src/xlsx/paint";
import { Host } from "../host/host";
import { installNode } from "../host/transports/node";
import { mergeFolder } from "../interop/merge-folder";
import { catalogue2024 } from "../support/catalogue-2024";
import { jsonOf } from "../support/past-merges";
import { samplePlan } from "../support/sample-plans";
import { describeFile } from "./describe-file";
import { describeHost } from "./describe-host";
import type { SheetDescription, WorkbookDescription } from "./describe-sheet";

/** Every plan of ours, painted into Excel and into a file, is one and the same workbook. */

const unit = (code: string) => catalogue2024.orgUnits.find((one) => one.code === code) ?? null;
const template = (code: string | null) => (): WorkbookPlan => templatePlan(catalogue2024, { period: "2024-06", orgUnit: code === null ? null : unit(code), lang: "vi" });
const summary = (language: "vi" | "en", folder: string | null) => (): WorkbookPlan => summaryPlan(mergeFolder(path.join(__dirname, "../../examples/2024-06")), { language, folder });

/** Held against a merge that lacked an indicator and a cell of each other, and against a May. */
const overTime = (language: "vi" | "en") => (): WorkbookPlan => {
  const now = mergeFolder(path.join(__dirname, "../../examples/2024-06"));
  const json = jsonOf(now);
  const may = { ...json, period: "2024-05", figures: json.figures.map((figure) => ({ ...figure, value: figure.value && decimal(figure.value).times("0.9").toFixed() })) };
  const [, ...others] = json.figures;
  const earlier = { ...json, figures: others.map((figure) => ({ ...figure, parts: figure.parts.slice(1) })) };
  return summaryPlan(now, { language, folder: "../don-vi/", changes: compareSummaries(earlier, json), series: seriesOf(now, historyOf([{ source: "t5.json", summary: may }])) });
};

const PLANS: readonly (readonly [string, () => WorkbookPlan])[] = [
  ["a plan that uses everything", () => samplePlan],
  ["the template of a district", template("819")],
  ["the template of a province office", template("SYT")],
  ["the template of a Party committee", template("DB819")],
  ["the standard template", template(null)],
  ["the summary of the example", summary("vi", null)],
  ["the summary of the example in English, with links to files", summary("en", "../don-vi/")],
  ["the summary with what moved and how the year went", overTime("vi")],
  ["the same in English", overTime("en")],
];

const ASPECTS: readonly (keyof SheetDescription)[] = ["cells", "looks", "conditionalFormats", "validations", "merges", "columns", "rowHeights", "frozen", "allowed", "page", "autoFilter", "links", "charts", "visible", "tabColor", "gridlines"];

describe.each(PLANS)("%s", (_, planOf) => {
  let file: WorkbookDescription;
  let excel: WorkbookDescription;
  let refused: readonly string[];

  beforeAll(async () => {
    const plan = planOf();
    file = await describeFile(await paintWorkbook(plan));
    const host = new Host();
    const uninstall = installNode(host);
    const outcome = await paintSheets(plan);
    expect(outcome).toMatchObject({ kind: "painted", leftOver: [] });
    excel = describeHost(host, file);
    refused = host.refused;
    uninstall();
  }, 120_000);

  test("has the same sheets and names", () => {
    expect(excel.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    expect(excel.names).toEqual(file.names);
    expect(refused).toEqual([]);
  });

  test.each(ASPECTS)("has the same %s", (aspect) => {
    const of = ({ sheets }: WorkbookDescription) => Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet[aspect]]));
    expect(of(excel)).toEqual(of(file));
  });
});

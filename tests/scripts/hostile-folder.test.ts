import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { loadCatalogue } from "../../src/core/catalogue/catalogue";
import { templatePlan } from "../../src/core/plan/template";
import type { SummaryJson } from "../../src/core/json/summary-json";
import { paintWorkbook } from "../../src/xlsx/paint";
import { fillTemplate, type TypedRow } from "../../scripts/examples/fill-template";
import catalogueJson from "../../templates/2024/catalogue.json";
import orgUnitsJson from "../../templates/2024/org-units.json";
import { HOSTILE_FILES } from "../support/hostile";
import { temporaryFolder } from "./files/temporary-folder";
import { ENVIRONMENT } from "./run-chi-tieu";

const PROGRAM = path.resolve(__dirname, "../../build/chi-tieu.js");
const GOOD = 300;
/** What the machine of an office can spare at night. */
const MOST_MEGABYTES = 600;

const folder = temporaryFolder();

/** The register as if the province had 300 districts, and no other units. */
const register = { ...orgUnitsJson, orgUnits: [...Array.from({ length: GOOD }, (_, index) => ({ code: `X${index + 1}`, kind: "district", type: "h", name: `Huyện số ${index + 1}`, nameEn: `District ${index + 1}`, short: `H${index + 1}`, aliases: [] })), ...orgUnitsJson.orgUnits.filter(({ kind }) => kind !== "district")] };

const writeGood = async (): Promise<void> => {
  const { catalogue, problems } = loadCatalogue(catalogueJson, register);
  if (!catalogue) throw new Error(JSON.stringify(problems));
  const typed = new Map<string, TypedRow>([["population", { actual: "100000" }], ["health-insured-people", { actual: "94001" }], ["jobs-created", { actual: "31" }]]);
  for (const orgUnit of catalogue.orgUnits.slice(0, GOOD)) {
    const filled = fillTemplate(templatePlan(catalogue, { period: "2024-06", orgUnit, lang: "vi" }), typed);
    folder.write(`in/${orgUnit.code}.xlsx`, await paintWorkbook({ ...filled, sheets: filled.sheets.slice(0, 1) }));
  }
  folder.write("catalogue/catalogue.json", JSON.stringify(catalogueJson));
  folder.write("catalogue/org-units.json", JSON.stringify(register));
};

/** Resident memory of a process and all its children, in MB; workers are threads of it. Linux only, as CI is. */
const residentMegabytes = (pid: number): number => {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").split(" ").filter(Boolean).map(Number));
    const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
    return children.reduce((sum, child) => sum + residentMegabytes(child), own);
  } catch {
    return 0;
  }
};

const runMeasured = (args: readonly string[]) =>
  new Promise<{ readonly status: number | null; readonly megabytes: number; readonly err: string }>((done) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ["ignore", "ignore", "pipe"], env: ENVIRONMENT });
    let err = "";
    child.stderr.on("data", (text) => (err = `${err}${String(text)}`.slice(-2_000)));
    let megabytes = 0;
    const timer = setInterval(() => {
      megabytes = Math.max(megabytes, residentMegabytes(child.pid as number));
    }, 20);
    child.on("exit", (status) => {
      clearInterval(timer);
      done({ status, megabytes, err });
    });
  });

test(`${GOOD} good workbooks among ${HOSTILE_FILES.length} hostile files are all merged, every other file is named, and memory stays small`, async () => {
  await writeGood();
  for (const { file, bytes } of HOSTILE_FILES) folder.write(`in/la/${file}`, bytes());
  const { status, megabytes, err } = await runMeasured(["merge", "--in", folder.at("in"), "--period", "2024-06", "--catalogue", folder.at("catalogue"), "--out", folder.at("out/s.xlsx"), "--json", folder.at("out/s.json"), "--as-of", "2024-06-20T08:00:00+07:00"]);
  // Progress is all that it says there.
  expect([status, err.includes("chi-tieu:") ? err : ""]).toEqual([1, ""]);
  const { sources, figures, completeness } = JSON.parse(folder.read("out/s.json").toString()) as SummaryJson;
  expect(sources.filter(({ outcome }) => outcome === "merged").map(({ file }) => file).sort()).toEqual(Array.from({ length: GOOD }, (_, index) => `X${index + 1}.xlsx`).sort());
  expect(completeness.reported).toBe(GOOD);
  const named = new Map(sources.map(({ file, reason }) => [file, reason]));
  expect(HOSTILE_FILES.filter(({ file }) => !named.get(`la/${file}`)).map(({ file }) => file)).toEqual([]);
  expect(figures.find(({ indicator }) => indicator === "health-insurance-coverage")).toMatchObject({ value: "94.001", status: "exceeded", reported: GOOD });
  expect(figures.find(({ indicator }) => indicator === "jobs-created")?.value).toBe(String(31 * GOOD));
  expect(megabytes).toBeGreaterThan(50);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
}, 300_000);

test("no hostile file makes inspect crash, or end outside 0, 1 and 2", async () => {
  const names = HOSTILE_FILES.filter((_, index) => index % 12 === 0).map(({ file, bytes }) => {
    folder.write(`one/${file}`, bytes());
    return folder.at(`one/${file}`);
  });
  for (const name of names) expect([0, 1, 2]).toContain((await runMeasured(["inspect", name])).status);
}, 300_000);

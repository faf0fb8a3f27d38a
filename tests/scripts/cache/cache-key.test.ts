import * as fs from "node:fs";
import { cacheFor } from "../../../scripts/cache/cache-for";
import { cacheKey } from "../../../scripts/cache/cache-key";
import { NO_CACHE } from "../../../scripts/cache/reading-cache";
import type { WorkerTask } from "../../../scripts/reading/worker-messages";
import { workerScript } from "../../../scripts/reading/worker-script";
import catalogueJson from "../../../templates/2024/catalogue.json";
import orgUnitsJson from "../../../templates/2024/org-units.json";
import { temporaryFolder } from "../files/temporary-folder";
import { testProcess } from "../files/test-process";

const folder = temporaryFolder();
const TASK: WorkerTask = { kind: "receive", catalogue: [catalogueJson, orgUnitsJson], period: "2024-06" };

test("the key is another one for another catalogue, register, period or reader, and the same for the same", () => {
  const worker = folder.write("read-worker.js", "reads");
  const key = cacheKey(fs, worker, TASK);
  const [measure, ...measures] = catalogueJson.measures;
  const [unit, ...units] = orgUnitsJson.orgUnits;
  const others: readonly WorkerTask[] = [
    { ...TASK, catalogue: [{ ...catalogueJson, measures: [{ ...measure, plausible: { min: "0", max: "1" } }, ...measures] }, orgUnitsJson] },
    { ...TASK, catalogue: [catalogueJson, { ...orgUnitsJson, orgUnits: [{ ...unit, aliases: [] }, ...units] }] },
    { ...TASK, period: "2024-07" },
  ];
  const newReader = cacheKey(fs, folder.write("read-worker-2.js", "reads better"), TASK);
  expect(new Set([key, newReader, ...others.map((task) => cacheKey(fs, worker, task))]).size).toBe(5);
  expect(cacheKey(fs, folder.write("elsewhere/read-worker.js", "reads"), structuredClone(TASK))).toBe(key);
  expect(key).toMatch(/^[0-9a-f]{64}$/);
});

test("without a folder, or without a worker to know the reader by, there is no cache", () => {
  const shell = { fs, process: testProcess(1), readWorker: workerScript(folder.at("read-worker.js")) };
  expect(cacheFor(shell, null, TASK)).toBe(NO_CACHE);
  expect(cacheFor(shell, folder.at("cache"), TASK)).toBe(NO_CACHE);
  folder.write("read-worker.js", "reads");
  expect(cacheFor(shell, folder.at("cache"), TASK)).not.toBe(NO_CACHE);
});

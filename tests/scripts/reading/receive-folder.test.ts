import { loadCatalogue } from "../../../src/core/catalogue/catalogue";
import type { ReadingCache } from "../../../scripts/cache/reading-cache";
import { NO_CACHE } from "../../../scripts/cache/reading-cache";
import { receiveFolder } from "../../../scripts/reading/receive-folder";
import { workerScript } from "../../../scripts/reading/worker-script";
import catalogueJson from "../../../templates/2024/catalogue.json";
import orgUnitsJson from "../../../templates/2024/org-units.json";
import { foundAt, packedOf } from "../cache/packed";

const files = [catalogueJson, orgUnitsJson] as const;
const { catalogue } = loadCatalogue(...files);
if (!catalogue) throw new Error("no catalogue");

/** A worker that cannot even start: whoever asks it gets a finding. */
const OPTIONS = { catalogue, files, period: "2024-06", readWorker: workerScript("/no/worker.js"), onFile: () => undefined };
const found = Array.from({ length: 200 }, (_, index) => foundAt(`${index}.xlsx`, `/in/${index}.xlsx`, `${index}`));

const cacheOf = (has: (file: string) => boolean): ReadingCache => ({ ...NO_CACHE, mayHave: () => true, find: ({ file }) => (has(file) ? packedOf(file, file) : null) });

test("where everything is kept no worker is started, and each file has its own time", async () => {
  let done = 0;
  const received = await receiveFolder({ files: found, skipped: [] }, { ...OPTIONS, openCache: () => cacheOf(() => true), onFile: (count) => (done = count) });
  expect(done).toBe(200);
  expect(received.map(({ file }) => file)).toEqual(found.map(({ file }) => file));
  expect(received.every(({ modified, findings }) => modified === "2024-06-15T08:00:00.000Z" && findings.length === 0)).toBe(true);
});

test("only what is not kept is asked of a worker", async () => {
  const received = await receiveFolder({ files: found.slice(0, 3), skipped: [] }, { ...OPTIONS, openCache: () => cacheOf((file) => file !== "1.xlsx") });
  expect(Object.fromEntries(received.map(({ file, findings }) => [file, findings.map(({ code }) => code)]))).toEqual({ "0.xlsx": [], "1.xlsx": ["file-unreadable"], "2.xlsx": [] });
});

test("what could not be read is not kept, and the cache is closed at the end", async () => {
  const told: string[] = [];
  const cache = { ...NO_CACHE, keep: () => void told.push("kept"), close: () => void told.push("closed") };
  await receiveFolder({ files: found.slice(0, 2), skipped: [] }, { ...OPTIONS, openCache: () => cache });
  expect(told).toEqual(["closed"]);
});

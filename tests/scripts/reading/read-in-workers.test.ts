import { EventEmitter } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { brokenFinding } from "../../../scripts/reading/broken-finding";
import { readInWorkers } from "../../../scripts/reading/read-in-workers";
import { openLine } from "../../../scripts/reading/worker-line";
import { BATCH, filesForTwoWorkers } from "../../../scripts/reading/worker-limits";
import { workerScript } from "../../../scripts/reading/worker-script";
import type { Broken } from "../../../scripts/reading/worker-messages";

const UNRULY = workerScript(path.join(__dirname, "unruly-worker.cjs"));

const FILES_FOR_TWO = filesForTwoWorkers(4);

/** What became of each job, by its place, and how many workers it took. */
const outcomes = async (deeds: readonly string[], cores = 4) => {
  const jobs = deeds.map((deed, index) => ({ file: `f${index}`, path: deed, modified: null }));
  const became: (string | undefined)[] = jobs.map(() => undefined);
  let workers = 0;
  await readInWorkers({
    jobs,
    cores,
    open: () => {
      workers += 1;
      return openLine(UNRULY, { kind: "read" }, 2_000);
    },
    onAnswer: (index, answer) => {
      if (became[index] !== undefined) throw new Error(`${index} was answered twice`);
      became[index] = answer.kind === "broken" ? answer.why : answer.kind === "read" ? answer.read.file : "received";
    },
  });
  return { became, workers };
};

test("every job has its own answer", async () => {
  expect(await outcomes(["", "", ""])).toEqual({ became: ["f0", "f1", "f2"], workers: 1 });
  expect(await outcomes([])).toEqual({ became: [], workers: 0 });
});

test.each(["slow", "throw", "exit"])("a file that is %s costs its own answer and a worker, the others nothing", async (deed) => {
  const why = deed === "slow" ? "time" : "failure";
  expect(await outcomes(["", deed, "", ""])).toEqual({ became: ["f0", why, "f2", "f3"], workers: 2 });
  expect(await outcomes(["", deed])).toEqual({ became: ["f0", why], workers: 1 });
});

test("an error never overtakes the answers given before it, however busy the reader is", async () => {
  // Blocked while it reads the line that errors come by, the reader finds the error there before it looks at the answers.
  const emit = jest.spyOn(Worker.prototype, "emit").mockImplementation(function (this: Worker, event, ...rest) {
    if (event === "online") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    return EventEmitter.prototype.emit.call(this, event, ...rest);
  });
  const told: string[] = [];
  await readInWorkers({
    jobs: ["", "", "", "throw"].map((deed, index) => ({ file: `f${index}`, path: deed, modified: null })),
    open: () => openLine(UNRULY, { kind: "read" }, 5_000),
    onAnswer: (index, answer) => told.push(`${index} ${answer.kind}`),
  });
  emit.mockRestore();
  expect(told).toEqual(["0 read", "1 read", "2 read", "3 broken"]);
});

test("a file that eats memory is stopped at the worker's limit", async () => {
  const { became } = await outcomes(["heavy", ""]);
  // Two seconds may end before memory does on a slow machine: either way it is stopped.
  expect(["memory", "time"]).toContain(became[0]);
  expect(became[1]).toBe("f1");
}, 30_000);

test("many files are shared by two workers, over many batches, with bad ones at their seams", async () => {
  const deeds = Array.from({ length: FILES_FOR_TWO + 5 }, (_, index) => ([0, BATCH - 1, BATCH, FILES_FOR_TWO].includes(index) ? "throw" : ""));
  const { became, workers } = await outcomes(deeds);
  expect(became).toEqual(deeds.map((deed, index) => (deed === "" ? `f${index}` : "failure")));
  expect(workers).toBeGreaterThanOrEqual(4);
}, 30_000);

test.each([
  [FILES_FOR_TWO, 4, 2],
  [FILES_FOR_TWO - 1, 4, 1],
  [FILES_FOR_TWO, 2, 1],
  [filesForTwoWorkers(2), 2, 2],
  [filesForTwoWorkers(2), 1, 1],
])("%i files on %i cores are read in %i workers", async (files, cores, expected) => {
  const { became, workers } = await outcomes(Array.from({ length: files }, () => ""), cores);
  expect(became).toEqual(Array.from({ length: files }, (_, index) => `f${index}`));
  expect(workers).toBe(expected);
});

test("each way to break is a finding that says what limit it broke", () => {
  const told = ([{ kind: "broken", why: "time" }, { kind: "broken", why: "memory" }, { kind: "broken", why: "failure", message: "exit 3" }] as const satisfies readonly Broken[]).map((broken) => brokenFinding("a.xlsx", broken));
  expect(told.map(({ code, at, facts }) => [code, at.workbook, facts.found])).toEqual([["file-too-costly", "a.xlsx", "20 s"], ["file-too-costly", "a.xlsx", "256 MB"], ["file-unreadable", "a.xlsx", "exit 3"]]);
});

import type { ChosenFile } from "../../src/taskpane/reading/chosen-file";
import { readFiles, type ReadFilesOptions } from "../../src/taskpane/reading/read-files";
import type { StartWorker, WorkerEvents } from "../../src/taskpane/reading/start-worker";
import { packReceived } from "../../src/core/intake/packed-received";
import type { Request } from "../../src/taskpane/reading/messages";
import { catalogue2024 } from "../support/catalogue-2024";

const chosen = (file: string, size = 1): ChosenFile => ({
  file,
  source: { name: file, size, lastModified: 0, arrayBuffer: () => (file.startsWith("gone") ? Promise.reject(new DOMException("", "NotFoundError")) : Promise.resolve(new ArrayBuffer(size))) } as unknown as File,
});

/** A worker that answers each file at once; what its name begins with tells what it does to the worker. */
const worker = () => {
  const started: string[] = [];
  const start: StartWorker = ({ onAnswer, onBreak }: WorkerEvents) => {
    const mine = `worker ${started.length + 1}`;
    started.push(mine);
    let alive = true;
    const answer = (request: Request): void => {
      if (request.kind === "open") return;
      for (const { file, modified, bytes } of request.files) {
        if (file.startsWith("hang")) alive = false;
        if (!alive) return;
        if (file.startsWith("crash")) {
          alive = false;
          onBreak("out of memory");
          return;
        }
        onAnswer({ received: packReceived({ file, sha256: mine, bytes: bytes.byteLength, modified, submission: null, findings: [], skipped: false }) });
      }
    };
    return { post: (request) => void setTimeout(() => answer(request)), stop: () => (alive = false) };
  };
  return { started, start };
};

const read = async (names: readonly string[], options: Partial<ReadFilesOptions> = {}) => {
  const { started, start } = worker();
  const told: string[] = [];
  await readFiles(names.map((name) => chosen(name)), {
    opened: { catalogue: catalogue2024, files: [null, null] },
    period: "2024-06",
    signal: new AbortController().signal,
    start,
    limit: 50,
    words: { tooSlow: "too slow", workerFailed: "broke" },
    onReceived: ({ file }, { findings: [why], sha256 }) => told.push(why ? `${file}: ${why.code} ${why.facts.found}` : `${file}: ${sha256}`),
    ...options,
  });
  return { told, started: started.length };
};

const many = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${index}.xlsx`);

test("one worker reads all files, in order", async () => {
  const { told, started } = await read(many(20));
  expect(started).toBe(1);
  expect(told).toEqual(many(20).map((name) => `${name}: worker 1`));
});

test("a file that takes too long is named, and another worker reads the rest", async () => {
  const { told, started } = await read(["a.xlsx", "hang.xlsx", "b.xlsx", "c.xlsx"]);
  expect(told).toEqual(["a.xlsx: worker 1", "hang.xlsx: file-unreadable too slow", "b.xlsx: worker 2", "c.xlsx: worker 2"]);
  expect(started).toBe(2);
});

test("a file that breaks the worker is named, and another worker reads the rest", async () => {
  const { told } = await read(["a.xlsx", "crash.xlsx", "b.xlsx"]);
  expect(told).toEqual(["a.xlsx: worker 1", "crash.xlsx: file-unreadable broke: out of memory", "b.xlsx: worker 2"]);
});

test("a file that is gone by now is named", async () => {
  const { told } = await read(["a.xlsx", "gone.xlsx"]);
  expect(told).toEqual(["gone.xlsx: file-access-denied NotFoundError", "a.xlsx: worker 1"]);
});

test("what need not be opened is not sent to the worker", async () => {
  const { told, started } = await read(["~$a.xlsx", "thu.pdf", "bieu.zip"]);
  expect(told.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual(["~$a.xlsx: skipped-office-lock", "thu.pdf: skipped-other-document", "bieu.zip: skipped-archive"]);
  expect(started).toBe(0);
});

test("a file beyond the limit is not opened", async () => {
  const told: string[] = [];
  const { start, started } = worker();
  await readFiles([chosen("lon.xlsx", 33 * 1024 * 1024)], {
    opened: { catalogue: catalogue2024, files: [null, null] },
    period: "2024-06",
    signal: new AbortController().signal,
    start,
    limit: 50,
    words: { tooSlow: "", workerFailed: "" },
    onReceived: (_, { findings, skipped }) => told.push(`${findings[0]?.code} ${skipped}`),
  });
  expect([told, started]).toEqual([["file-too-large false"], []]);
});

test("once stopped, nothing more is told, and it ends at once", async () => {
  const stop = new AbortController();
  const told: string[] = [];
  await read(["a.xlsx", "hang.xlsx", "b.xlsx"], {
    signal: stop.signal,
    limit: 60_000,
    onReceived: ({ file }) => {
      told.push(file);
      setTimeout(() => stop.abort(), 5);
    },
  });
  expect(told).toEqual(["a.xlsx"]);
});

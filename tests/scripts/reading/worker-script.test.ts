import path from "node:path";
import { openLine } from "../../../scripts/reading/worker-line";
import { workerScript } from "../../../scripts/reading/worker-script";

const UNRULY = path.join(__dirname, "unruly-worker.cjs");
const job = { file: "a.xlsx", path: "", modified: null };

const threadOf = (script: ReturnType<typeof workerScript>): number => {
  const worker = script.start();
  const { threadId } = worker;
  void worker.terminate();
  return threadId;
};

test("the worker begun ahead is the first to be taken, and the next one is another", () => {
  const script = workerScript(UNRULY);
  script.startAhead();
  const [first, second] = [threadOf(script), threadOf(script)];
  expect(second - first).toBe(1);
});

test("it answers as one that was started when its task was known", async () => {
  const script = workerScript(UNRULY);
  script.startAhead();
  for (const file of ["a.xlsx", "b.xlsx"]) {
    const line = openLine(script, { kind: "read" }, 10_000);
    line.post([{ ...job, file }]);
    expect(await line.next()).toMatchObject({ kind: "read", read: { file } });
    await line.stop();
  }
});

test("one that could not load is passed over, and the one in its place tells why", async () => {
  const script = workerScript(path.join(__dirname, "no-such-worker.cjs"));
  script.startAhead();
  await new Promise((done) => setTimeout(done, 500));
  const line = openLine(script, { kind: "read" }, 10_000);
  line.post([job]);
  expect(await line.next()).toMatchObject({ kind: "broken", why: "failure", message: expect.stringContaining("Cannot find module") });
});

test("one that fails while it is taken tells why, too", async () => {
  const script = workerScript(path.join(__dirname, "no-such-worker.cjs"));
  script.startAhead();
  const line = openLine(script, { kind: "read" }, 10_000);
  line.post([job]);
  expect(await line.next()).toMatchObject({ kind: "broken", why: "failure", message: expect.stringContaining("Cannot find module") });
});

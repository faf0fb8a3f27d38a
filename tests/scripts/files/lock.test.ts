import nodeFs, { mkdirSync, utimesSync } from "node:fs";
import { acquireLock, type Lock, type LockAnswer } from "../../../scripts/files/lock";
import { faultyFileSystem } from "./faulty-file-system";
import { temporaryFolder } from "./temporary-folder";
import { testProcess } from "./test-process";

const folder = temporaryFolder();
const output = () => folder.at("s.xlsx");
const lockFile = "s.xlsx.chi-tieu-lock";

const locked = (answer: LockAnswer): Lock => {
  if (answer.kind !== "locked") throw new Error(JSON.stringify(answer));
  return answer.lock;
};
const hold = (process: ReturnType<typeof testProcess>): Lock => locked(acquireLock(nodeFs, process, output()));

test("a lock stands beside the output, says who holds it since when, and goes when released", () => {
  const lock = hold(testProcess(10, { now: () => new Date("2024-07-01T00:30:00Z") }));
  expect(folder.names()).toEqual([lockFile]);
  expect(JSON.parse(folder.read(lockFile))).toEqual({ pid: 10, host: "may-chu", since: "2024-07-01T00:30:00.000Z", birth: "birth of 10" });
  lock.release();
  expect(folder.names()).toEqual([]);
});

test("while its holder lives nobody else gets it, and is told who holds it", () => {
  hold(testProcess(10));
  const answer = acquireLock(nodeFs, testProcess(11, { alive: [10] }), output());
  expect(answer).toMatchObject({ kind: "held", path: folder.at(lockFile), holder: { pid: 10, host: "may-chu" } });
});

test("another output in the same folder has a lock of its own", () => {
  hold(testProcess(10));
  expect(acquireLock(nodeFs, testProcess(11, { alive: [10] }), folder.at("other.xlsx")).kind).toBe("locked");
});

test("the lock of a dead process is taken over", () => {
  hold(testProcess(10));
  const lock = hold(testProcess(11));
  expect(JSON.parse(folder.read(lockFile)).pid).toBe(11);
  expect(folder.names()).toEqual([lockFile]);
  expect(lock.check()).toBeNull();
});

test("the same number in a later process is not the holder", () => {
  hold(testProcess(1));
  const reborn = testProcess(1, { birthOf: () => "after the restart" });
  expect(hold(reborn).check()).toBeNull();
});

test("a process on another machine is believed for six hours", () => {
  hold(testProcess(10, { host: "may-chu-cu" }));
  const later = (hours: number) => testProcess(11, { now: () => new Date(Date.now() + hours * 3_600_000) });
  expect(acquireLock(nodeFs, later(5.9), output()).kind).toBe("held");
  expect(acquireLock(nodeFs, later(6.1), output()).kind).toBe("locked");
});

test.each(["", "{", "null", "[]", '{"pid":"10"}'])("a lock that says nobody (%j) is respected while it may be being written, then taken over", (text) => {
  folder.write(lockFile, text);
  expect(acquireLock(nodeFs, testProcess(11), output())).toMatchObject({ kind: "held", holder: null });
  const past = Date.now() / 1000 - 11;
  utimesSync(folder.at(lockFile), past, past);
  expect(acquireLock(nodeFs, testProcess(11), output()).kind).toBe("locked");
});

test("a lock that was taken over is known to be lost, and its first holder leaves the new one alone", () => {
  const first = hold(testProcess(10));
  const second = hold(testProcess(11));
  expect(first.check()).toEqual({ code: "lock-lost", path: output(), errno: "" });
  first.release();
  expect(second.check()).toBeNull();
});

test("a live lock that was renamed away by a slow rival is put back", () => {
  hold(testProcess(10));
  // Both 11 and 12 saw the dead holder 10; 12 was quicker, and only now 11 goes on.
  let quick: Lock | null = null;
  const slow = {
    ...nodeFs,
    renameSync: (from: string, to: string) => {
      quick ??= hold(testProcess(12, { alive: [11] }));
      nodeFs.renameSync(from, to);
    },
  };
  expect(acquireLock(slow as never, testProcess(11, { alive: [12] }), output())).toMatchObject({ kind: "held", holder: { pid: 12 } });
  expect((quick as Lock | null)?.check()).toBeNull();
  expect(folder.names()).toEqual([lockFile]);
});

test("where the folder cannot hold a lock, the problem is told as for the output itself", () => {
  folder.write("no-folder");
  expect(acquireLock(nodeFs, testProcess(10), folder.at("no-folder/s.xlsx"))).toMatchObject({ kind: "failed", problem: { code: "folder-missing" } });
  mkdirSync(folder.at("long"));
  expect(acquireLock(nodeFs, testProcess(10), folder.at("long", "x".repeat(250)))).toMatchObject({ kind: "failed", problem: { code: "name-too-long" } });
});

test("whatever single operation fails, nobody ends up with half a lock that lasts", () => {
  hold(testProcess(10));
  const { fs, done } = faultyFileSystem(null);
  locked(acquireLock(fs, testProcess(11), output())).release();
  for (let at = 1; at <= done.length; at++) {
    for (const errno of ["EACCES", "EIO", "ENOSPC"]) {
      hold(testProcess(10));
      const answer = acquireLock(faultyFileSystem({ at, errno, stays: false }).fs, testProcess(11), output());
      expect(["locked", "failed"]).toContain(answer.kind);
      // Whoever comes after them both gets it.
      locked(acquireLock(nodeFs, testProcess(12), output())).release();
    }
  }
});

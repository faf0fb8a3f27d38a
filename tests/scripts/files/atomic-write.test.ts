import { execFileSync } from "node:child_process";
import nodeFs, { mkdirSync, readlinkSync, symlinkSync } from "node:fs";
import { writeAtomically } from "../../../scripts/files/atomic-write";
import { removeStaleTemporaries } from "../../../scripts/files/temporary";
import { faultyFileSystem, type Fault } from "./faulty-file-system";
import { temporaryFolder } from "./temporary-folder";
import { testProcess } from "./test-process";

const folder = temporaryFolder();
const me = testProcess(4711);

const OLD = { book: "old workbook", json: "old json" };
const NEW = { book: "new workbook ".repeat(1000), json: "new json" };
const outputs = () => [
  { path: folder.at("s.xlsx"), bytes: Buffer.from(NEW.book) },
  { path: folder.at("s.json"), bytes: Buffer.from(NEW.json) },
];
const startFromOld = () => {
  folder.write("s.xlsx", OLD.book);
  folder.write("s.json", OLD.json);
};
const onDisk = () => ({ book: folder.read("s.xlsx"), json: folder.read("s.json") });

/** How many operations a write without faults takes. */
const operations = () => {
  startFromOld();
  const { fs, done } = faultyFileSystem(null);
  expect(writeAtomically(fs, me, outputs())).toBeNull();
  return done.length;
};

/** Calls `look` for a fault at every operation of a write. */
const atEveryOperation = (faults: readonly Omit<Fault, "at">[], look: (fault: Fault, write: () => ReturnType<typeof writeAtomically>) => void) => {
  const last = operations();
  expect(last).toBeGreaterThan(15);
  for (const fault of faults) {
    for (let at = 1; at <= last; at++) {
      startFromOld();
      look({ ...fault, at }, () => writeAtomically(faultyFileSystem({ ...fault, at }).fs, me, outputs()));
    }
  }
};

const ERRNOS = ["EACCES", "EBUSY", "EDQUOT", "EIO", "EMFILE", "ENOSPC", "EPERM", "EROFS"];

test("both outputs are new, and nothing else is left in the folder", () => {
  operations();
  expect(onDisk()).toEqual(NEW);
  expect(folder.names()).toEqual(["s.json", "s.xlsx"]);
});

test("a long output is written piece by piece; one whose making fails leaves everything as it was", () => {
  startFromOld();
  const pieces = (count: number) => ({
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index++) yield Buffer.from(`${index} `);
      if (count < 3) throw new Error("no more");
    },
  });
  expect(() => writeAtomically(nodeFs, me, [...outputs(), { path: folder.at("t.csv"), bytes: pieces(2) }])).toThrow("no more");
  expect({ ...onDisk(), names: folder.names() }).toEqual({ ...OLD, names: ["s.json", "s.xlsx"] });
  expect(writeAtomically(nodeFs, me, [...outputs(), { path: folder.at("t.csv"), bytes: pieces(3) }])).toBeNull();
  expect({ ...onDisk(), long: folder.read("t.csv") }).toEqual({ ...NEW, long: "0 1 2 " });
});

test("folders that are missing are made", () => {
  expect(writeAtomically(nodeFs, me, [{ path: folder.at("a/b/s.xlsx"), bytes: Buffer.from("x") }])).toBeNull();
  expect(folder.read("a/b/s.xlsx")).toBe("x");
});

test("one operation that fails, whichever and however: both old with a problem, or both new without", () => {
  atEveryOperation(ERRNOS.map((errno) => ({ errno, stays: false })), (fault, write) => {
    const problem = write();
    expect({ fault, ...onDisk() }).toEqual({ fault, ...(problem ? OLD : NEW) });
  });
});

test("one operation that fails leaves at most the one file that could not be removed", () => {
  atEveryOperation(ERRNOS.map((errno) => ({ errno, stays: false })), (_fault, write) => {
    const before = folder.names().length;
    write();
    expect(folder.names().length - before).toBeLessThanOrEqual(1);
    removeStaleTemporaries(nodeFs, folder.at("."), testProcess(1));
    expect(folder.names()).toEqual(["s.json", "s.xlsx"]);
  });
});

test("a disk that stays full or goes away: each output is old or new, whole; with a problem the workbook is old unless undoing failed too", () => {
  atEveryOperation(ERRNOS.map((errno) => ({ errno, stays: true })), (fault, write) => {
    const problem = write();
    const { book, json } = onDisk();
    expect({ fault, whole: [OLD.book, NEW.book].includes(book) && [OLD.json, NEW.json].includes(json) }).toEqual({ fault, whole: true });
    if (!problem) expect({ book, json }).toEqual(NEW);
    else expect({ fault, json }).toEqual({ fault, json: OLD.json });
  });
});

test("killed at any operation: each output is old or new, whole; only between the two renames do they differ in age", () => {
  let apart = 0;
  atEveryOperation([{ errno: "killed", stays: true }], (fault, write) => {
    expect(write).toThrow("killed");
    const { book, json } = onDisk();
    expect({ fault, whole: [OLD.book, NEW.book].includes(book) && [OLD.json, NEW.json].includes(json) }).toEqual({ fault, whole: true });
    if ((book === NEW.book) !== (json === NEW.json)) apart++;
    removeStaleTemporaries(nodeFs, folder.at("."), testProcess(1));
    expect(folder.names()).toEqual(["s.json", "s.xlsx"]);
  });
  // The second output's backup is linked, then it is renamed: killed before either.
  expect(apart).toBe(2);
});

test("the first time, a second output that cannot be placed takes the first one away again", () => {
  const blocked = { ...nodeFs, renameSync: (from: string, to: string) => (to.endsWith(".json") ? refuse("EPERM") : nodeFs.renameSync(from, to)) };
  const problem = writeAtomically(blocked as never, me, outputs());
  expect(problem).toEqual({ code: "not-permitted", path: folder.at("s.json"), errno: "EPERM" });
  expect(folder.names()).toEqual([]);
});

test("a file that is busy for a moment is waited for; one that stays open is named", () => {
  startFromOld();
  const waits: number[] = [];
  const patient = testProcess(4711, { pause: (milliseconds) => void waits.push(milliseconds) });
  const busy = (times: number) => ({ ...nodeFs, renameSync: (from: string, to: string) => (times-- > 0 ? refuse("EBUSY") : nodeFs.renameSync(from, to)) });
  expect(writeAtomically(busy(2) as never, patient, outputs())).toBeNull();
  expect(waits).toEqual([20, 60]);
  expect(writeAtomically(busy(99) as never, patient, outputs())).toEqual({ code: "open-elsewhere", path: folder.at("s.xlsx"), errno: "EBUSY" });
});

const refuse = (code: string): never => {
  throw Object.assign(new Error(code), { code });
};

test.each([
  ["ENOSPC", "disk-full"],
  ["EROFS", "read-only"],
  ["EACCES", "not-permitted"],
  ["EBUSY", "open-elsewhere"],
  ["ENAMETOOLONG", "name-too-long"],
  ["EIO", "write-failed"],
])("%s is told as %s, with the path that was asked for", (errno, code) => {
  startFromOld();
  const problem = writeAtomically({ ...nodeFs, openSync: () => refuse(errno) }, me, outputs());
  expect(problem).toEqual({ code, path: folder.at("s.xlsx"), errno });
});

test("a disk that takes a few bytes at a time gets all of them", () => {
  const sip = { ...nodeFs, writeSync: (file: number, bytes: Uint8Array, from: number, count: number) => nodeFs.writeSync(file, bytes, from, Math.min(count, 7)) };
  expect(writeAtomically(sip as never, me, outputs())).toBeNull();
  expect(onDisk()).toEqual(NEW);
});

test("where the lock was lost nothing is replaced", () => {
  startFromOld();
  const lost = { code: "lock-lost", path: folder.at("s.xlsx"), errno: "" } as const;
  expect(writeAtomically(nodeFs, me, outputs(), () => lost)).toEqual(lost);
  expect(onDisk()).toEqual(OLD);
  expect(folder.names()).toEqual(["s.json", "s.xlsx"]);
});

test("a folder or a pipe with the output's name is not replaced", () => {
  mkdirSync(folder.at("s.xlsx"));
  expect(writeAtomically(nodeFs, me, outputs())).toEqual({ code: "not-a-regular-file", path: folder.at("s.xlsx"), errno: "" });
  execFileSync("mkfifo", [folder.at("pipe")]);
  expect(writeAtomically(nodeFs, me, [{ path: folder.at("pipe"), bytes: Buffer.from("x") }])?.code).toBe("not-a-regular-file");
});

test("through a link the file behind it is replaced, and the link stays", () => {
  folder.write("real/s.xlsx", "old");
  symlinkSync(folder.at("real/s.xlsx"), folder.at("s.xlsx"));
  expect(writeAtomically(nodeFs, me, [{ path: folder.at("s.xlsx"), bytes: Buffer.from("new") }])).toBeNull();
  expect(readlinkSync(folder.at("s.xlsx"))).toBe(folder.at("real/s.xlsx"));
  expect(folder.read("real/s.xlsx")).toBe("new");
  expect(folder.names("real")).toEqual(["s.xlsx"]);
});

test("leftovers of dead processes are removed, those of living ones and of strangers are not", () => {
  for (const name of [".chi-tieu-maychu-10-1.tmp", ".chi-tieu-maychu-11-1.tmp", ".chi-tieu-other-10-1.tmp", ".chi-tieu-notes.tmp"]) folder.write(name);
  nodeFs.utimesSync(folder.write(".chi-tieu-other-12-1.tmp"), 0, 0);
  removeStaleTemporaries(nodeFs, folder.at("."), testProcess(1, { alive: [11] }));
  expect(folder.names()).toEqual([".chi-tieu-maychu-11-1.tmp", ".chi-tieu-notes.tmp", ".chi-tieu-other-10-1.tmp"]);
});

import * as fs from "node:fs";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { openReadingCache } from "../../../scripts/cache/reading-cache";
import { fileUnreadable } from "../../../src/core/rules/file-unreadable";
import { finding } from "../../../src/core/rules/rule";
import { faultyFileSystem } from "../files/faulty-file-system";
import { temporaryFolder } from "../files/temporary-folder";
import { testProcess } from "../files/test-process";
import { foundAt, packedOf } from "./packed";

const folder = temporaryFolder();
const KEY = "a".repeat(64);
const PACK = `cache/${KEY}.chi-tieu-cache`;
const DAY = 86_400_000;
const NOON = new Date("2024-06-20T12:00:00Z").getTime();
const later = (days: number) => testProcess(4711, { now: () => new Date(NOON + days * DAY) });

const open = (days = 0, key = KEY) => openReadingCache(fs, later(days), folder.at("cache"), key);
const put = (file: string, content: string) => foundAt(file, folder.write(`in/${file}`, content), content);

/** A run over files: what it found kept, and what it had to read and so keeps. */
const run = (contents: Readonly<Record<string, string>>, days = 0, key = KEY) => {
  const cache = open(days, key);
  const found = Object.entries(contents).map(([file, content]) => [put(file, content), content] as const);
  const kept = found.filter(([one]) => cache.mayHave(one) && cache.find(one) !== null).map(([{ file }]) => file);
  for (const [{ file }, content] of found) if (!kept.includes(file)) cache.keep(packedOf(file, content));
  cache.close();
  return kept;
};

const MONTH = { "a.xlsx": "một", "sub/b.xlsx": "hai", "c.csv": "ba" };
const ALL = Object.keys(MONTH);

test("the second run finds all that the first one read, as it was", () => {
  expect(run(MONTH)).toEqual([]);
  expect(run(MONTH)).toEqual(ALL);
  const cache = open();
  expect(cache.find(put("a.xlsx", "một"))).toEqual(packedOf("a.xlsx", "một"));
  cache.close();
});

test("only bytes count: a file that changed without its size and time is read again, one that was only touched is not", () => {
  run(MONTH);
  const facts = statSync(folder.at("in/a.xlsx"));
  const changed = { ...MONTH, "a.xlsx": "mốt" };
  put("a.xlsx", changed["a.xlsx"]);
  utimesSync(folder.at("in/a.xlsx"), facts.atime, facts.mtime);
  expect(statSync(folder.at("in/a.xlsx")).size).toBe(facts.size);
  expect(run(changed)).toEqual(["sub/b.xlsx", "c.csv"]);
  utimesSync(folder.at("in/a.xlsx"), 1, 1);
  expect(run(changed)).toEqual(ALL);
});

test("the same bytes under another name are read again: findings carry the name, and a .csv is read by it", () => {
  run(MONTH);
  expect(run({ "d.xlsx": "một" })).toEqual([]);
});

test("what another key stands for is never found", () => {
  run(MONTH);
  expect(run(MONTH, 0, "b".repeat(64))).toEqual([]);
  expect(folder.names("cache")).toEqual([KEY, "b".repeat(64)].map((key) => `${key}.chi-tieu-cache`));
  // Not even where somebody gives its pack the name of ours.
  fs.copyFileSync(folder.at(`cache/${"b".repeat(64)}.chi-tieu-cache`), folder.at(PACK));
  expect(run(MONTH)).toEqual([]);
});

test("a reading that another day may give otherwise is not kept", () => {
  const cache = open();
  const at = { workbook: "b.xlsx", sheet: null, address: null };
  cache.keep(packedOf("a.xlsx", "một", { sha256: null, bytes: 0 }));
  cache.keep(packedOf("b.xlsx", "hai", { findings: [finding(fileUnreadable, null, { at, facts: { found: "RangeError: out of memory" } })] }));
  cache.close();
  expect(existsSync(folder.at("cache"))).toBe(false);
});

test("nothing is written where nothing was new", () => {
  run(MONTH);
  const before = statSync(folder.at(PACK));
  expect(run(MONTH)).toEqual(ALL);
  expect(statSync(folder.at(PACK)).ino).toBe(before.ino);
});

test("files of another folder are kept as well, for thirty days after they were last wanted", () => {
  run(MONTH);
  expect(run({ "d.xlsx": "bốn" }, 20)).toEqual([]);
  expect(run({ "a.xlsx": "một", "d.xlsx": "bốn" }, 25)).toEqual(["a.xlsx", "d.xlsx"]);
  expect(run({ "e.xlsx": "năm" }, 40)).toEqual([]);
  expect(run({ ...MONTH, "d.xlsx": "bốn", "e.xlsx": "năm" }, 40)).toEqual(["a.xlsx", "d.xlsx", "e.xlsx"]);
});

test("packs that nobody used for thirty days are removed, and what killed runs left; what is not the cache's stays", () => {
  run(MONTH);
  folder.write("cache/.chi-tieu-maychu-9999-1719793800000.1.tmp", "half");
  folder.write("cache/note.txt", "mine");
  const old = new Date(NOON - 31 * DAY);
  run(MONTH, 0, "b".repeat(64));
  utimesSync(folder.at(PACK), old, old);
  run({ "d.xlsx": "bốn" }, 0, "b".repeat(64));
  expect(folder.names("cache")).toEqual([`${"b".repeat(64)}.chi-tieu-cache`, "note.txt"]);
});

test("whatever bytes lie where the cache was, nothing wrong is found, and the next run finds all again", () => {
  run(MONTH);
  const whole = readFileSync(folder.at(PACK));
  const damage = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
    fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => Buffer.from(whole.map((byte, index) => (index === at ? byte ^ flip : byte)))),
    fc.tuple(fc.nat(whole.length), fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, more]) => Buffer.concat([whole.subarray(0, at), more, whole.subarray(at)])),
  );
  fc.assert(
    fc.property(damage, (bytes) => {
      writeFileSync(folder.at(PACK), bytes);
      const cache = open();
      for (const [file, content] of Object.entries(MONTH)) {
        const found = cache.find(put(file, content));
        if (found) expect(found).toEqual(packedOf(file, content));
      }
      cache.close();
      run(MONTH);
      expect(run(MONTH)).toEqual(ALL);
    }),
    { numRuns: 300 },
  );
});

test("one damaged entry costs that entry", () => {
  run(MONTH);
  const bytes = readFileSync(folder.at(PACK));
  bytes[3] = (bytes[3] as number) ^ 1;
  writeFileSync(folder.at(PACK), bytes);
  expect(run(MONTH)).toEqual(["sub/b.xlsx", "c.csv"]);
  expect(run(MONTH)).toEqual(ALL);
});

test("a later format is left alone until something is kept, then replaced", () => {
  run(MONTH);
  writeFileSync(folder.at(PACK), readFileSync(folder.at(PACK), "latin1").replace("chi-tieu/cache@1", "chi-tieu/cache@2"), "latin1");
  expect(run(MONTH)).toEqual([]);
  expect(run(MONTH)).toEqual(ALL);
});

test("two runs at once: each writes a whole pack, and the later one stays", () => {
  run(MONTH);
  const [one, other] = [open(), open()];
  one.keep(packedOf("d.xlsx", "bốn"));
  other.keep(packedOf("e.xlsx", "năm"));
  one.close();
  expect(other.find(put("a.xlsx", "một"))).toEqual(packedOf("a.xlsx", "một"));
  other.close();
  expect(run({ ...MONTH, "d.xlsx": "bốn", "e.xlsx": "năm" })).toEqual([...ALL, "e.xlsx"]);
  expect(folder.names("cache")).toEqual([`${KEY}.chi-tieu-cache`]);
});

test("a folder that cannot be made, or a folder where the pack should be, is no cache and no error", () => {
  folder.write("cache", "a file");
  expect(run(MONTH)).toEqual([]);
  expect(run(MONTH)).toEqual([]);
  fs.rmSync(folder.at("cache"));
  mkdirSync(folder.at(PACK), { recursive: true });
  expect(run(MONTH)).toEqual([]);
  expect(folder.names("cache")).toEqual([`${KEY}.chi-tieu-cache`]);
});

test.each(["ENOSPC", "EACCES", "EIO", "EPERM"])("%s at any operation is no error, and costs no more than the time to read", (errno) => {
  for (const stays of [true, false])
    for (let at = 1, ended = false; !ended; at++) {
      fs.rmSync(folder.at("cache"), { recursive: true, force: true });
      run({ "a.xlsx": "một" });
      const { fs: faulty, done } = faultyFileSystem({ at, errno, stays });
      const cache = openReadingCache(faulty, later(1), folder.at("cache"), KEY);
      const found = cache.find(put("a.xlsx", "một"));
      if (found) expect(found).toEqual(packedOf("a.xlsx", "một"));
      cache.keep(packedOf("b.xlsx", "hai"));
      cache.close();
      ended = done.length < at;
      run(MONTH);
      expect(run(MONTH)).toEqual(ALL);
    }
});

test("killed at any operation, it leaves a cache that the next run can use", () => {
  for (let at = 1, ended = false; !ended; at++) {
    fs.rmSync(folder.at("cache"), { recursive: true, force: true });
    run({ "a.xlsx": "một" });
    const { fs: faulty, done } = faultyFileSystem({ at, errno: "killed", stays: true });
    const killed = () => {
      const cache = openReadingCache(faulty, testProcess(4712, { now: () => new Date(NOON) }), folder.at("cache"), KEY);
      cache.keep(packedOf("b.xlsx", "hai"));
      cache.close();
    };
    ended = at > 40;
    try {
      killed();
      ended = true;
    } catch (error) {
      expect((error as Error).message).toBe("killed");
    }
    expect(done.length).toBeGreaterThan(0);
    expect(run({ "a.xlsx": "một" })).toEqual(["a.xlsx"]);
    run(MONTH, 1);
    expect(run(MONTH, 1)).toEqual(ALL);
    expect(folder.names("cache")).toEqual([`${KEY}.chi-tieu-cache`]);
  }
});

test("what is cut off at the end of a pack that grew is not taken for its own", () => {
  run(MONTH);
  appendFileSync(folder.at(PACK), "x");
  expect(run(MONTH)).toEqual([]);
});

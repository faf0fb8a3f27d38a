import { spawnSync } from "node:child_process";
import path from "node:path";
import { temporaryFolder } from "./files/temporary-folder";

const folder = temporaryFolder();
const PROGRAM = path.resolve(__dirname, "../../scripts/build/count-tests.cjs");

const report = (name: string, passed: number, failed = 0, brokenSuites = 0, skipped = 0) =>
  folder.write(name, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: brokenSuites, numPendingTests: skipped }));
const count = (...files: readonly string[]) => {
  const { status, stdout } = spawnSync(process.execPath, [PROGRAM, ...files], { encoding: "utf8" });
  return [status, stdout.trim().split("\n").at(-1)];
};

test("reports are added up", () => {
  expect(count(report("a.json", 5), report("b.json", 2))).toEqual([0, "7 passed, 0 failed"]);
});

test("a failed test, a suite that did not run, and a report that is missing are failures", () => {
  const good = report("a.json", 5);
  expect(count(good, report("b.json", 2, 1))).toEqual([1, "7 passed, 1 failed"]);
  expect(count(good, report("b.json", 2, 0, 1))).toEqual([1, "7 passed, 1 failed"]);
  expect(count(good, folder.at("none.json"))).toEqual([1, "5 passed, 1 failed"]);
});

test("skipped tests are told; no test at all is a failure", () => {
  expect(count(report("a.json", 5, 0, 0, 2))).toEqual([0, "5 passed, 0 failed, 2 skipped"]);
  expect(count(report("a.json", 0))).toEqual([1, "0 passed, 0 failed"]);
});

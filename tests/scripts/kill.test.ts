import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { entryFile } from "../support/entry-file";
import { temporaryFolder } from "./files/temporary-folder";
import { chiTieu, ENVIRONMENT, startChiTieu } from "./run-chi-tieu";

/** `npm run test:kill` takes its time. */
const KILLS = process.env["npm_lifecycle_event"] === "test:kill" ? 200 : 30;

const folder = temporaryFolder();
const MOMENTS = ["2024-06-20T08:00:00+07:00", "2024-06-21T08:00:00+07:00"] as const;

const mergeAt = (moment: string, name = "s") => ["merge", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at(`out/${name}.xlsx`), "--json", folder.at(`out/${name}.json`), "--as-of", moment];
const hash = (name: string) => createHash("sha256").update(readFileSync(folder.at("out", name))).digest("hex");
const pair = (name = "s") => [hash(`${name}.xlsx`), hash(`${name}.json`)];

/** A number between 0 and 1 for each try, the same in every run. */
const shareOf = (index: number): number => (index * 0.618033988749895) % 1;

type Child = ReturnType<typeof startChiTieu>;

const killAfter = (child: Child, milliseconds: number): (() => void) => {
  const timer = setTimeout(() => child.kill("SIGKILL"), milliseconds);
  return () => clearTimeout(timer);
};

const killOnceWriting = (child: Child, milliseconds: number): (() => void) => {
  const watch = setInterval(() => {
    if (!folder.names("out").some((name) => name.endsWith(".tmp"))) return;
    clearInterval(watch);
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  }, 1);
  return () => clearInterval(watch);
};

test(`${KILLS} kills at moments spread over a merge and over its writing: workbook and JSON are each the old or the new one, whole, and the next merge is not hindered`, async () => {
  mkdirSync(folder.at("in"));
  for (const code of ["818", "819", "820"]) folder.write(`in/${code}.xlsx`, await entryFile(code, "2024-06", { population: "120000", "health-insured-people": "110000" }));
  const began = performance.now();
  for (const [index, moment] of MOMENTS.entries()) expect(chiTieu(...mergeAt(moment, `whole-${index}`)).status).toBe(1);
  let duration = (performance.now() - began) / MOMENTS.length;
  const whole = [pair("whole-0"), pair("whole-1")] as const;
  expect(whole[0]).not.toEqual(whole[1]);

  chiTieu(...mergeAt(MOMENTS[0]));
  const seen = { before: 0, after: 0, apart: 0, finished: 0 };
  let now = 0;
  let delay = 6;
  for (let index = 0; seen.before + seen.after + seen.apart < KILLS; index++) {
    expect(index).toBeLessThan(5 * KILLS);
    const next = 1 - now;
    const child = startChiTieu(...mergeAt(MOMENTS[next] as string));
    const ended = new Promise<NodeJS.Signals | null>((done) => child.on("exit", (_status, signal) => done(signal)));
    // Every other kill waits for the writing itself, and closes in on the moment at which the new takes the place of the old.
    const spread = index % 2 === 0;
    const stop = spread ? killAfter(child, duration * shareOf(index)) : killOnceWriting(child, delay);
    const signal = await ended;
    stop();

    const [workbook, json] = pair();
    expect(whole.map(([one]) => one)).toContain(workbook);
    expect(whole.map(([, one]) => one)).toContain(json);
    const isNew = [workbook === whole[next]?.[0], json === whole[next]?.[1]];
    if (!spread) delay *= isNew[0] ? 0.7 : 1.4;
    if (signal === null) {
      expect(isNew).toEqual([true, true]);
      seen.finished++;
      // Others no longer keep this machine as busy as when it was measured.
      if (spread) duration *= 0.95;
    } else if (isNew[0] !== isNew[1]) seen.apart++;
    else if (isNew[0]) seen.after++;
    else seen.before++;
    // A half that is new would hide the next kill: start again from a pair.
    if (isNew[0] !== isNew[1]) expect(chiTieu(...mergeAt(MOMENTS[next] as string)).status).toBe(1);
    if (isNew[0]) now = next;
  }

  if (KILLS > 100) console.log(seen);
  // Kills fell on both sides of the moment that counts, or this test has shown nothing.
  expect(seen.before).toBeGreaterThan(0);
  expect(seen.after + seen.apart).toBeGreaterThan(0);
  expect(chiTieu(...mergeAt(MOMENTS[0])).status).toBe(1);
  expect(pair()).toEqual(whole[0]);
  expect(folder.names("out")).toEqual(["s.json", "s.xlsx", "whole-0.json", "whole-0.xlsx", "whole-1.json", "whole-1.xlsx"]);
}, 1_800_000);

test("two merges to one output at once: whoever comes second writes nothing and says who holds it", async () => {
  mkdirSync(folder.at("in"));
  folder.write("in/819.xlsx", await entryFile("819", "2024-06", { population: "120000" }));
  const script = `
    const { spawn } = require("node:child_process");
    const runs = Array.from({ length: 4 }, () => new Promise((done) => {
      const child = spawn(process.execPath, process.argv.slice(1));
      let err = "";
      child.stderr.on("data", (text) => (err += text));
      child.on("close", (status) => done({ status, err }));
    }));
    Promise.all(runs).then((all) => console.log(JSON.stringify(all)));`;
  const { stdout } = spawnSync(process.execPath, ["-e", script, require.resolve("../../build/chi-tieu.js"), ...mergeAt(MOMENTS[0])], { encoding: "utf8", env: ENVIRONMENT });
  const runs = JSON.parse(stdout) as readonly { readonly status: number; readonly err: string }[];
  expect(runs.filter(({ status }) => status === 1).length).toBeGreaterThan(0);
  for (const { status, err } of runs) if (status !== 1) expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/tiến trình (\d+|\?) trên máy/) });
  expect(folder.names("out")).toEqual(["s.json", "s.xlsx"]);
});

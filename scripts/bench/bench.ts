import { mkdirSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { benchOptions, type BenchOptions } from "./bench-options";
import { benchPage } from "./bench-page";
import { type BenchResult, type ScaleResult, spreadOf, type StartResult } from "./bench-result";
import { makeWorkbooks, type Workbooks } from "./make-workbooks";
import { measureWarm } from "./measure-warm";
import { ours } from "./ours";
import { findPeers, type Peers } from "./peers";
import { runProcess } from "./run-process";
import { runRounds } from "./run-rounds";

const ROOT = path.resolve(__dirname, "../..");
const STARTS = 15;

const tell = (text: string): void => void process.stderr.write(`${text}\n`);

const machine = (): BenchResult["machine"] => ({
  cpu: os.cpus()[0]?.model.trim() ?? "an unknown processor",
  cores: os.cpus().length,
  memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
  os: `${os.type()} ${os.release()}`,
  node: process.versions.node,
});

const made = (options: BenchOptions, count: number, peers: Peers): Promise<Workbooks> =>
  makeWorkbooks(options.work, count, options.seed, peers, (done) => done % 100 === 0 && tell(`${done}/${count} workbooks`));

/** What `--help` takes beside an empty program, in turn. */
const measureStart = async (usage: string): Promise<StartResult> => {
  const [help, nothing]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < STARTS; turn++) {
    help.push((await runProcess({ file: process.execPath, args: [path.join(ROOT, "build/chi-tieu.js"), "--help"] }, usage)).seconds);
    nothing.push((await runProcess({ file: process.execPath, args: ["-e", "0"] }, usage)).seconds);
  }
  return { help: spreadOf(help) as StartResult["help"], nothing: spreadOf(nothing) as StartResult["nothing"] };
};

const measureScale = async (options: BenchOptions): Promise<readonly ScaleResult[]> => {
  const results: ScaleResult[] = [];
  // Python's writer would take an hour over ten thousand workbooks.
  const peers = findPeers(() => true, false);
  const counts = new Set(options.scale.length === 0 ? [] : [options.files, ...options.scale]);
  for (const files of [...counts].sort((a, b) => a - b)) {
    const workbooks = await made(options, files, peers);
    const { status, err, seconds, cpu, peak } = await runProcess(ours(options.work).command(workbooks), path.join(options.work, "usage.json"));
    if (status !== 0 && status !== 1) throw new Error(`the merge of ${files} workbooks stopped with status ${status}:\n${err.slice(-2_000)}`);
    tell(`${files} workbooks: ${seconds.toFixed(1)} s, ${peak?.toFixed(0)} MiB`);
    results.push({ files, seconds, cpu, peak });
  }
  return results;
};

/** `npm run bench`: everybody reads the same workbooks in one run; the page tells who took how long. */
const bench = async (argv: readonly string[]): Promise<void> => {
  const options = benchOptions(argv);
  mkdirSync(options.work, { recursive: true });
  const wanted = (id: string): boolean => options.only === null || options.only.includes(id);
  const peers = findPeers(wanted, options.python);
  const contenders = [ours(options.work), ...peers.readers].filter(({ id }) => wanted(id));
  const workbooks = await made(options, options.files, peers);
  const measured = await runRounds(contenders, workbooks, options.work, options.rounds, tell);
  const result: BenchResult = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    files: options.files,
    rounds: options.rounds,
    seed: options.seed,
    bytes: workbooks.files.reduce((sum, file) => sum + statSync(path.join(workbooks.folder, file)).size, 0),
    writers: workbooks.writers,
    contenders: measured,
    warm: wanted("ours") ? await measureWarm(workbooks, options.work) : null,
    start: await measureStart(path.join(options.work, "usage.json")),
    scale: await measureScale(options),
  };
  writeFileSync(options.page.replace(/\.md$/, ".json"), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(options.page, benchPage(result));
  process.stdout.write(benchPage(result));
};

void bench(process.argv.slice(2)).catch((error: Error) => {
  tell(error.message);
  process.exitCode = 1;
});

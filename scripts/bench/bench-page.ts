import type { BenchResult, ContenderResult, Spread } from "./bench-result";
import type { Usage } from "./run-process";

const round = (value: number, places: number): string => value.toFixed(places);
const seconds = (spread: Spread | null): string => (spread ? `${round(spread.median, 2)} (${round(spread.min, 2)}–${round(spread.max, 2)})` : "");
const times = (ratio: number | null): string => (ratio === null ? "" : round(ratio, ratio < 9.95 ? 1 : 0));

const ratioOf = (above: Spread | null | undefined, below: Spread | null | undefined): number | null => (above && below ? above.median / below.median : null);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [head, head.map((_, index) => (index === 0 ? "---" : "---:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`);

/** What the whole merge must be, in times of another program that only reads (or, for the floor, only inflates). */
export const TARGETS = [
  { id: "floor", most: 8 },
  { id: "openpyxl", least: 10 },
  { id: "pandas", least: 15 },
  { id: "sheetjs", least: 5 },
  { id: "exceljs", least: 8 },
] as const;

/** Beside `node -e 0`, in milliseconds. */
export const HELP_WITHIN = 60;
/** Of the smaller run's peak. */
export const PEAK_WITHIN = 1.3;

/** A night on which one workbook in a hundred changed, beside one on which all did. */
export const WARM_FASTER = 10;

export const HEADINGS = { read: "## Cold merge against readers", targets: "## What must hold", warm: "## The night after", start: "## Start", scale: "## More workbooks", repeat: "## How to repeat" } as const;

const targetRows = (contenders: readonly ContenderResult[]): readonly (readonly string[])[] => {
  const by = new Map(contenders.map((one) => [one.id, one]));
  const mine = by.get("ours");
  return TARGETS.map((target) => {
    const peer = by.get(target.id);
    const most = "most" in target;
    const ratio = most ? ratioOf(mine?.seconds, peer?.seconds) : ratioOf(peer?.seconds, mine?.seconds);
    const cpu = most ? ratioOf(mine?.cpu, peer?.cpu) : ratioOf(peer?.cpu, mine?.cpu);
    const holds = ratio === null ? "not measured" : (most ? ratio <= target.most : ratio >= target.least) ? "yes" : "no";
    return [most ? `at most ${target.most} × ${peer?.name ?? target.id}` : `at least ${target.least} × faster than ${peer?.name ?? target.id}`, times(ratio), times(cpu), holds];
  });
};

const readRows = (contenders: readonly ContenderResult[]): readonly (readonly string[])[] => {
  const floor = contenders.find(({ id }) => id === "floor");
  return contenders.map((one) => {
    if (one.absent !== null) return [one.name, `absent: ${one.absent}`, "", "", "", "", ""];
    return [one.name, seconds(one.seconds), times(ratioOf(one.seconds, floor?.seconds)), seconds(one.cpu), times(ratioOf(one.cpu, floor?.cpu)), one.peak ? round(one.peak.median, 0) : "", one.cells === null ? "none" : String(one.cells)];
  });
};

const startLines = ({ start }: BenchResult): readonly string[] => {
  if (!start) return [];
  const beside = (start.help.median - start.nothing.median) * 1000;
  const ms = (spread: Spread) => `${round(spread.median * 1000, 0)} ms (${round(spread.min * 1000, 0)}–${round(spread.max * 1000, 0)})`;
  return [HEADINGS.start, "", `\`chi-tieu --help\` took ${ms(start.help)}, \`node -e 0\` ${ms(start.nothing)}: ${round(beside, 0)} ms more, where at most ${HELP_WITHIN} are allowed: ${beside <= HELP_WITHIN ? "holds" : "does not hold"}.`, ""];
};

const warmLines = ({ warm: measured, files }: BenchResult): readonly string[] => {
  if (!measured) return [];
  const { changed, cold, warm } = measured;
  const row = (name: string, { seconds: took, cpu, peak }: Usage) => [name, round(took, 2), cpu === null ? "" : round(cpu, 2), peak === null ? "" : round(peak, 0)];
  const ratio = cold.seconds / warm.seconds;
  return [
    HEADINGS.warm,
    "",
    `The same merge with a cache, one run each. The second night's outputs were found to be those of a merge without, to the last byte.`,
    "",
    ...table(["", "seconds", "CPU seconds", "peak MiB"], [row(`all ${files} workbooks are new`, cold), row(`${changed} of them changed`, warm)]),
    "",
    `${times(ratio)} times faster, where ${WARM_FASTER} are asked: ${ratio >= WARM_FASTER ? "holds" : "does not hold"}. What is left is the summary itself, made anew each night.`,
    "",
  ];
};

const scaleLines = ({ scale, files }: BenchResult): readonly string[] => {
  const small = scale.find((one) => one.files === files);
  const large = scale.at(-1);
  if (!small || !large) return [];
  const peak = small.peak !== null && large.peak !== null ? large.peak / small.peak : null;
  return [
    HEADINGS.scale,
    "",
    "The merge alone, each workbook another unit of a register as large, one run each.",
    "",
    ...table(["workbooks", "s", "ms each", "CPU s", "peak MiB"], scale.map((one) => [String(one.files), round(one.seconds, 1), round((one.seconds * 1000) / one.files, 2), one.cpu === null ? "" : round(one.cpu, 1), one.peak === null ? "" : round(one.peak, 0)])),
    "",
    ...(peak === null || small === large ? [] : [`Peak of ${large.files} beside ${small.files}: ${round(peak, 2)} times, where at most ${PEAK_WITHIN} are allowed: ${peak <= PEAK_WITHIN ? "holds" : "does not hold"}.`, ""]),
  ];
};

/** `docs/benchmarks.md` from what a run left in `docs/benchmarks.json`. */
export const benchPage = (result: BenchResult): string => {
  const { machine, contenders, writers } = result;
  return [
    "# Benchmarks",
    "",
    "<!-- Written by `npm run bench` from benchmarks.json; do not edit. -->",
    "",
    `${result.date}, on ${machine.cpu}, ${machine.cores} cores, ${machine.memory}; ${machine.os}; Node ${machine.node}.`,
    `${result.files} filled entry workbooks of the product's own template, ${round(result.bytes / result.files / 1024, 0)} KiB each: ${writers.map(([name, count]) => `${count} by ${name}`).join(", ")}.`,
    `${result.rounds} ${result.rounds === 1 ? "round" : "rounds"}, all contenders in turn, each run a process of its own from its start to its end. Ratios hold; absolute times are of this machine.`,
    "",
    HEADINGS.read,
    "",
    ...table(["", "seconds: median (min–max)", "× floor", "CPU seconds", "× floor", "peak MiB", "typed cells read"], readRows(contenders)),
    "",
    "CPU is user and system time of all threads: we read in a worker or two beside the thread that merges, and pack in another; the others have one thread. Whoever reads cells was found to have read the same ones, to the last bit.",
    "",
    ...contenders.map(({ name, does }) => `- **${name}** ${does}.`),
    "",
    HEADINGS.targets,
    "",
    ...table(["the whole merge", "seen", "by CPU time", "holds"], targetRows(contenders)),
    "",
    ...warmLines(result),
    ...startLines(result),
    ...scaleLines(result),
    HEADINGS.repeat,
    "",
    "`npm run bench` makes the workbooks once (they stay in `out/bench`), runs three rounds and writes this page and benchmarks.json. Words behind it change that:",
    "",
    "- `npm run bench -- --rounds 1` or `npm run bench -- --files 200` is quicker;",
    "- `npm run bench -- --only ours,floor,sheetjs` leaves the others out;",
    "- `npm run bench -- --scale 11,170,10600` adds merges of as many workbooks;",
    "- `npm run bench -- --page out/benchmarks.md` leaves this page alone.",
    "",
    "ExcelJS is installed in `bench/` when it is first needed; openpyxl and pandas are taken where `/usr/bin/python3`, `python3` or `python` has them (Debian: python3-openpyxl, python3-pandas).",
    "Nothing else should run meanwhile.",
    "",
  ].join("\n");
};

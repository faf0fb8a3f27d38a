/**
 * `node --require bench/measure.cjs …`: what this process has used, left in the file that BENCH_USAGE names. Linux keeps the peak
 * of this program alone in VmHWM; what `resourceUsage` gives there begins with the size of whoever started the process.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

const peakKilobytes = (fallback) => {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"))[1]);
  } catch {
    return fallback;
  }
};

if (isMainThread && process.env.BENCH_USAGE) {
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: peakKilobytes(maxRSS) / 1024 }));
  });
}

/** A worker whose jobs do by their path what a hostile file would: run for ever, eat memory, throw, exit. */
const { parentPort } = require("node:worker_threads");

const DEEDS = {
  slow: () => {
    for (;;);
  },
  heavy: () => {
    const eaten = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  },
  throw: () => {
    throw new Error("broken inside");
  },
  exit: () => process.exit(3),
};

parentPort.on("message", (told) => {
  // The task comes first.
  if ("kind" in told) return;
  for (const { file, path } of told) {
    DEEDS[path]?.();
    parentPort.postMessage({ kind: "read", read: { file } });
  }
});

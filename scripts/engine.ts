import { setFlagsFromString } from "node:v8";

/*
 * What V8 is told, each with its measurements in docs/decisions.md. Told late: whatever Node loads of its own after a flag has
 * changed, it compiles anew.
 */

/** From here on V8's compiler between the first and the last is there, and knows better what is worth its while. */
const NODE_WITH_MAGLEV = 22;

/**
 * Only what runs long is optimised, and with less of what it calls: a merge lasts seconds, and of a thousand workbooks' thirteen seconds
 * of processor V8's optimising compiler took four, in threads beside those that read.
 */
export const optimiseLess = (): void => {
  if (Number.parseInt(process.versions.node) >= NODE_WITH_MAGLEV) return;
  setFlagsFromString("--interrupt-budget=500000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
};

/**
 * V8 makes objects "for keeps" wherever many like them were kept before, as the cells of a short sheet are: a nation's summary took
 * twice the time to paint, and half a gigabyte more.
 */
export const makeNothingForKeeps = (): void => setFlagsFromString("--no-allocation-site-pretenuring");

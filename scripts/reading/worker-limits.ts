/**
 * What reading one file may cost before its worker is stopped. The reader's own budgets (`src/xlsx/limits.ts`) stop
 * everything known far earlier; this is the net under them.
 */
export const WORKER_LIMITS = {
  /** An entry workbook takes some milliseconds; the largest that the reader takes, some seconds. */
  milliseconds: 20_000,
  /** Of JavaScript's heap; an entry workbook takes about 10. */
  heapMegabytes: 256,
} as const;

/** Files handed to a worker at a time: enough that it never waits, few enough that little is asked again when one breaks it. */
export const BATCH = 16;

/** A second worker pays for its start from about this many files on, and only where cores are left for it: V8 compiles and collects in threads of its own. */
export const FILES_FOR_TWO_WORKERS = 64;
export const CORES_FOR_TWO_WORKERS = 4;

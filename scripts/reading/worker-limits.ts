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

/** A second worker pays for its start, and for compiling all once more, from about so many files on; later where V8's own threads need the cores, never on one. */
export const filesForTwoWorkers = (cores: number): number => (cores >= 4 ? 64 : cores >= 2 ? 500 : Infinity);

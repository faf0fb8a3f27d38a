import type { Table } from "../../src/core/facts/table";

/** A table as bytes, a piece at a time: a cluster's worth of rows never lies in memory as a whole. */
export type WriteTable = (table: Table) => Iterable<Uint8Array>;

export type FactFormat = "csv" | "ndjson" | "parquet";

/** What the ending of a file's name asks for; null where it asks for nothing we write. */
export const factFormat = (file: string): FactFormat | null => {
  const ending = /\.(csv|ndjson|parquet)$/i.exec(file)?.[1];
  return ending ? (ending.toLowerCase() as FactFormat) : null;
};

/** Where the indicators go that stand beside the facts: `t6.csv` has `t6.indicators.csv`. */
export const indicatorsFile = (facts: string): string => facts.replace(/\.[^.]+$/, (ending) => `.indicators${ending}`);

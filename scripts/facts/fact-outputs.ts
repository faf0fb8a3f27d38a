import { factIndicatorTable } from "../../src/core/facts/fact-indicators";
import { factTable } from "../../src/core/facts/fact-table";
import type { FactOptions } from "../../src/core/facts/of-merge";
import type { Table } from "../../src/core/facts/table";
import type { Merged, PlannedOutput } from "../merge/planned-output";
import { csvTable } from "./csv-table";
import { type FactFormat, factFormat, indicatorsFile, type WriteTable } from "./fact-format";
import { ndjsonTable } from "./ndjson-table";

/** Parquet brings a library, which is loaded when it is asked for. */
const FORMATS: Readonly<Record<FactFormat, () => Promise<WriteTable>>> = {
  csv: () => Promise.resolve(csvTable),
  ndjson: () => Promise.resolve(ndjsonTable),
  parquet: async () => (await import(/* webpackChunkName: "parquet" */ "./parquet-table")).parquetTable,
};

/** The two files that `--facts` asks for, none where it is not given. They are made while they are written. */
export const factOutputs = (file: string | null): readonly PlannedOutput[] => {
  const format = file === null ? null : factFormat(file);
  if (file === null || format === null) return [];
  const tableOf = (make: (merged: Merged, options: FactOptions) => Table): PlannedOutput["make"] => async (merged) => {
    const write = await FORMATS[format]();
    return write(make(merged, { language: merged.language, program: merged.version }));
  };
  return [
    { path: file, make: tableOf(({ summary, received }, options) => factTable(summary, received, options)) },
    { path: indicatorsFile(file), make: tableOf(({ summary }, options) => factIndicatorTable(summary, options)) },
  ];
};

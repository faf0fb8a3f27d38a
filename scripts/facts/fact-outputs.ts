import { factIndicatorTable } from "../../src/core/facts/fact-indicators";
import { factTable } from "../../src/core/facts/fact-table";
import type { FactOptions } from "../../src/core/facts/of-merge";
import type { Summary } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import type { Output } from "../files/atomic-write";
import { type FactFormat, factFormat, indicatorsFile, type WriteTable } from "./fact-format";

/** Each format is loaded when it is asked for: Parquet brings a library. */
const FORMATS: Readonly<Record<FactFormat, () => Promise<WriteTable>>> = {
  csv: async () => (await import("./csv-table")).csvTable,
  ndjson: async () => (await import("./ndjson-table")).ndjsonTable,
  parquet: async () => (await import(/* webpackChunkName: "parquet" */ "./parquet-table")).parquetTable,
};

/** The two files that `--facts` asks for. They are made while they are written. */
export const factOutputs = async (file: string, summary: Summary, received: readonly Received[], options: FactOptions): Promise<readonly Output[]> => {
  const format = factFormat(file);
  if (!format) throw new Error(`no format for ${file}`);
  const write = await FORMATS[format]();
  return [
    { path: file, bytes: write(factTable(summary, received, options)) },
    { path: indicatorsFile(file), bytes: write(factIndicatorTable(summary, options)) },
  ];
};

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAddress } from "../../src/core/address";
import type { SummaryJson } from "../../src/core/json/summary-json";
import type { Workbooks } from "./make-workbooks";
import type { Contender } from "./peers";
import { type Command, nodeCommand } from "./run-process";

const ROOT = path.resolve(__dirname, "../..");

/** What was typed in all workbooks, told so that two programs that read the same say the same. */
export interface TypedCells {
  readonly cells: number;
  readonly digest: string;
}

const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

/** A number by its eight bytes, a text by its letters, as in bench/peers/typed-cells.cjs. */
const canonical = (raw: string): string => {
  if (!PLAIN_NUMBER.test(raw)) return `t${raw}`;
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(Number(raw));
  return `n${bytes.toString("hex")}`;
};

/** Every cell behind a figure, once: a measure that several figures share is one cell. */
export const typedInSummary = ({ figures }: Pick<SummaryJson, "figures">): TypedCells => {
  const lines = new Set(figures.flatMap(({ parts, heldOut }) => [...parts, ...heldOut].map(({ file, cell, raw }) => `${file} ${String(parseAddress(cell)?.row).padStart(7, "0")} ${canonical(raw)}\n`)));
  return { cells: lines.size, digest: createHash("sha256").update([...lines].sort().join("")).digest("hex") };
};

export const outputsIn = (work: string) => ({ xlsx: path.resolve(work, "summary.xlsx"), json: path.resolve(work, "summary.json") });

/** The whole nightly merge of these workbooks into `work`; `more` says what it may remember. */
export const mergeCommand = ({ folder, catalogue, period }: Pick<Workbooks, "catalogue" | "folder" | "period">, work: string, ...more: readonly string[]): Command => {
  const { xlsx, json } = outputsIn(work);
  return nodeCommand(path.join(ROOT, "build/chi-tieu.js"), "merge", "--in", folder, "--catalogue", catalogue, "--period", period, "--as-of", `${period}-20T08:00:00+07:00`, "--out", xlsx, "--json", json, ...more);
};

/** From the call to the written files, with nothing remembered from an earlier one. */
export const ours = (work: string): Contender => ({
  id: "ours",
  name: "chi-tieu",
  does: "merge: reads, checks, merges, writes the summary as .xlsx and .json",
  absent: null,
  command: (workbooks) => mergeCommand(workbooks, work, "--no-cache"),
});

export const typedByUs = (work: string): TypedCells => typedInSummary(JSON.parse(readFileSync(outputsIn(work).json, "utf8")) as SummaryJson);

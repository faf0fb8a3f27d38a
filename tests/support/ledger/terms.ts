import { createHash } from "node:crypto";
import type { LedgerTerms } from "../../../src/core/ledger/terms";
import { loadCutOffs } from "../../../src/core/ledger/load-cut-offs";
import cutOffsJson from "../../../templates/cut-offs.json";
import { catalogue2024 } from "../catalogue-2024";

const loaded = loadCutOffs(cutOffsJson);
if ("problems" in loaded) throw new Error(JSON.stringify(loaded.problems));

/** The committed cut-offs: Decree 09/2019. */
export const DECREE = loaded.cutOffs;

export const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** By what the nights of the tests are judged: months by their dates, reopened without end. */
export const TERMS: LedgerTerms = { catalogue: catalogue2024, cutOffs: DECREE, periods: ["month"], reopenDays: null, offset: "+07:00", folderPeriod: () => null, digest };

/** Half past midnight, when nightly runs begin. */
export const night = (day: string): string => `${day}T00:30:00+07:00`;

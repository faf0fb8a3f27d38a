import type { PackedReceived } from "../../src/core/intake/packed-received";
import type { Period } from "../../src/core/model";
import type { FileRead } from "./read-file";

/** A file for a worker: its name for people, where it lies, and when it was last written. */
export interface ReadJob {
  readonly file: string;
  readonly path: string;
  readonly modified: string | null;
}

/** What a worker does with each file: give its cells, or receive it for the merge of a period. */
export type WorkerTask = { readonly kind: "read" } | { readonly kind: "receive"; readonly catalogue: readonly [catalogue: unknown, orgUnits: unknown]; readonly period: Period | null };

/** One for each job, in the order they were sent. */
export type WorkerAnswer = { readonly kind: "read"; readonly read: FileRead } | { readonly kind: "received"; readonly received: PackedReceived };

/** Why a job has no answer. */
export type Broken = { readonly kind: "broken"; readonly why: "time" | "memory" } | { readonly kind: "broken"; readonly why: "failure"; readonly message: string };

import type { PackedReceived } from "../../core/intake/packed-received";
import type { Period } from "../../core/model";

/** What the pane asks of its worker. Bytes are handed over, not copied. */
export type Request =
  | { readonly kind: "open"; readonly catalogue: readonly [unknown, unknown]; readonly period: Period }
  | { readonly kind: "read"; readonly files: readonly { readonly file: string; readonly modified: string; readonly bytes: ArrayBuffer }[] };

/** One for each file, in the order they were sent. */
export interface Answer {
  readonly received: PackedReceived;
}

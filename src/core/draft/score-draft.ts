import { decimal } from "../numbers/decimal";
import type { Draft, DraftTarget } from "./draft";

/** What a person reads in a text. Fields left out are not scored. */
export interface ExpectedTarget {
  readonly name: string;
  readonly op: DraftTarget["op"];
  readonly values: readonly string[];
  readonly unit: string;
  readonly better?: DraftTarget["better"];
  readonly approximate?: boolean;
  readonly partOf?: number;
}

export interface Score {
  readonly expected: number;
  readonly drafted: number;
  /** Name, operator, values, unit and part all right. */
  readonly right: number;
  /** Of the targets found by name or place: how many have each field right. */
  readonly found: number;
  readonly fields: Readonly<Record<"name" | "op" | "values" | "unit" | "partOf", number>>;
  readonly missed: readonly ExpectedTarget[];
  readonly invented: readonly DraftTarget[];
  readonly wrong: readonly { readonly expected: ExpectedTarget; readonly drafted: DraftTarget; readonly fields: readonly string[] }[];
}

const words = (name: string): ReadonlySet<string> => new Set([...name.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => word));

/** How alike two names are: the share of their words that they have in common, from 0 to 1. */
export const nameLikeness = (a: string, b: string): number => {
  const [left, right] = [words(a), words(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return (2 * common) / Math.max(1, left.size + right.size);
};

const sameValues = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((value, at) => decimal(value).eq(decimal(b[at] as string)));
const ALIKE = 0.6;
const sameName = (expected: string, drafted: string): boolean => nameLikeness(expected, drafted) >= ALIKE || drafted.toLowerCase().includes(expected.toLowerCase());

/** Compares a draft with what a person reads: each expected target with the one drafted target that fits it best. */
export const scoreDraft = (draft: Draft, expected: readonly ExpectedTarget[]): Score => {
  const free = new Set(draft.targets.keys());
  const pairs = new Map<number, number>();
  const worth = (want: ExpectedTarget, got: DraftTarget): number => nameLikeness(want.name, got.name) + (sameName(want.name, got.name) ? 0.5 : 0) + (sameValues(want.values, got.values) ? 1 : 0) + (want.unit === got.unit ? 0.25 : 0);
  expected.forEach((want, at) => {
    let best = -1;
    for (const one of free) if (best < 0 || worth(want, draft.targets[one] as DraftTarget) > worth(want, draft.targets[best] as DraftTarget)) best = one;
    if (best < 0 || worth(want, draft.targets[best] as DraftTarget) < 1) return;
    pairs.set(at, best);
    free.delete(best);
  });
  const fields = { name: 0, op: 0, values: 0, unit: 0, partOf: 0 };
  const wrong: { expected: ExpectedTarget; drafted: DraftTarget; fields: string[] }[] = [];
  let right = 0;
  for (const [at, place] of pairs) {
    const want = expected[at] as ExpectedTarget;
    const got = draft.targets[place] as DraftTarget;
    const checks = {
      name: sameName(want.name, got.name),
      op: want.op === got.op,
      values: sameValues(want.values, got.values),
      unit: want.unit.toLowerCase() === got.unit.toLowerCase(),
      partOf: (want.partOf === undefined ? null : (pairs.get(want.partOf) ?? -1)) === got.partOf,
    };
    const failed = (Object.keys(checks) as (keyof typeof checks)[]).filter((field) => !checks[field]);
    for (const field of Object.keys(checks) as (keyof typeof checks)[]) if (checks[field]) fields[field] += 1;
    if (want.better !== undefined && want.better !== got.better) failed.push("better" as "name");
    if (want.approximate !== undefined && want.approximate !== got.approximate) failed.push("approximate" as "name");
    if (failed.length === 0) right += 1;
    else wrong.push({ expected: want, drafted: got, fields: failed });
  }
  return {
    expected: expected.length,
    drafted: draft.targets.length,
    right,
    found: pairs.size,
    fields,
    missed: expected.filter((_, at) => !pairs.has(at)),
    invented: [...free].map((one) => draft.targets[one] as DraftTarget),
    wrong,
  };
};

import * as v from "valibot";
import type { Catalogue, Finding, Language, Period } from "../model";
import { findingJson, findingJsonSchema } from "./summary-json";
import { PROGRAM_VERSION } from "../program-version";

/** `chi-tieu check --json`: the findings of single workbooks, file by file in the order they were named. */
export const checkJsonSchema = v.strictObject({
  schema: v.literal("chi-tieu/check@1"),
  program: v.string(),
  files: v.array(
    v.strictObject({
      file: v.string(),
      bytes: v.number(),
      sha256: v.nullable(v.string()),
      orgUnit: v.nullable(v.string()),
      period: v.nullable(v.string()),
      catalogue: v.string(),
      findings: v.array(findingJsonSchema),
    }),
  ),
});

export type CheckJson = v.InferOutput<typeof checkJsonSchema>;

/** One checked file; its findings are told with the names of `catalogue`. */
export interface Checked {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly orgUnit: string | null;
  readonly period: Period | null;
  readonly findings: readonly Finding[];
  readonly catalogue: Catalogue;
}

export const checkJson = (files: readonly Checked[], language: Language): CheckJson => ({
  schema: "chi-tieu/check@1",
  program: PROGRAM_VERSION,
  files: files.map(({ findings, catalogue, ...facts }) => ({ ...facts, catalogue: catalogue.version, findings: findings.map((one) => findingJson(one, language, catalogue)) })),
});

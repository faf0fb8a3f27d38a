import * as v from "valibot";
import type { CutOffs } from "./cut-offs";
import { cutOffsSchema, type ownCutOffsSchema } from "./cut-offs-schema";
import { type ShapeProblem, shapeProblems } from "./shape-problem";

/** The default cut-offs, from the parsed `templates/cut-offs.json`, or what is wrong with them. */
export const loadCutOffs = (json: unknown): { readonly cutOffs: CutOffs } | { readonly problems: readonly ShapeProblem[] } => {
  const read = v.safeParse(cutOffsSchema, json);
  if (!read.success) return { problems: shapeProblems(read.issues) };
  const { source, kinds, dates } = read.output;
  return { cutOffs: { source, kinds, dates } };
};

/** The default with what an office changes of it. */
export const withOwnCutOffs = (usual: CutOffs, own: v.InferOutput<typeof ownCutOffsSchema>): CutOffs => {
  const changed = Object.fromEntries(Object.entries(own.kinds).filter(([, window]) => window !== undefined)) as Partial<CutOffs["kinds"]>;
  return { source: own.source ?? usual.source, kinds: { ...usual.kinds, ...changed }, dates: { ...usual.dates, ...own.dates } };
};

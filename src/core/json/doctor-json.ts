import * as v from "valibot";

/** `chi-tieu doctor --json`: what was looked at, and what is wrong with it. */
export const doctorJsonSchema = v.strictObject({
  schema: v.literal("chi-tieu/doctor@1"),
  program: v.string(),
  node: v.string(),
  home: v.string(),
  /** True where nothing needs mending. */
  sound: v.boolean(),
  found: v.array(
    v.strictObject({
      /** A stable name, such as `catalogue-wrong`. */
      code: v.string(),
      state: v.picklist(["fine", "note", "wrong"]),
      message: v.string(),
      details: v.array(v.string()),
      /** What to do; null unless something is wrong. */
      remedy: v.nullable(v.string()),
    }),
  ),
});

export type DoctorJson = v.InferOutput<typeof doctorJsonSchema>;

import type { TypedRow } from "./fill-template";

/** The district whose clerk was in a hurry. */
export const HURRIED_DISTRICT = "818";

/** Mistakes as they come by e-mail every month; each breaks another rule. A leading ' is how Excel marks a number typed as text. */
export const MISTAKES: ReadonlyMap<string, TypedRow> = new Map([
  // 1204,6 with a thousands dot, typed into a text cell: 1204 or 1,204?
  ["local-budget-expenditure", { actual: "'1.204" }],
  ["jobs-created", { actual: "khoảng 390" }],
  // Two digits exchanged: more insured than people.
  ["health-insured-people", { actual: "76240" }],
  ["poor-households", { actual: "'2,5 %" }],
  ["doctors", { actual: "18.5" }],
  ["hospital-beds", { actual: "" }],
  ["urban-waste-generated", { actual: "-" }],
  ["advanced-new-rural-communes", { actual: "-1" }],
]);

import { readFileSync } from "node:fs";
import path from "node:path";
import { benchTemplates } from "../../../scripts/bench/bench-templates";
import { cellEdits } from "../../../scripts/bench/cell-edits";
import { largeRegister, type RegisterUnit } from "../../../scripts/bench/large-register";
import { seeded } from "../../../scripts/bench/seeded";
import { readSubmission } from "../../../src/core/submission";
import { ROOT } from "../../docs/pages";
import { gridOfPlan } from "../../support/plan-grid";

const json = (name: string) => JSON.parse(readFileSync(path.join(ROOT, "templates/2024", name), "utf8"));
const register = json("org-units.json") as { readonly orgUnits: readonly RegisterUnit[] };
const folderOf = (count: number, seed: number) => benchTemplates(json("catalogue.json"), register, count, seed);

test("a seed always gives the same numbers, another one others", () => {
  const three = (seed: number) => [...Array(3)].map(seeded(seed));
  expect(three(7)).toEqual(three(7));
  expect(three(7)).not.toEqual(three(8));
  expect(three(7).every((number) => number >= 0 && number < 1)).toBe(true);
});

test("a register of a thousand units has as many codes, each unit like one that there is", () => {
  const { orgUnits, like } = largeRegister(register.orgUnits, 1000);
  expect(new Set(orgUnits.map(({ code }) => code)).size).toBe(1000);
  expect(new Set(like.values())).toEqual(new Set(register.orgUnits.map(({ code }) => code)));
});

test("a workbook is the same whenever it is made, and differs with the seed", () => {
  const workbook = (seed: number) => folderOf(50, seed).template(3);
  expect(workbook(1)).toEqual(workbook(1));
  expect(workbook(1).filled).not.toEqual(workbook(2).filled);
});

test.each([0, 20, 45])("workbook %i reports everything its unit is asked for, without a fault", (nth) => {
  const { catalogue, template } = folderOf(50, 1);
  const { file, filled } = template(nth);
  const { submission, findings } = readSubmission(gridOfPlan(filled), { workbook: file, catalogue, period: "2024-06" });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(submission?.orgUnit).toBe(catalogue.orgUnits[nth]);
  expect([...(submission?.actuals.values() ?? [])].every(({ kind }) => kind === "amount" || kind === "none" || kind === "not-reported")).toBe(true);
});

test("one workbook becomes another of its shape by typing over what differs", () => {
  const { template } = folderOf(200, 1);
  const [first, second] = [template(0), template(1)];
  expect(second.shape).toBe(first.shape);
  const edits = cellEdits(first.filled, second.filled);
  expect(edits.length).toBeGreaterThan(30);
  expect(edits.length).toBeLessThan(100);
  expect(cellEdits(second.filled, second.filled)).toEqual([]);
});

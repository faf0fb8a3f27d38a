import { readFileSync } from "node:fs";
import path from "node:path";
import { draftFromText } from "../../../src/core/draft/draft-from-text";
import { draftPreview } from "../../../src/core/draft/draft-preview";
import { readReview } from "../../../src/core/draft/read-review";
import { isReviewSheet, reviewYear } from "../../../src/core/draft/review-sheets";
import { reviewPlan } from "../../../src/core/draft/review-plan";
import { yearFiles } from "../../../src/core/draft/year-files";
import type { Grid, WorkbookGrid } from "../../../src/core/model";
import { gridOfPlan } from "../../support/plan-grid";
import { catalogue2024 } from "../catalogue/catalogue-2024";

const TEXT = `Các chỉ tiêu chủ yếu năm 2025:
- Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95% trở lên.
- Số cuộc đua thuyền khoảng 12 cuộc.`;
const drafted = draftFromText(TEXT, catalogue2024, 2025);

test("a draft is shown as what is new, what changed and what is gone, each with its sentence", () => {
  const preview = draftPreview(drafted, "vi");
  expect([preview.year, preview.found, preview.vanished.length, preview.same]).toEqual([2025, 2, 43, []]);
  expect(preview.changed).toEqual([
    {
      name: "Tỷ lệ dân số tham gia bảo hiểm y tế",
      level: "ít nhất 95 %",
      before: "Tỷ lệ dân số tham gia bảo hiểm y tế",
      changes: ["mức: 94 → 95"],
      sentence: expect.stringContaining("bảo hiểm y tế đạt 95% trở lên") as string,
      confidence: 100,
      doubts: [],
    },
  ]);
  expect(preview.new).toMatchObject([{ before: null, changes: [] }]);
  expect(preview.new[0]?.doubts.join()).toContain("khoảng");
  expect(draftPreview(drafted, "en").changed[0]?.before).toBe("Health insurance coverage");
});

test("numbers that were not understood are shown with their sentence, and what the loader would say", () => {
  const { draft } = drafted;
  const at = { text: "12", start: 0, end: 2 };
  const preview = draftPreview({ ...drafted, draft: { ...draft, notUnderstood: [{ at, sentence: { ...at, text: "12 con giáp" } }] }, problems: [{ file: "catalogue", path: "$.year", message: { vi: "sai", en: "wrong" } } as never] }, "en");
  expect([preview.notUnderstood, preview.problems]).toEqual([[{ text: "12", sentence: "12 con giáp" }], ["$.year: wrong"]]);
});

test("the 2024 resolution in one step is what its steps give", () => {
  const { draft, match, problems } = draftFromText(readFileSync(path.join(__dirname, "cases/resolution-2024.txt"), "utf8"), catalogue2024, 2025);
  expect([draft.targets.length, match.vanished, problems]).toEqual([44, [], []]);
});

test("a year is two files, the units with their schema", () => {
  const [catalogue, units] = yearFiles({ year: 2025 }, catalogue2024.orgUnits.slice(0, 1));
  expect([catalogue, units.name]).toEqual([{ name: "catalogue.json", text: '{\n  "year": 2025\n}\n' }, "org-units.json"]);
  expect(JSON.parse(units.text)).toMatchObject({ $schema: "../../docs/schemas/org-units.schema.json", orgUnits: [{ code: catalogue2024.orgUnits[0]?.code }] });
});

describe("a review painted into a workbook that had sheets of these names", () => {
  const plan = reviewPlan(drafted.draft, drafted.match, drafted.next, catalogue2024);
  const alone = gridOfPlan(plan);
  const empty = (name: string): Grid => ({ name, state: "visible", cells: new Map() });
  const beside: WorkbookGrid = { sheets: [empty("Nguồn"), empty("Chỉ tiêu"), ...alone.sheets.map((grid) => ({ ...grid, name: `${grid.name} (2)` }))], names: new Map() };

  test("is read from the sheets that were numbered", () => {
    expect(reviewYear(beside)).toBe(2025);
    expect(readReview(beside, catalogue2024)).toEqual(readReview(alone, catalogue2024));
  });
  test("only the sheets with targets and source need to be read", () => {
    expect(beside.sheets.map(({ name }) => name).filter(isReviewSheet)).toEqual(["Nguồn", "Chỉ tiêu", "Chỉ tiêu (2)", "Nguồn (2)"]);
  });
  test("without any that looks right, the one of that very name is blamed", () => {
    expect(readReview({ sheets: [empty("Chỉ tiêu")], names: new Map() }, catalogue2024).problems[0]).toMatchObject({ sheet: "Chỉ tiêu", code: "column-missing" });
  });
});

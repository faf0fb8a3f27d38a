import { footLeft, madeBy, PROGRAM } from "../../src/core/made-by";
import { pageFoot } from "../../src/core/plan/summary/page-foot";
import { PROGRAM_VERSION } from "../../src/core/program-version";
import { catalogue2024 } from "../support/catalogue-2024";

test("the program, its version and the catalogue's, in the reader's language", () => {
  expect(PROGRAM).toBe(`chi-tieu ${PROGRAM_VERSION}`);
  expect(PROGRAM_VERSION).toMatch(/^\d+\.\d+\.\d+$/);
  expect(madeBy([{ version: "2024.1" }], "vi")).toBe(`${PROGRAM} · danh mục 2024.1`);
  expect(madeBy([{ version: "2024.1" }, { version: "2025.2" }, { version: "2024.1" }], "en")).toBe(`${PROGRAM} · catalogue 2024.1, 2025.2`);
});

test("at a page's foot, where an ampersand is a code of Excel's", () => {
  expect(footLeft("2024 & 2025")).toBe("&L2024 && 2025");
  expect(pageFoot({ catalogue: catalogue2024, period: "2024-06" }, "en")).toBe(`&L${PROGRAM} · catalogue ${catalogue2024.version} · 2024-06&RPage &P/&N`);
});

import { allotmentsOf, missesTarget } from "../allotments";
import { sum } from "../numbers/decimal";
import type { Rule } from "./rule";

/**
 * A warning, not an error: no unit's report is wrong and no unit can mend it; the plan itself does not add up. More than
 * the target asks for is how provinces keep a reserve, and is not told.
 */
export const allottedSumDiffers: Rule = {
  code: "allotted-sum-differs",
  severity: "warning",
  scope: "figure",
  text: {
    vi: {
      title: "Kế hoạch giao cộng lại không đạt chỉ tiêu tỉnh",
      message: "{indicator}: kế hoạch giao của {count} đơn vị cộng lại là {found#}, chỉ tiêu tỉnh là {target}: mọi đơn vị làm đúng kế hoạch thì tỉnh vẫn không đạt. Gồm {cells:allotments}.",
      expected: "tổng kế hoạch giao {target}",
      because: "Chỉ tiêu tỉnh chỉ đạt được khi phần giao cho các đơn vị cộng lại đủ; giao vượt để dự phòng thì không sao. Chỉ xét chỉ tiêu cộng được, không xét tỷ lệ.",
      remedy: "Rà lại ô Kế hoạch giao của các đơn vị, hoặc quyết định giao kế hoạch.",
    },
    en: {
      title: "Allotments do not add up to the province's target",
      message: "{indicator}: the allotments of {count} units add up to {found#}, the province's target is {target}: it stays unmet even if every unit does just what it was allotted. They are {cells:allotments}.",
      expected: "allotments that add up to {target}",
      because: "The province meets its target only if what it allotted adds up to it; allotting more, as a reserve, is no fault. Only indicators that add up are looked at, no rates.",
      remedy: "Check the units' cells “Kế hoạch giao”, or the decision that allotted them.",
    },
  },
  example: {
    good: "chỉ tiêu tỉnh ≥ 18.000 · giao 11 huyện cộng lại 18.120",
    bad: "chỉ tiêu tỉnh ≥ 18.000 · giao 11 huyện cộng lại 17.880",
  },
  *checkFigure({ indicator, catalogue, submissions }) {
    const allotments = allotmentsOf(indicator, catalogue, submissions);
    if (!allotments?.given.length) return;
    const total = sum(allotments.given.map(({ amount }) => amount.value));
    if (!missesTarget(indicator, total, allotments.known)) return;
    const cells = JSON.stringify(allotments.given.map(({ orgUnit, amount: { value, at } }) => [orgUnit, value.toFixed(), at.workbook, at.sheet, at.address]));
    yield { orgUnit: null, at: { workbook: "", sheet: null, address: null }, indicator: indicator.id, facts: { found: total.toFixed(), count: String(allotments.given.length), cells } };
  },
};

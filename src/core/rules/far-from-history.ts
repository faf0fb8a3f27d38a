import { measuresOf } from "../catalogue/catalogue";
import { differsBy, isFar, isFarCount, spreadOf } from "../history/robust";
import { unitSeries } from "../history/unit-series";
import type { Measure } from "../model";
import { decimal, ZERO } from "../numbers/decimal";
import type { Rule } from "./rule";

/** Of three values the middle one stands even where one of them was wrong. */
const LEAST_PERIODS = 3;
/** Levels (people, households, schools) move by per cents in a year; half or double is another scale, or another thing. */
const FACTOR = decimal("2");
/** What there is stays: a dozen schools are not eight next month, though a dozen accidents may be. */
const COUNTED = decimal("3");

/** A share of growth may lie anywhere near zero: "twice as much" has no meaning there. Flows have a rule of their own. */
const isLevel = ({ accumulates, yesNo, plausible }: Measure): boolean => !accumulates && !yesNo && plausible.min.gte(ZERO);

/** Needs the unit's earlier reports (`--history`). */
export const farFromHistory: Rule = {
  code: "far-from-history",
  severity: "warning",
  scope: "submission",
  text: {
    vi: {
      title: "Số khác xa các kỳ trước của chính đơn vị",
      message: "{row}: {found#}, khác xa số của chính đơn vị ở {count} kỳ trước ({first} đến {last}): từ {low#} đến {high#}, ở giữa là {middle#}.",
      expected: "gần khoảng từ {low#} đến {high#}",
      because: "Số có đến cuối kỳ (dân số, hộ, trường) thay đổi vài phần trăm mỗi năm. Gấp đôi hoặc còn một nửa thường là gõ thừa, thiếu chữ số, nhầm dòng hoặc nhầm đơn vị tính. Chỉ xét khi có từ 3 kỳ trước trở lên; số nhỏ được phép dao động nhiều hơn.",
      remedy: "Kiểm tra lại số; nếu đúng, ghi lý do ở cột Ghi chú.",
    },
    en: {
      title: "Far from the unit's own history",
      message: "{row}: {found#}, far from what the unit itself reported in {count} earlier periods ({first} to {last}): between {low#} and {high#}, in the middle {middle#}.",
      expected: "near {low#} to {high#}",
      because: "What there is at the end of a period (people, households, schools) moves by a few per cent a year. Double or half is mostly a digit too many or too few, another row, or another unit of measurement. Judged from 3 earlier periods on; small numbers may vary more.",
      remedy: "Check the number; if it is right, say why under Notes.",
    },
  },
  example: {
    good: "Dân số: 292.100 · 292.300 · 292.400 → 292.600",
    bad: "Dân số: 292.100 · 292.300 · 292.400 → 29.260",
  },
  *check({ actuals, orgUnit, period }, catalogue, history) {
    if (!history) return;
    for (const measure of measuresOf(catalogue, orgUnit).filter(isLevel)) {
      const actual = actuals.get(measure.id);
      if (actual?.kind !== "amount") continue;
      const { value } = actual;
      const series = unitSeries(history, period, orgUnit.code, measure.id);
      const spread = spreadOf(series.map(({ amount }) => amount.value));
      if (!spread || spread.count < LEAST_PERIODS) continue;
      const { low, high, middle, count } = spread;
      const nearest = value.gt(high) ? high : value.lt(low) ? low : value;
      if (!differsBy(FACTOR, value, nearest) || !isFar(value, spread) || (measure.integer && !isFarCount(value, middle, COUNTED))) continue;
      yield {
        at: actual.at,
        measure: measure.id,
        facts: { found: value.toFixed(), low: low.toFixed(), high: high.toFixed(), middle: middle.toFixed(), count: String(count), first: series[0]?.past.period as string, last: series[count - 1]?.past.period as string },
      };
    }
  },
};

import { measuresOf } from "../catalogue/catalogue";
import { differsBy, FAR, isFar, isFarCount, spreadOf } from "../history/robust";
import { monthlyIncrement, monthlyIncrements, totalOf, unitSeries } from "../history/unit-series";
import type { Measure } from "../model";
import { type Decimal, decimal, ZERO } from "../numbers/decimal";
import { lastMonth, yearOf } from "../period/period";
import type { Rule } from "./rule";

/** Of three values the middle one stands even where one of them was wrong. */
const LEAST_PERIODS = 3;
/** Months differ: December spends three times what April does. */
const FACTOR_OF_MIDDLE = decimal("4");
/** And what has been seen before may come again: recruits are all called up in one month of the year. */
const FACTOR_OF_HIGHEST = decimal("2");

const isFlow = ({ accumulates, yesNo }: Measure): boolean => accumulates && !yesNo;

/** A mean month is no count; a tenth says enough of it. */
const rounded = (value: Decimal, { integer }: Measure): string => value.round(integer ? 1 : 3).toFixed();

/** Needs the unit's earlier reports (`--history`). A running total that falls is `cumulative-falls`. */
export const increaseFarFromHistory: Rule = {
  code: "increase-far-from-history",
  severity: "warning",
  scope: "submission",
  text: {
    vi: {
      title: "Mức tăng trong kỳ khác xa các kỳ trước của chính đơn vị",
      message: "{row}: lũy kế {found#}, riêng kỳ này tăng {increase#} mỗi tháng; {count} kỳ trước của chính đơn vị mỗi tháng tăng từ {low#} đến {high#}, ở giữa là {middle#}.",
      expected: "lũy kế khoảng {least#} đến {most#}",
      because: "Gõ thừa một chữ số làm số lũy kế tăng vọt so với nhịp thường ngày của chính đơn vị. So mức tăng riêng từng tháng, vì số lũy kế tháng nào cũng lớn hơn. Chỉ xét khi có từ 3 kỳ trước trở lên.",
      remedy: "Kiểm tra lại số lũy kế; nếu đúng (nghiệm thu, quyết toán, tuyển dồn một đợt), ghi lý do ở cột Ghi chú.",
    },
    en: {
      title: "Increase far from the unit's own history",
      message: "{row}: a total of {found#}, {increase#} more a month in this period; in {count} earlier periods the unit itself added between {low#} and {high#} a month, in the middle {middle#}.",
      expected: "a total of about {least#} to {most#}",
      because: "A digit too many makes the running total leap beyond the unit's own pace. Months' own increases are compared, as totals grow anyway. Judged from 3 earlier periods on.",
      remedy: "Check the running total; if it is right (an acceptance, a settlement, all recruits in one month), say why under Notes.",
    },
  },
  example: {
    good: "Việc làm: 85 · 168 · 255 → 340",
    bad: "Việc làm: 85 · 168 · 255 → 3.400",
  },
  *check({ actuals, orgUnit, period }, catalogue, history) {
    if (!history) return;
    for (const measure of measuresOf(catalogue, orgUnit).filter(isFlow)) {
      const actual = actuals.get(measure.id);
      if (actual?.kind !== "amount") continue;
      const { value } = actual;
      const series = unitSeries(history, period, orgUnit.code, measure.id);
      const spread = spreadOf(monthlyIncrements(series));
      const point = series.at(-1);
      if (!spread || !point || spread.count < LEAST_PERIODS) continue;
      const last = totalOf(point);
      const now = { year: yearOf(period), month: lastMonth(period), value };
      const increase = monthlyIncrement(last, now);
      const { low, high, middle, count } = spread;
      const leaps = increase.gt(high) && differsBy(FACTOR_OF_HIGHEST, increase, high) && differsBy(FACTOR_OF_MIDDLE, increase, middle) && isFar(increase, spread);
      // Without a whole number or anything seen before there is no measure of what is far.
      if (!leaps || (measure.integer ? !isFarCount(increase, middle, FAR) : high.lte(ZERO))) continue;
      const [from, months] = last.year === now.year ? [last.value, now.month - last.month] : [ZERO, now.month];
      const expected = (monthly: Decimal) => rounded(from.plus(monthly.times(months)), measure);
      yield {
        at: actual.at,
        measure: measure.id,
        facts: {
          found: value.toFixed(), increase: rounded(increase, measure), low: rounded(low, measure), high: rounded(high, measure), middle: rounded(middle, measure),
          count: String(count), least: expected(low), most: expected(high),
        },
      };
    }
  },
};

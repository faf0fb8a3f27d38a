import { measure, measuresOfFigure } from "../catalogue/catalogue";
import { differsBy, FAR, isFar, isFarCount, medianOf, spreadsOfOthers } from "../history/robust";
import { latestRate } from "../history/latest-rate";
import type { Actual, Catalogue, Figure, Indicator } from "../model";
import { type Decimal, decimal, HUNDRED } from "../numbers/decimal";
import type { FigureContext, Rule } from "./rule";

/** Fewer do not tell what is usual. */
const LEAST_PEERS = 5;
/** Towns and the countryside differ, and twice is common (doctors, social insurance); slips are of ten or a thousand. */
const FACTOR = decimal("2.5");
/** What the unit itself reported lately stands for it: it is like that. */
const OWN_HABIT = decimal("1.5");

/** One unit's rate: `whole` is what it is a share of, `per` what a whole makes. */
interface Rate {
  readonly orgUnit: string;
  readonly rate: Decimal;
  readonly part: Extract<Actual, { kind: "amount" }>;
  readonly whole: Decimal;
}

const amountOf = (actual: Actual | undefined) => (actual?.kind === "amount" ? actual : null);

/** Rates of the units that report a ratio's both measures themselves; of a sum, what share of its own allotment each has reached. */
const ratesOf = ({ figure: rule, id }: Indicator, { byUnit }: Figure, submissions: FigureContext["submissions"]): readonly Rate[] => {
  const [measured] = measuresOfFigure(rule) as [string];
  const rates: Rate[] = [];
  for (const { orgUnit, value } of byUnit.values()) {
    const submission = submissions.get(orgUnit);
    const part = submission && amountOf(submission.actuals.get(measured));
    if (!part) continue;
    const whole = amountOf(rule.kind === "ratio" ? submission.actuals.get(rule.denominator) : submission.allotted.get(id))?.value;
    if (!whole || !whole.isPositive()) continue;
    rates.push({ orgUnit, rate: rule.kind === "ratio" ? (value as Decimal) : HUNDRED.times(part.value).div(whole), part, whole });
  }
  return rates;
};

const isCounted = (indicator: Indicator, catalogue: Catalogue): boolean => measuresOfFigure(indicator.figure).every((id) => measure(catalogue, id)?.integer);

/** Runs in every merge, over the units' own rates of one figure. */
export const farFromPeers: Rule = {
  code: "far-from-peers",
  severity: "warning",
  scope: "figure",
  text: {
    vi: {
      title: "Tỷ lệ khác xa các đơn vị khác",
      message: "{indicator}: {rate#} {unit}, khác xa {count} đơn vị khác: từ {low#} đến {high#}, ở giữa là {middle#}.",
      expected: "gần khoảng từ {low#} đến {high#} {unit}",
      because:
        "Các đơn vị khác nhau, nhưng hiếm khi gấp hơn hai lần rưỡi mức ở giữa của tất cả. Thường là tử số hoặc mẫu số thừa, thiếu chữ số hoặc khác đơn vị tính. So tỷ lệ, hoặc % so kế hoạch giao, không so số tuyệt đối; cần ít nhất 5 đơn vị khác; số nhỏ được phép dao động nhiều hơn; nếu chính đơn vị các kỳ trước cũng như vậy thì không nêu.",
      remedy: "Kiểm tra số này và số nó được so với (mẫu số hoặc kế hoạch giao); nếu đúng, ghi lý do ở cột Ghi chú.",
    },
    en: {
      title: "Rate far from the other units",
      message: "{indicator}: {rate#} {unit}, far from {count} other units: between {low#} and {high#}, in the middle {middle#}.",
      expected: "near {low#} to {high#} {unit}",
      because:
        "Units differ, but rarely by more than two and a half times the middle of them all. Mostly numerator or denominator has a digit too many or too few, or another unit of measurement. Rates, or percentages of what was allotted, are compared, never amounts; at least 5 other units are needed; small numbers may vary more; a unit that was like this in its earlier reports is not asked.",
      remedy: "Check this number and the one it is held against (denominator or allotment); if they are right, say why under Notes.",
    },
  },
  example: {
    good: "BHYT: 92,1 % · 93,0 % · 93,4 % · 94,8 % · 95,0 % → 91,8 %",
    bad: "BHYT: 92,1 % · 93,0 % · 93,4 % · 94,8 % · 95,0 % → 9,2 %",
  },
  *checkFigure({ indicator, figure, submissions, catalogue, period, history }) {
    if (indicator.figure.kind !== "ratio" && indicator.figure.kind !== "sum") return;
    const rates = ratesOf(indicator, figure, submissions);
    if (rates.length <= LEAST_PEERS) return;
    const [measured] = measuresOfFigure(indicator.figure) as [string];
    const per = indicator.figure.kind === "ratio" ? indicator.figure.per : HUNDRED;
    const values = rates.map(({ rate }) => rate);
    const usual = medianOf(values) as Decimal;
    if (!usual.isPositive()) return;
    const spreadBut = spreadsOfOthers(values);
    for (const { orgUnit, rate, part, whole } of rates) {
      if (!differsBy(FACTOR, rate, usual)) continue;
      const spread = spreadBut(rate);
      if (!isFar(rate, spread)) continue;
      if (isCounted(indicator, catalogue) && !isFarCount(part.value, spread.middle.times(whole).div(per), FAR)) continue;
      const own = history && indicator.figure.kind === "ratio" ? latestRate(history, period, orgUnit, indicator.figure) : null;
      if (own && !differsBy(OWN_HABIT, own, rate)) continue;
      const shown = (value: Decimal) => value.round(Math.max(indicator.decimals, 1)).toFixed();
      const unit = indicator.figure.kind === "ratio" ? indicator.unit : "%";
      yield {
        at: part.at,
        orgUnit,
        indicator: indicator.id,
        measure: measured,
        facts: { found: part.value.toFixed(), rate: shown(rate), unit, count: String(spread.count), low: shown(spread.low), high: shown(spread.high), middle: shown(spread.middle) },
      };
    }
  },
};

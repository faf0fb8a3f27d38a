import { indicatorsOf } from "../catalogue/catalogue";
import type { Rule } from "./rule";

/** A blank partner is the business of `missing`; here one of the two says "-": nothing of the kind, beside an amount of the other. */
export const incompleteRatio: Rule = {
  code: "incomplete-ratio",
  severity: "error",
  scope: "submission",
  text: {
    vi: {
      title: "Tỷ lệ thiếu một vế",
      message: "{row} ghi “-” nhưng {present:measure} là {presentValue#} ({presentAddress}). Đơn vị chưa được tính vào tỷ lệ “{indicator}”.",
      expected: "một số, hoặc “-” ở cả hai dòng",
      because: "Tỷ lệ toàn tỉnh là tổng tử số chia tổng mẫu số; một vế là số, một vế không phát sinh thì không tính được.",
      remedy: "Gõ 0 nếu bằng không; gõ “-” ở cả hai dòng nếu không phát sinh.",
    },
    en: {
      title: "Half a ratio",
      message: "{row} says “-” but {present:measure} is {presentValue#} ({presentAddress}). The unit does not enter the rate “{indicator}”.",
      expected: "a number, or “-” in both rows",
      because: "The province's rate is the sum of numerators over the sum of denominators; a number beside “nothing arises” gives no rate.",
      remedy: "Type 0 if it is zero; “-” in both rows where nothing arises.",
    },
  },
  example: {
    good: "Dân số đô thị “-” · được cấp nước sạch “-”",
    bad: "Dân số đô thị 12.000 · được cấp nước sạch “-”",
  },
  *check(submission, catalogue) {
    for (const { id, figure } of indicatorsOf(catalogue, submission.orgUnit)) {
      if (figure.kind !== "ratio") continue;
      const above = [figure.numerator, submission.actuals.get(figure.numerator)] as const;
      const below = [figure.denominator, submission.actuals.get(figure.denominator)] as const;
      for (const [[absentId, absent], [presentId, present]] of [[above, below], [below, above]] as const) {
        if (absent?.kind !== "none" || present?.kind !== "amount") continue;
        yield {
          at: absent.at,
          indicator: id,
          measure: absentId,
          facts: { found: absent.raw, present: presentId, presentValue: present.value.toFixed(), presentAddress: present.at.address },
        };
      }
    }
  },
};

import { measuresOf } from "../catalogue/catalogue";
import { isMeasureDue } from "../period/due";
import type { Rule } from "./rule";

/** A blank is no zero. Measures whose indicators are all judged later in the year may still be blank. */
export const missing: Rule = {
  code: "missing",
  severity: "warning",
  scope: "submission",
  text: {
    vi: {
      title: "Chưa nhập",
      message: "{row}: chưa nhập.",
      expected: "một số, ví dụ 8.801,5; “-” nếu không phát sinh",
      because: "Ô trống không phải là 0: số của đơn vị này chưa có trong tổng hợp.",
      remedy: "Nhập số; gõ 0 nếu bằng không, “-” nếu không phát sinh.",
    },
    en: {
      title: "Not reported",
      message: "{row}: nothing typed.",
      expected: "a number, for example 8.801,5; “-” where nothing arises",
      because: "A blank is no zero: the unit's number is not in the total.",
      remedy: "Type the number; 0 if it is zero, “-” where nothing arises.",
    },
  },
  example: {
    good: "0",
    bad: "(ô trống)",
  },
  *check(submission, catalogue) {
    for (const { id } of measuresOf(catalogue, submission.orgUnit)) {
      const actual = submission.actuals.get(id);
      if (actual && actual.kind !== "not-reported") continue;
      if (!isMeasureDue(catalogue, id, submission.period)) continue;
      yield { at: actual?.at ?? { workbook: submission.workbook, sheet: null, address: null }, measure: id, facts: { found: "" } };
    }
  },
};

import { partsOfWholes } from "../catalogue/catalogue";
import type { Rule } from "./rule";

/** Numerators and their denominators, and every "trong đó" of the resolution. */
export const partExceedsWhole: Rule = {
  code: "part-exceeds-whole",
  severity: "error",
  scope: "submission",
  text: {
    vi: {
      title: "Số bộ phận lớn hơn số tổng",
      message: "{part:measure}: {found#}, nhiều hơn {whole:measure} {wholeValue#} ({wholeAddress}).",
      expected: "không quá {wholeValue#}",
      because: "Một bộ phận không thể lớn hơn cái toàn thể mà nó thuộc về.",
      remedy: "Sửa một trong hai số.",
    },
    en: {
      title: "Part above whole",
      message: "{part:measure}: {found#}, more than {whole:measure} {wholeValue#} ({wholeAddress}).",
      expected: "at most {wholeValue#}",
      because: "A part cannot be larger than what it is part of.",
      remedy: "Correct one of the two numbers.",
    },
  },
  example: {
    good: "Dân số 120.000 · Tham gia BHYT 110.000",
    bad: "Dân số 120.000 · Tham gia BHYT 130.000",
  },
  *check(submission, catalogue) {
    for (const { part, whole } of partsOfWholes(catalogue)) {
      const small = submission.actuals.get(part);
      const large = submission.actuals.get(whole);
      if (small?.kind !== "amount" || large?.kind !== "amount" || small.value.lte(large.value)) continue;
      yield {
        at: small.at,
        measure: part,
        facts: { found: small.value.toFixed(), part, whole, wholeValue: large.value.toFixed(), wholeAddress: large.at.address },
      };
    }
  },
};

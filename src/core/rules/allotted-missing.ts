import { allotmentsOf } from "../allotments";
import type { Rule } from "./rule";

/** Only where some units have an allotment: an indicator that nobody was allotted a part of is the province's own. */
export const allottedMissing: Rule = {
  code: "allotted-missing",
  severity: "warning",
  scope: "figure",
  text: {
    vi: {
      title: "Có đơn vị chưa ghi kế hoạch giao",
      message: "{indicator}: {count} đơn vị có kế hoạch giao, còn {units:orgUnits} để trống.",
      expected: "kế hoạch giao của mọi đơn vị, “-” nếu không giao",
      because: "Không có kế hoạch giao thì không đánh giá được đơn vị, và không biết phần đã giao cộng lại có đủ chỉ tiêu tỉnh không.",
      remedy: "Ghi kế hoạch giao của các đơn vị này, hoặc “-” nếu không giao.",
    },
    en: {
      title: "Units without an allotment",
      message: "{indicator}: {count} units have an allotment, {units:orgUnits} left it blank.",
      expected: "an allotment of each unit, “-” where there is none",
      because: "A unit without one cannot be judged, and nobody can tell whether the allotments add up to the province's target.",
      remedy: "Type these units' allotments, or “-” where nothing was allotted.",
    },
  },
  example: {
    good: "kế hoạch giao của cả 11 huyện",
    bad: "10 huyện ghi kế hoạch giao, Huyện Tân Phước để trống",
  },
  *checkFigure({ indicator, catalogue, submissions }) {
    const { given, without } = allotmentsOf(indicator, catalogue, submissions) ?? { given: [], without: [] };
    if (!given.length || !without.length) return;
    yield { orgUnit: null, at: { workbook: "", sheet: null, address: null }, indicator: indicator.id, facts: { found: "", count: String(given.length), units: without.join(" ") } };
  },
};

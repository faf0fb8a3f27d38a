import type { Rule } from "./rule";

/** Where units owe different measures (doctors of province hospitals have no population of their own), one missing unit bends the rate. */
export const unitsIncomplete: Rule = {
  code: "units-incomplete",
  severity: "warning",
  scope: "figure",
  text: {
    vi: {
      title: "Không tổng hợp được vì thiếu đơn vị",
      message: "{indicator}: không tổng hợp được vì còn thiếu số của {units:orgUnits}.",
      expected: "đủ số của mọi đơn vị liên quan",
      because: "Tử số và mẫu số do các đơn vị khác nhau báo cáo; thiếu một đơn vị thì tỷ lệ bị lệch, không thay bằng phỏng đoán.",
      remedy: "Bổ sung số của các đơn vị còn thiếu.",
    },
    en: {
      title: "Not consolidated: units missing",
      message: "{indicator}: cannot be consolidated; the numbers of {units:orgUnits} are missing.",
      expected: "the numbers of all units concerned",
      because: "Numerator and denominator come from different units; with one missing the rate is bent, and it is not replaced by a guess.",
      remedy: "Add the missing units' numbers.",
    },
  },
  example: {
    good: "đủ bác sĩ của huyện, của bệnh viện tỉnh và dân số",
    bad: "thiếu số bác sĩ của bệnh viện tỉnh",
  },
};

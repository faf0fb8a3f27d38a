import type { Rule } from "./rule";

export const otherUnit: Rule = {
  code: "other-unit",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Kèm đơn vị tính khác",
      message: "{row}: “{found}” ghi đơn vị “{typedUnit}”, không phải {unit}. Số này chưa được tổng hợp.",
      expected: "một số theo {unit}",
      because: "Đơn vị tính của từng dòng đã định trong biểu; số theo đơn vị khác không cộng được.",
      remedy: "Đổi ra {unit} rồi chỉ gõ số.",
    },
    en: {
      title: "Another unit",
      message: "{row}: “{found}” names “{typedUnit}”, not {unit}. It has not been merged.",
      expected: "a number in {unit}",
      because: "Each row has its unit; numbers in another unit cannot be added.",
      remedy: "Convert to {unit} and type only the number.",
    },
  },
  example: {
    good: "450",
    bad: "450.000 triệu đồng",
  },
};

import type { Rule } from "./rule";

export const percentScale: Rule = {
  code: "percent-scale",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Nhầm thang phần trăm",
      message: "{row}: {value#} có vẻ là {likely#} {unit}. Số này chưa được tổng hợp.",
      expected: "{likely#}",
      because: "Tỷ lệ nhập theo phần trăm: chín mươi tư phần trăm là 94, không phải 0,94.",
      remedy: "Gõ {likely#} nếu đúng là {likely#} {unit}.",
    },
    en: {
      title: "Percent scale",
      message: "{row}: {value#} looks like {likely#} {unit}. It has not been merged.",
      expected: "{likely#}",
      because: "Rates are typed in per cent: ninety-four per cent is 94, not 0.94.",
      remedy: "Type {likely#} if {likely#} {unit} is meant.",
    },
  },
  example: {
    good: "94",
    bad: "0,94",
  },
};

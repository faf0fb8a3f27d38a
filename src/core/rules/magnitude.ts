import type { Rule } from "./rule";

/** đồng for tỷ đồng is 10⁹ too much, triệu USD for tỷ USD 10³. */
export const magnitude: Rule = {
  code: "magnitude",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Nhầm đơn vị tính",
      message: "{row}: {value#} {unit} ngoài khoảng hợp lý; có vẻ là {likely#} {unit}. Số này chưa được tổng hợp.",
      expected: "từ {min#} đến {max#} {unit}",
      because: "Số gấp hoặc kém nghìn, triệu, tỷ lần thường do gõ theo đơn vị khác (đồng thay cho tỷ đồng).",
      remedy: "Gõ theo đơn vị {unit}: {likely#} nếu đúng.",
    },
    en: {
      title: "Magnitude",
      message: "{row}: {value#} {unit} is outside the plausible range; it looks like {likely#} {unit}. It has not been merged.",
      expected: "{min#} to {max#} {unit}",
      because: "A number a thousand, million or billion times off was usually typed in another unit (đồng for tỷ đồng).",
      remedy: "Type it in {unit}: {likely#} if that is right.",
    },
  },
  example: {
    good: "450 (tỷ đồng)",
    bad: "450.000.000.000 (đồng thay cho tỷ đồng)",
  },
};

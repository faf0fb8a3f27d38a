import type { Rule } from "./rule";

export const rateWithoutParts: Rule = {
  code: "rate-without-parts",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Gõ tỷ lệ mà thiếu tử số hoặc mẫu số",
      message: "{row}: ghi {found#} nhưng tử số hoặc mẫu số còn trống. Tỷ lệ này không tổng hợp được.",
      expected: "tử số và mẫu số ở các dòng bên dưới",
      because: "Không cộng hay lấy bình quân các tỷ lệ; tỷ lệ toàn tỉnh tính từ tổng tử số chia tổng mẫu số.",
      remedy: "Nhập các số ở dòng bên dưới; ô tỷ lệ tự tính.",
    },
    en: {
      title: "A rate without its parts",
      message: "{row}: {found#} is typed but its numerator or denominator is blank. The rate cannot be consolidated.",
      expected: "numerator and denominator in the rows below",
      because: "Rates are neither added nor averaged; the province's is the sum of numerators over the sum of denominators.",
      remedy: "Type the numbers in the rows below; the rate follows by itself.",
    },
  },
  example: {
    good: "Dân số 120.000 · Tham gia BHYT 110.000, ô tỷ lệ để công thức",
    bad: "ô tỷ lệ gõ 94, hai dòng bên dưới để trống",
  },
};

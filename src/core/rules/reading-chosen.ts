import type { Rule } from "./rule";

/** Of two readings of a typed number only one lies in the plausible range: taken, and said. */
export const readingChosen: Rule = {
  code: "reading-chosen",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Đọc theo khoảng hợp lý",
      message: "{row}: “{found}” được đọc là {value#}, vì cách đọc kia nằm ngoài khoảng hợp lý (từ {min#} đến {max#} {unit}).",
      expected: "{value#}",
      because: "Dấu chấm và dấu phẩy có thể ngăn hàng nghìn hoặc phần thập phân; khoảng hợp lý trong danh mục chỉ chấp nhận một cách đọc.",
      remedy: "Kiểm tra số đã đọc; nên gõ vào ô dạng số, không dấu ngăn nghìn.",
    },
    en: {
      title: "Read by the plausible range",
      message: "{row}: “{found}” was read as {value#}, as the other reading is outside the plausible range ({min#} to {max#} {unit}).",
      expected: "{value#}",
      because: "Dot and comma may separate thousands or decimals; the catalogue's plausible range allows only one reading.",
      remedy: "Check the number read; better to type it into a number cell without thousands separator.",
    },
  },
  example: {
    good: "50400 trong ô số",
    bad: "“50.400” gõ dạng chữ, nơi 50,4 là không thể",
  },
};

import type { Rule } from "./rule";

export const implausibleValue: Rule = {
  code: "implausible-value",
  severity: "warning",
  scope: "cell",
  text: {
    vi: {
      title: "Ngoài khoảng thường gặp",
      message: "{row}: {value#} {unit} ngoài khoảng thường gặp.",
      expected: "từ {min#} đến {max#} {unit}",
      because: "Khoảng thường gặp ghi trong danh mục; số ngoài khoảng có thể đúng nhưng nên xem lại.",
      remedy: "Kiểm tra lại; nếu đúng, ghi lý do vào cột Ghi chú.",
    },
    en: {
      title: "Outside the usual range",
      message: "{row}: {value#} {unit} is outside the usual range.",
      expected: "{min#} to {max#} {unit}",
      because: "The usual range is in the catalogue; a number outside may be right but deserves a look.",
      remedy: "Check it; if it is right, say why in the notes.",
    },
  },
  example: {
    good: "Dân số 120.000 người",
    bad: "Dân số 900.000 người",
  },
};

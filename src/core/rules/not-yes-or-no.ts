import type { Rule } from "./rule";

export const notYesOrNo: Rule = {
  code: "not-yes-or-no",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Không phải Có hoặc Không",
      message: "{row}: “{found}” không phải là Có hoặc Không.",
      expected: "Có hoặc Không",
      because: "Dòng này hỏi đơn vị đã được công nhận hay chưa.",
      remedy: "Chọn Có hoặc Không trong danh sách của ô.",
    },
    en: {
      title: "Neither yes nor no",
      message: "{row}: “{found}” is neither Có (yes) nor Không (no).",
      expected: "Có or Không",
      because: "This row asks whether the unit has been recognised.",
      remedy: "Choose from the cell's list.",
    },
  },
  example: {
    good: "Có",
    bad: "đang xét",
  },
};

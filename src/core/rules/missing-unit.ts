import type { Rule } from "./rule";

export const missingUnit: Rule = {
  code: "missing-unit",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Đơn vị chưa gửi",
      message: "{orgUnit} chưa có báo cáo dùng được cho kỳ này.",
      expected: "một tệp của {orgUnit}",
      because: "Thiếu đơn vị thì số toàn tỉnh chưa đầy đủ.",
      remedy: "Đôn đốc đơn vị gửi báo cáo.",
    },
    en: {
      title: "Unit missing",
      message: "{orgUnit} has no usable report for this period.",
      expected: "a file of {orgUnit}",
      because: "Without it the province's figures are incomplete.",
      remedy: "Remind the unit.",
    },
  },
  example: {
    good: "đủ 11 huyện",
    bad: "thiếu Huyện Tân Phước",
  },
};

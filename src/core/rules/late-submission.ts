import type { Rule } from "./rule";

export const lateSubmission: Rule = {
  code: "late-submission",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Gửi muộn",
      message: "{orgUnit} gửi số này muộn {days#} ngày so với hạn chốt {closes:day}; vẫn được tổng hợp.",
      expected: "gửi chậm nhất ngày {closes:day}",
      because: "Số gửi sau hạn chốt làm bảng đã báo cáo lên trên thay đổi.",
      remedy: "Báo cho nơi đã nhận bảng tổng hợp trước; nhắc đơn vị về hạn gửi.",
    },
    en: {
      title: "Late",
      message: "{orgUnit} sent these numbers {days#} days after the cut-off of {closes:day}; they are merged all the same.",
      expected: "sent by {closes:day}",
      because: "Numbers that come after the cut-off change a summary that has been handed on.",
      remedy: "Tell whoever has the earlier summary; remind the unit of the date.",
    },
  },
  example: {
    good: "hạn chốt 14/6, gửi ngày 13/6",
    bad: "hạn chốt 14/6, gửi ngày 17/6",
  },
};

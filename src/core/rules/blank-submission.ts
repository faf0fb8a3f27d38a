import type { Rule } from "./rule";

/** A template sent back as it came answers nothing: its unit has not reported. */
export const blankSubmission: Rule = {
  code: "blank-submission",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Biểu chưa nhập gì",
      message: "{orgUnit} gửi biểu chưa nhập số nào; coi như chưa báo cáo.",
      expected: "biểu đã nhập",
      because: "Ô trống không phải là 0; biểu trống không cho biết điều gì.",
      remedy: "Nhập số rồi gửi lại; gõ “-” ở các dòng không phát sinh.",
    },
    en: {
      title: "Blank workbook",
      message: "{orgUnit} sent a workbook in which nothing is typed; it counts as not reported.",
      expected: "a workbook that is filled in",
      because: "A blank is no zero; a blank workbook says nothing.",
      remedy: "Fill it in and send it again; type “-” where nothing arises.",
    },
  },
  example: {
    good: "biểu đã nhập",
    bad: "biểu mẫu gửi trả nguyên trạng",
  },
};

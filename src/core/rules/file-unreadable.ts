import type { Rule } from "./rule";

/** The last net: no known input ends here. */
export const fileUnreadable: Rule = {
  code: "file-unreadable",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Không đọc được tệp",
      message: "Có lỗi khi đọc tệp: {found}.",
      expected: "tệp đọc được",
      because: "Tệp có điều mà chương trình chưa lường trước.",
      remedy: "Mở bằng Excel, lưu thành tệp mới rồi gửi lại; báo cho người phụ trách chương trình.",
    },
    en: {
      title: "Unreadable file",
      message: "Reading the file failed: {found}.",
      expected: "a readable file",
      because: "There is something in it that the program does not foresee.",
      remedy: "Open it in Excel, save as a new file, send again; tell whoever keeps the program.",
    },
  },
  example: {
    good: "tệp lưu từ Excel",
    bad: "tệp làm chương trình gặp lỗi chưa biết",
  },
};

import type { Rule } from "./rule";

export const skippedLink: Rule = {
  code: "skipped-link",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Liên kết thay cho tệp",
      message: "Đây là liên kết tới một nơi khác; chương trình không đi theo liên kết.",
      expected: "chính tệp biểu nhập, không phải liên kết",
      because: "Liên kết có thể dẫn tới tệp không ai gửi, hoặc đưa cùng một biểu vào hai lần.",
      remedy: "Chép chính tệp đó vào thư mục.",
    },
    en: {
      title: "Link instead of a file",
      message: "This is a link to another place; links are not followed.",
      expected: "the workbook itself, not a link to it",
      because: "A link may lead to a file that nobody handed in, or bring the same workbook twice.",
      remedy: "Copy the file itself into the folder.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "lối tắt tới một tệp ở máy khác",
  },
};

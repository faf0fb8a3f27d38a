import type { Rule } from "./rule";

export const repeatedSubmission: Rule = {
  code: "repeated-submission",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Gửi lại cùng số",
      message: "{orgUnit} gửi lại đúng các số đã có trong {first}; tệp này không làm thay đổi gì.",
      expected: "một tệp cho mỗi lần gửi số mới",
      because: "Cùng một bộ số cộng hai lần sẽ sai tổng.",
      remedy: "Không cần làm gì; có thể xóa một trong hai tệp.",
    },
    en: {
      title: "Sent again unchanged",
      message: "{orgUnit} sent again the numbers that are in {first}; this file changes nothing.",
      expected: "one file for each new set of numbers",
      because: "The same numbers added twice would make the total wrong.",
      remedy: "Nothing to do; one of the two files may be deleted.",
    },
  },
  example: {
    good: "một tệp, rồi một tệp đã sửa số",
    bad: "một tệp và bản sao của nó",
  },
};

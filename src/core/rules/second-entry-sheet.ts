import type { Rule } from "./rule";

export const secondEntrySheet: Rule = {
  code: "second-entry-sheet",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Có hai trang nhập liệu",
      message: "Trang này cũng là bảng nhập liệu; chỉ trang “{used}” được dùng.",
      expected: "một trang nhập liệu",
      because: "Hai bảng trong một tệp thì không biết bảng nào đúng.",
      remedy: "Gửi mỗi đơn vị một tệp, một trang nhập liệu; xóa trang thừa.",
    },
    en: {
      title: "A second entry sheet",
      message: "This sheet is an entry table too; only “{used}” was used.",
      expected: "one entry sheet",
      because: "With two tables in one file nobody can know which is right.",
      remedy: "Send one file per unit with one entry sheet; delete the other.",
    },
  },
  example: {
    good: "một trang Nhập liệu",
    bad: "Nhập liệu và Nhập liệu (2)",
  },
};

import type { Rule } from "./rule";

/** `found` is what the system answered: EACCES, EIO, EBUSY … */
export const fileAccessDenied: Rule = {
  code: "file-access-denied",
  severity: "error",
  scope: "folder",
  text: {
    vi: {
      title: "Không mở được tệp",
      message: "Hệ thống không cho đọc mục này ({found}).",
      expected: "tệp hoặc thư mục mà tài khoản chạy chương trình đọc được",
      because: "Không đọc được thì không biết trong đó có số liệu của đơn vị nào.",
      remedy: "Kiểm tra quyền đọc, đóng chương trình đang giữ tệp, hoặc chép tệp lại.",
    },
    en: {
      title: "File cannot be opened",
      message: "The system refuses to read this ({found}).",
      expected: "a file or folder that the account running the program may read",
      because: "What cannot be read may hold a unit's figures.",
      remedy: "Check the right to read it, close the program that holds it, or copy it again.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "tệp thuộc tài khoản khác",
  },
};

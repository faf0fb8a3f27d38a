import type { Rule } from "./rule";

/** Named on the command line, or gone between listing the folder and reading it. */
export const fileMissing: Rule = {
  code: "file-missing",
  severity: "error",
  scope: "folder",
  text: {
    vi: {
      title: "Không có tệp",
      message: "Không có tệp nào ở đường dẫn này.",
      expected: "một tệp có thật",
      because: "Tên có thể gõ sai, hoặc tệp vừa bị chuyển đi hay xóa.",
      remedy: "Kiểm tra tên và thư mục; tên có dấu cách phải đặt trong ngoặc kép.",
    },
    en: {
      title: "No such file",
      message: "There is no file of that name.",
      expected: "a file that exists",
      because: "The name may be mistyped, or the file was just moved or deleted.",
      remedy: "Check name and folder; a name with spaces goes in double quotes.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "819-cai-bee.xlsx",
  },
};

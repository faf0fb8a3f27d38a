import type { Rule } from "./rule";

/** `found` is `pipe`, `socket` or `device`: reading one may wait for ever. */
export const skippedSpecialFile: Rule = {
  code: "skipped-special-file",
  severity: "warning",
  scope: "folder",
  text: {
    vi: {
      title: "Không phải tệp thông thường",
      message: "Đây không phải tệp thông thường ({found}); tệp không được mở.",
      expected: "một tệp thông thường",
      because: "Ống dẫn và thiết bị mang tên tệp có thể làm chương trình chờ mãi.",
      remedy: "Xóa mục này, hoặc thay bằng biểu của đơn vị.",
    },
    en: {
      title: "Not an ordinary file",
      message: "This is no ordinary file ({found}); it was not opened.",
      expected: "an ordinary file",
      because: "A pipe or a device with a file's name can keep the program waiting for ever.",
      remedy: "Remove it, or put the unit's workbook in its place.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "ống dẫn tên 819-cai-be.xlsx",
  },
};

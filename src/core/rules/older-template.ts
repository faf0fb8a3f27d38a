import type { Rule } from "./rule";

export const olderTemplate: Rule = {
  code: "older-template",
  severity: "warning",
  scope: "workbook",
  text: {
    vi: {
      title: "Biểu mẫu phiên bản khác",
      message: "Tệp dùng biểu mẫu {found}, danh mục hiện tại là {version}. Các dòng vẫn được nhận theo mã.",
      expected: "{version}",
      because: "Chỉ tiêu hoặc mẫu số có thể đã đổi giữa hai phiên bản.",
      remedy: "Lần sau dùng biểu mẫu mới; xem các phát hiện khác của tệp.",
    },
    en: {
      title: "Another template version",
      message: "The file was made from template {found}; the catalogue is {version}. Rows were still matched by id.",
      expected: "{version}",
      because: "Targets or denominators may have changed between versions.",
      remedy: "Use the new template next time; read the file's other findings.",
    },
  },
  example: {
    good: "2024.1",
    bad: "2023.2",
  },
};

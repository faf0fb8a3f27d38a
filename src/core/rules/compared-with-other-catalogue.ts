import type { Rule } from "./rule";

/** Raised by `compareSummaries`. */
export const comparedWithOtherCatalogue: Rule = {
  code: "compared-with-other-catalogue",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Bản tổng hợp trước theo danh mục khác",
      message: "Bản tổng hợp trước dùng danh mục {found}, lần này là {expected}: chỉ so các chỉ tiêu có ở cả hai, cùng đơn vị tính và cách tính.",
      expected: "danh mục {expected}",
      because: "Khi danh mục đổi, một số có thể đổi vì cách tính chứ không vì đơn vị nào gửi số khác.",
      remedy: "Đọc cột “Vì đâu” của trang Thay đổi: nơi ghi chỉ tiêu hoặc cách tính đã đổi.",
    },
    en: {
      title: "Earlier summary by another catalogue",
      message: "The earlier summary was made by catalogue {found}, this one by {expected}: only indicators that both have, in one unit and made one way, are compared.",
      expected: "catalogue {expected}",
      because: "Where the catalogue changed, a figure may move because it is made another way and not because a unit sent another number.",
      remedy: "See column “Because of” on the sheet Changes: it says where a target or a definition changed.",
    },
  },
  example: {
    good: "2024.1 · 2024.1",
    bad: "2024.1 · 2024.2",
  },
};

import type { Rule } from "./rule";

export const wrongOrgUnit: Rule = {
  code: "wrong-org-unit",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Không rõ đơn vị",
      message: "Đơn vị “{found}” không có trong danh sách đơn vị{hint}.",
      expected: "mã hoặc tên đơn vị, ví dụ 819 hoặc Huyện Cái Bè",
      because: "Tệp không rõ của đơn vị nào thì không cộng vào đâu được.",
      remedy: "Điền đúng mã đơn vị vào ô đơn vị của biểu.",
    },
    en: {
      title: "Unit unknown",
      message: "The unit “{found}” is not in the list of units{hint}.",
      expected: "a unit's code or name, such as 819 or Huyện Cái Bè",
      because: "A file of an unknown unit belongs nowhere.",
      remedy: "Type the unit's code into the unit cell.",
    },
  },
  example: {
    good: "819",
    bad: "Cai Lậy (thị xã hay huyện?)",
  },
};

import type { Rule } from "./rule";

export const changedUnit: Rule = {
  code: "changed-unit",
  severity: "error",
  scope: "cell",
  text: {
    vi: {
      title: "Đơn vị tính đã bị sửa",
      message: "{row}: đơn vị tính ghi “{found}”, biểu mẫu là “{unit}”. Số ở dòng này chưa được tổng hợp.",
      expected: "{unit}",
      because: "Số theo đơn vị khác cộng vào sẽ sai tổng.",
      remedy: "Khôi phục đơn vị tính “{unit}” và gõ số theo đơn vị đó.",
    },
    en: {
      title: "Changed unit of measurement",
      message: "{row}: the unit says “{found}”, the template “{unit}”. The row's number has not been merged.",
      expected: "{unit}",
      because: "Numbers in another unit would make the total wrong.",
      remedy: "Restore “{unit}” and type the number in it.",
    },
  },
  example: {
    good: "tỷ đồng",
    bad: "triệu đồng (sửa từ tỷ đồng)",
  },
};

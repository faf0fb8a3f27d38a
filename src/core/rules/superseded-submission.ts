import type { Rule } from "./rule";

export const supersededSubmission: Rule = {
  code: "superseded-submission",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Đã có tệp mới hơn",
      message: "{orgUnit} đã gửi tệp mới hơn ({newer}); tệp này không được tổng hợp.",
      expected: "tệp mới nhất của đơn vị",
      because: "Người chạy đã chọn lấy tệp mới nhất khi một đơn vị gửi nhiều tệp.",
      remedy: "Không cần làm gì nếu tệp mới là đúng.",
    },
    en: {
      title: "Superseded",
      message: "{orgUnit} sent a newer file ({newer}); this one was not merged.",
      expected: "the unit's newest file",
      because: "The run was told to take the newest of several files of one unit.",
      remedy: "Nothing to do if the newer file is right.",
    },
  },
  example: {
    good: "một tệp cho mỗi đơn vị",
    bad: "tệp gửi ngày 18, sau đó tệp sửa gửi ngày 20",
  },
};

import type { Rule } from "./rule";

/** Excel's `~$…` and LibreOffice's `.~lock.…#`. */
export const skippedOfficeLock: Rule = {
  code: "skipped-office-lock",
  severity: "info",
  scope: "folder",
  text: {
    vi: {
      title: "Tệp tạm của Excel",
      message: "Đây là tệp tạm mà Excel hoặc LibreOffice để cạnh một bảng tính đang mở; nó không chứa số liệu.",
      expected: "bảng tính đã lưu và đóng",
      because: "Ai đó có thể còn đang nhập vào bảng tính cùng tên; số chưa lưu thì chưa có trong tệp.",
      remedy: "Nếu đơn vị còn đang nhập, chờ lưu và đóng rồi chạy lại.",
    },
    en: {
      title: "Temporary file of Excel",
      message: "This is the file that Excel or LibreOffice keeps beside an open workbook; it holds no figures.",
      expected: "a workbook that was saved and closed",
      because: "Someone may still be typing into the workbook of that name; what is not saved is not in it.",
      remedy: "If the unit is still typing, wait until it has saved and closed, and run again.",
    },
  },
  example: {
    good: "819-cai-be.xlsx",
    bad: "~$819-cai-be.xlsx",
  },
};

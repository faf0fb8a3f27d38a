import type { Rule } from "./rule";

export const fileEncrypted: Rule = {
  code: "file-encrypted",
  severity: "error",
  scope: "workbook",
  text: {
    vi: {
      title: "Tệp đặt mật khẩu",
      message: "Tệp được bảo vệ bằng mật khẩu ({found}) nên không đọc được.",
      expected: "tệp không đặt mật khẩu mở",
      because: "Nội dung đã mã hóa; chương trình không hỏi và không đoán mật khẩu.",
      remedy: "Trong Excel: Tệp › Thông tin › Bảo vệ sổ làm việc › bỏ mật khẩu, lưu rồi gửi lại.",
    },
    en: {
      title: "Password-protected file",
      message: "The file is protected by a password ({found}) and cannot be read.",
      expected: "a file that opens without a password",
      because: "Its content is encrypted; the program neither asks for passwords nor guesses them.",
      remedy: "In Excel: File › Info › Protect Workbook › remove the password, save, send again.",
    },
  },
  example: {
    good: "tệp mở được ngay",
    bad: "tệp hỏi mật khẩu khi mở",
  },
};

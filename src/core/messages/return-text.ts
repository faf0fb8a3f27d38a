import type { Language } from "../model";

/** Words of what goes back to a unit. `{name}` is filled in. */
export interface ReturnText {
  readonly sheet: string;
  readonly title: string;
  readonly unit: string;
  readonly unknownUnit: string;
  readonly period: string;
  readonly file: string;
  readonly errors: string;
  readonly warnings: string;
  readonly deadline: string;
  readonly steps: readonly string[];
  readonly send: string;
  readonly sendTo: string;
  readonly apart: string;
  readonly sendOwn: string;
  readonly sendOwnTo: string;
  readonly columns: readonly string[];
  readonly wholeFile: string;
  readonly openCell: string;
  readonly must: string;
  readonly look: string;
  readonly remedy: string;
  readonly page: string;
  readonly letter: { readonly greeting: string; readonly sender: string; readonly body: string; readonly list: string; readonly deadline: string; readonly sendTo: string };
  /** Why the list stands in a workbook of its own. */
  readonly why: { readonly format: string; readonly signed: string; readonly shared: string; readonly unusual: string; readonly changed: string; readonly unread: string };
}

export const RETURN_TEXT: Readonly<Record<Language, ReturnText>> = {
  vi: {
    sheet: "Cần sửa",
    title: "CÁC CHỖ CẦN SỬA TRƯỚC KHI GỬI LẠI",
    unit: "Đơn vị: {unit}",
    unknownUnit: "chưa nhận ra đơn vị",
    period: "Kỳ báo cáo: {period}",
    file: "Tệp: {file}",
    errors: "{count} chỗ phải sửa",
    warnings: "{count} chỗ cần xem lại",
    deadline: "Gửi lại chậm nhất ngày {date}",
    steps: [
      "1. Bấm vào cột “Nơi sửa” để đến đúng ô. Ô phải sửa tô màu đỏ nhạt, ô cần xem lại tô màu vàng cam; trỏ chuột vào ô để đọc ghi chú.",
      "2. “Phải sửa”: sửa theo cột “Cách sửa”. “Xem lại”: nếu số đã đúng thì giữ nguyên và ghi lý do vào cột Ghi chú của biểu.",
    ],
    send: "3. Lưu tệp và gửi lại cho nơi tổng hợp. Không cần xóa trang này, màu tô và ghi chú: khi nhận lại, chương trình không đọc chúng.",
    sendTo: "3. Lưu tệp và gửi lại về {address}. Không cần xóa trang này, màu tô và ghi chú: khi nhận lại, chương trình không đọc chúng.",
    apart: "Không ghi chú thẳng vào tệp được vì {why}. Mở tệp của đơn vị và sửa theo danh sách này.",
    sendOwn: "Lưu tệp của đơn vị và gửi lại cho nơi tổng hợp.",
    sendOwnTo: "Lưu tệp của đơn vị và gửi lại về {address}.",
    columns: ["STT", "Mức", "Nơi sửa", "Dòng", "Đang ghi", "Vì sao chưa đúng", "Cách sửa"],
    wholeFile: "cả tệp",
    openCell: "Đến ô này",
    must: "Phải sửa",
    look: "Xem lại",
    remedy: "Cách sửa: {remedy}",
    page: "Trang &P/&N",
    letter: {
      greeting: "Kính gửi: {unit}",
      sender: "đơn vị gửi tệp {source}",
      body: "Báo cáo {period} của đơn vị có {counts}. Đề nghị mở tệp kèm theo {file}, làm theo trang “Cần sửa” ở đầu tệp rồi gửi lại.",
      list: "Báo cáo {period} của đơn vị (tệp {source}) có {counts}. Đề nghị sửa tệp của đơn vị theo danh sách trong tệp kèm theo {file} rồi gửi lại.",
      deadline: "Gửi lại chậm nhất ngày {date}.",
      sendTo: "Nơi nhận: {address}.",
    },
    why: {
      format: "tệp không ở định dạng .xlsx hoặc .xlsm",
      signed: "tệp có chữ ký số, sửa vào sẽ mất chữ ký",
      shared: "tệp đang ở chế độ dùng chung (theo dõi thay đổi)",
      unusual: "cấu trúc tệp khác thường, ghi vào có thể làm hỏng",
      changed: "tệp vừa thay đổi trong lúc chương trình đọc",
      unread: "không đọc được tệp",
    },
  },
  en: {
    sheet: "To correct",
    title: "WHAT TO CORRECT BEFORE SENDING AGAIN",
    unit: "Unit: {unit}",
    unknownUnit: "unit not recognised",
    period: "Period: {period}",
    file: "File: {file}",
    errors: "{count} to correct",
    warnings: "{count} to look at again",
    deadline: "Send again by the end of {date}",
    steps: [
      "1. Click the column “Place” to get to the cell. Cells to correct are light red, cells to look at again are amber; point at a cell to read its note.",
      "2. “Correct”: do as the column “Remedy” says. “Look again”: if the number is right, leave it and give the reason in the form's column Ghi chú.",
    ],
    send: "3. Save the file and send it to the office that merges. This sheet, the colours and the notes may stay: the program does not read them.",
    sendTo: "3. Save the file and send it to {address}. This sheet, the colours and the notes may stay: the program does not read them.",
    apart: "Notes could not be written into the file itself: {why}. Open the unit's own file and correct it by this list.",
    sendOwn: "Save your own file and send it to the office that merges.",
    sendOwnTo: "Save your own file and send it to {address}.",
    columns: ["No.", "Kind", "Place", "Row", "Found", "Why it is not right", "Remedy"],
    wholeFile: "whole file",
    openCell: "Go to this cell",
    must: "Correct",
    look: "Look again",
    remedy: "Remedy: {remedy}",
    page: "Page &P/&N",
    letter: {
      greeting: "To: {unit}",
      sender: "whoever sent {source}",
      body: "Your report for {period} has places that need you: {counts}. Please open the attached {file}, follow the sheet “To correct” in front, and send it again.",
      list: "Your report for {period} (file {source}) has places that need you: {counts}. Please correct your own file by the list in the attached {file}, and send it again.",
      deadline: "Please send it by the end of {date}.",
      sendTo: "Send it to: {address}.",
    },
    why: {
      format: "it is neither .xlsx nor .xlsm",
      signed: "it is signed, and a change would break the signature",
      shared: "it is a shared workbook that keeps a log of changes",
      unusual: "its structure is unusual, and writing into it could damage it",
      changed: "it changed while it was being read",
      unread: "it could not be read",
    },
  },
};

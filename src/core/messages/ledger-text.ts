import type { LedgerState } from "../ledger/ledger";
import type { Language } from "../model";

/** Words of the ledger: its sheet in the summary, and the nightly run's lines on a terminal. `{name}` is filled in. */
export interface LedgerText {
  readonly sheet: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly string[];
  readonly states: Readonly<Record<LedgerState | "missing", string>>;
  readonly noOwner: string;
  readonly formerly: string;
  readonly gone: string;
  readonly openFile: string;
  /** On the terminal. */
  readonly night: string;
  readonly reopened: string;
  readonly nothingYet: string;
  readonly missing: string;
  readonly late: string;
  readonly again: string;
  readonly withdrawn: string;
  readonly misplaced: string;
  readonly rejected: string;
  readonly lateOne: string;
  readonly movedOne: string;
  readonly nothingRunning: string;
  readonly removed: string;
}

export const LEDGER_TEXT: Readonly<Record<Language, LedgerText>> = {
  vi: {
    sheet: "Sổ theo dõi",
    title: "SỔ THEO DÕI BÁO CÁO CỦA CÁC ĐƠN VỊ",
    note: "Nhận từ {opens} đến hết {closes} ({source}). Ngày lưu và người lưu lấy theo thuộc tính của tệp, chỉ để tham khảo.",
    columns: ["STT", "Đơn vị", "Tình trạng", "Từ đêm", "Muộn (ngày)", "Tệp", "Thấy lần đầu", "Thấy lần cuối", "Người lưu", "Lưu lúc", "Lý do", "Diễn biến", "Mã băm SHA-256"],
    states: {
      merged: "đã tổng hợp",
      late: "gửi muộn",
      superseded: "đã có bản mới",
      duplicate: "trùng",
      "wrong-period": "sai kỳ",
      withdrawn: "đã rút",
      rejected: "không dùng được",
      missing: "chưa gửi",
    },
    noOwner: "(chưa rõ đơn vị)",
    formerly: "trước là {files}",
    gone: "tệp không còn trong thư mục",
    openFile: "Mở tệp của đơn vị",
    night: "Đêm {at} · kỳ đang nhận: {periods}",
    reopened: "Lập lại {period}: có báo cáo mới cho kỳ này",
    nothingYet: "{period}: chưa có biểu nào dùng được ({expected} đơn vị chưa gửi), chưa lập bảng",
    missing: "Chưa gửi: {units}",
    late: "Gửi muộn: {units}",
    again: "Gửi lại: {units}",
    withdrawn: "Đã rút: {units}",
    misplaced: "Sai kỳ: {units}",
    rejected: "Không dùng được: {units}",
    lateOne: "{unit} ({days} ngày)",
    movedOne: "{unit} ({file})",
    nothingRunning: "Không có kỳ nào đang nhận báo cáo và không có gì thay đổi.",
    removed: "Đã xóa bảng cũ {path}",
  },
  en: {
    sheet: "Ledger",
    title: "LEDGER OF THE UNITS' REPORTS",
    note: "Taken from {opens} to the end of {closes} ({source}). Who saved a file, and when, is what its properties say: a clue only.",
    columns: ["No.", "Unit", "State", "Since the night of", "Late (days)", "File", "First seen", "Last seen", "Saved by", "Saved at", "Reason", "Course", "SHA-256"],
    states: {
      merged: "merged",
      late: "late",
      superseded: "superseded",
      duplicate: "duplicate",
      "wrong-period": "wrong period",
      withdrawn: "withdrawn",
      rejected: "not usable",
      missing: "missing",
    },
    noOwner: "(unit unknown)",
    formerly: "formerly {files}",
    gone: "the file is no longer in the folder",
    openFile: "Open the unit's file",
    night: "Night of {at} · periods running: {periods}",
    reopened: "{period} made anew: something came for it",
    nothingYet: "{period}: no usable workbook yet ({expected} units missing), no summary made",
    missing: "Missing: {units}",
    late: "Late: {units}",
    again: "Sent again: {units}",
    withdrawn: "Withdrawn: {units}",
    misplaced: "Wrong period: {units}",
    rejected: "Not usable: {units}",
    lateOne: "{unit} ({days} days)",
    movedOne: "{unit} ({file})",
    nothingRunning: "No period is running, and nothing has changed.",
    removed: "Deleted the old summary {path}",
  },
};

import type { Language } from "../model";
import type { Trouble } from "./pane-text";

/** Words of the pane's job "Năm mới từ nghị quyết". `{name}` is filled in. */
export interface PaneYearText {
  readonly heading: string;
  readonly lede: string;
  readonly year: string;
  readonly text: string;
  readonly textHint: string;
  readonly needsText: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly file: string;
  readonly find: string;
  readonly finding: string;
  readonly found: string;
  readonly pasted: string;
  readonly otherYear: string;
  readonly groups: { readonly new: string; readonly changed: string; readonly same: string; readonly vanished: string; readonly notUnderstood: string };
  readonly counts: { readonly new: string; readonly changed: string; readonly same: string; readonly vanished: string; readonly notUnderstood: string };
  readonly confidence: string;
  readonly before: string;
  readonly ignored: string;
  readonly problems: string;
  readonly paint: string;
  readonly painting: string;
  readonly painted: string;
  readonly thenCorrect: string;
  readonly replaceLoses: string;
  readonly backHeading: string;
  readonly backLede: string;
  readonly back: string;
  readonly reading: string;
  readonly wrong: string;
  readonly wrongMore: string;
  readonly made: string;
  readonly forWhom: string;
  readonly save: string;
  readonly tooLarge: Trouble;
  readonly noDraft: Readonly<Record<"unknown-kind" | "unreadable" | "no-text" | "no-targets", Trouble>>;
  readonly noReview: Trouble;
}

export const PANE_YEAR_TEXT: Readonly<Record<Language, PaneYearText>> = {
  vi: {
    heading: "Năm mới từ nghị quyết",
    lede: "Từ văn bản nghị quyết ra dự thảo danh mục, rà soát trong Excel rồi lưu thành danh mục của năm.",
    year: "Năm của danh mục mới",
    text: "Văn bản nghị quyết",
    textHint: "Dán phần có các chỉ tiêu, hoặc chọn tệp bên dưới.",
    needsText: "Dán văn bản, hoặc chọn tệp .docx, .pdf, .txt.",
    drop: "Kéo tệp .docx, .pdf hoặc .txt thả vào đây",
    dropNow: "Thả ra để đọc",
    file: "Chọn tệp nghị quyết",
    find: "Tìm chỉ tiêu",
    finding: "Đang tìm chỉ tiêu…",
    found: "{source}: {count} chỉ tiêu",
    pasted: "Văn bản đã dán",
    otherYear: "Văn bản nói về năm {text}, còn danh mục đang tạo là của năm {year}. Chọn lại năm nếu nhầm.",
    groups: { new: "Mới", changed: "Khác năm trước", same: "Như năm trước", vanished: "Không còn trong văn bản", notUnderstood: "Con số chưa hiểu" },
    counts: { new: "{count} mới", changed: "{count} khác", same: "{count} như cũ", vanished: "{count} không còn", notUnderstood: "{count} chưa hiểu" },
    confidence: "Độ tin cậy {percent} %",
    before: "Năm trước: {name}",
    ignored: "{count} con số khác không phải chỉ tiêu (ngày tháng, số hiệu, kết quả năm trước…); lý do từng số ở trang Số chưa hiểu.",
    problems: "Phải sửa khi rà soát",
    paint: "Ghi bảng rà soát vào Excel",
    painting: "Đang ghi bảng rà soát…",
    painted: "Đã ghi trang {sheets}.",
    thenCorrect: "Sửa ngay trong trang Chỉ tiêu, rồi bấm Đọc lại và tạo danh mục.",
    replaceLoses: "Thay trang cũ thì phần đã rà soát ở đó mất.",
    backHeading: "Đã rà soát xong",
    backLede: "Đọc bảng rà soát trong sổ đang mở.",
    back: "Đọc lại và tạo danh mục",
    reading: "Đang đọc bảng rà soát…",
    wrong: "Còn {count} chỗ phải sửa, chưa tạo danh mục.",
    wrongMore: "Bấm vào từng chỗ để đến ô, sửa rồi đọc lại.",
    made: "Danh mục năm {year} đã sẵn sàng: {count} chỉ tiêu.",
    forWhom: "Lưu hai tệp rồi chuyển cho người phụ trách máy chủ: đặt vào templates/{year}/ và thêm {year} vào templates/years.json.",
    save: "Lưu {file}",
    tooLarge: { title: "Tệp quá lớn.", remedy: "Nghị quyết không lớn đến thế; chọn đúng tệp, hoặc dán phần có các chỉ tiêu." },
    noDraft: {
      "unknown-kind": { title: "Không đọc được loại tệp này.", remedy: "Chọn tệp .docx, .pdf hoặc .txt. Tệp .doc: mở bằng Word rồi lưu thành .docx." },
      unreadable: { title: "Tệp hỏng hoặc bị khóa: {details}", remedy: "Mở tệp, sao chép phần có các chỉ tiêu rồi dán vào đây." },
      "no-text": { title: "Tệp không có chữ, chỉ có ảnh quét.", remedy: "Dùng bản gốc .docx, hoặc nhận dạng chữ rồi dán vào đây." },
      "no-targets": { title: "Không tìm thấy chỉ tiêu nào.", remedy: "Dán phần có các chỉ tiêu, cả con số và đơn vị tính." },
    },
    noReview: { title: "Sổ đang mở không có bảng rà soát.", remedy: "Ghi bảng rà soát từ nghị quyết trước, hoặc mở tệp rà soát đã lưu." },
  },
  en: {
    heading: "Next year from a resolution",
    lede: "From a resolution's text to a draft catalogue, reviewed in Excel and saved as the year's catalogue.",
    year: "Year of the new catalogue",
    text: "Text of the resolution",
    textHint: "Paste the part with the targets, or choose a file below.",
    needsText: "Paste the text, or choose a file .docx, .pdf or .txt.",
    drop: "Drop a file .docx, .pdf or .txt here",
    dropNow: "Drop to read",
    file: "Choose resolution",
    find: "Find targets",
    finding: "Finding targets…",
    found: "{source}: {count} {count?target:targets}",
    pasted: "Pasted text",
    otherYear: "The text speaks of {text}, but the catalogue is for {year}. Choose the year again if that is a mistake.",
    groups: { new: "New", changed: "Changed since last year", same: "As last year", vanished: "No longer in the text", notUnderstood: "Numbers not understood" },
    counts: { new: "{count} new", changed: "{count} changed", same: "{count} the same", vanished: "{count} gone", notUnderstood: "{count} not understood" },
    confidence: "Confidence {percent}%",
    before: "Last year: {name}",
    ignored: "{count} other {count?number is no target:numbers are no targets} (dates, document numbers, earlier results…); the sheet Số chưa hiểu gives the reason for each.",
    problems: "To be corrected in the review",
    paint: "Write review into Excel",
    painting: "Writing the review…",
    painted: "Made the sheets {sheets}.",
    thenCorrect: "Correct the sheet Chỉ tiêu, then press Read back and make catalogue.",
    replaceLoses: "Corrections on the old sheets are lost if they are replaced.",
    backHeading: "When the review is done",
    backLede: "Reads the review in the open workbook.",
    back: "Read back and make catalogue",
    reading: "Reading the review…",
    wrong: "{count} {count?place has:places have} to be corrected; no catalogue was made.",
    wrongMore: "Press a place to go to its cell, correct it, then read back again.",
    made: "The catalogue of {year} is ready: {count} {count?target:targets}.",
    forWhom: "Save both files and hand them to whoever keeps the server: they go to templates/{year}/, and {year} into templates/years.json.",
    save: "Save {file}",
    tooLarge: { title: "The file is too large.", remedy: "No resolution is that large; choose the right file, or paste the part with the targets." },
    noDraft: {
      "unknown-kind": { title: "This kind of file cannot be read.", remedy: "Choose a file .docx, .pdf or .txt. Open a .doc in Word and save it as .docx." },
      unreadable: { title: "The file is damaged or locked: {details}", remedy: "Open it, copy the part with the targets and paste it here." },
      "no-text": { title: "The file has no text, only scanned pictures.", remedy: "Use the original .docx, or recognise the text and paste it here." },
      "no-targets": { title: "No targets were found.", remedy: "Paste the part with the targets, numbers and units included." },
    },
    noReview: { title: "The open workbook has no review.", remedy: "Write a review from a resolution first, or open a review workbook that was saved." },
  },
};

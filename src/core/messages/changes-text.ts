import type { Language } from "../model";

/** Words of the sheet `Thay đổi` and of the lines that tell the same on a terminal. */
export interface ChangesText {
  readonly sheet: string;
  readonly title: string;
  readonly since: string;
  readonly nothing: string;
  readonly columns: readonly string[];
  /** One sentence for each cause; `{unit}` is who, `{old}` and `{new}` what the cell held. */
  readonly appeared: string;
  readonly changed: string;
  readonly same: string;
  readonly nowUsed: string;
  readonly nowHeldOut: string;
  readonly vanishedGone: string;
  readonly vanishedLeft: string;
  readonly vanishedMerged: string;
  readonly target: string;
  readonly baseline: string;
  readonly definition: string;
  readonly newIndicator: string;
  readonly oldIndicator: string;
  readonly otherwise: string;
  readonly none: string;
  readonly line: string;
  readonly statusLine: string;
  readonly reportedLine: string;
  readonly moreCauses: string;
}

export const CHANGES_TEXT: Readonly<Record<Language, ChangesText>> = {
  vi: {
    sheet: "Thay đổi",
    title: "THAY ĐỔI SO VỚI LẦN TỔNG HỢP TRƯỚC",
    since: "So với lần tổng hợp lúc {since}: {figures} chỉ tiêu thay đổi, do số liệu của {units} đơn vị.",
    nothing: "So với lần tổng hợp lúc {since}: không có số nào thay đổi.",
    columns: ["STT", "Chỉ tiêu", "ĐVT", "Lần trước", "Lần này", "Chênh lệch", "Đánh giá", "Đơn vị báo cáo", "Vì đơn vị", "Vì đâu", "Ô nguồn"],
    appeared: "{measure}: mới có {new}{use}.",
    changed: "{measure}: từ {old} thành {new}{difference}{use}.",
    same: "{measure}: vẫn ghi {new}{use}.",
    nowUsed: ", nay được tính",
    nowHeldOut: ", không được tính",
    vanishedGone: "{measure}: không còn {old}; tệp không còn trong thư mục.",
    vanishedLeft: "{measure}: không còn {old}; tệp không được tổng hợp: {reason}.",
    vanishedMerged: "{measure}: không còn {old}; ô nay để trống.",
    target: "Chỉ tiêu năm trong danh mục đổi từ “{old}” thành “{new}”.",
    baseline: "Mốc so sánh của năm trước đổi từ {old} thành {new}.",
    definition: "Đơn vị tính hoặc cách tính đổi từ “{old}” thành “{new}”: hai số không so được.",
    newIndicator: "Chỉ tiêu mới có trong danh mục.",
    oldIndicator: "Chỉ tiêu không còn trong danh mục.",
    otherwise: "Danh mục chỉ tiêu hoặc danh sách đơn vị phải báo cáo đã đổi.",
    none: "không có số",
    line: "{number}. {name}: {before} → {now}{difference}",
    statusLine: "{before} → {now}",
    reportedLine: "{before} → {now} đơn vị",
    moreCauses: "và {count} ô nữa",
  },
  en: {
    sheet: "Changes",
    title: "CHANGES SINCE THE LAST MERGE",
    since: "Since the merge of {since}: {figures} {figures?indicator:indicators} changed, because of the numbers of {units} {units?unit:units}.",
    nothing: "Since the merge of {since}: no figure changed.",
    columns: ["No.", "Indicator", "Unit", "Before", "Now", "Difference", "Status", "Units reported", "Because of", "Why", "Source cell"],
    appeared: "{measure}: new, {new}{use}.",
    changed: "{measure}: from {old} to {new}{difference}{use}.",
    same: "{measure}: still {new}{use}.",
    nowUsed: ", now used",
    nowHeldOut: ", held out",
    vanishedGone: "{measure}: {old} is gone; the file is no longer in the folder.",
    vanishedLeft: "{measure}: {old} is gone; the file was not merged: {reason}.",
    vanishedMerged: "{measure}: {old} is gone; the cell is blank now.",
    target: "The catalogue's target changed from “{old}” to “{new}”.",
    baseline: "Last year's baseline changed from {old} to {new}.",
    definition: "The unit of measurement or the operation changed from “{old}” to “{new}”: the two values cannot be compared.",
    newIndicator: "The indicator is new in the catalogue.",
    oldIndicator: "The indicator is no longer in the catalogue.",
    otherwise: "The catalogue of targets or the list of units that report has changed.",
    none: "no value",
    line: "{number}. {name}: {before} → {now}{difference}",
    statusLine: "{before} → {now}",
    reportedLine: "{before} → {now} units",
    moreCauses: "and {count} more {count?cell:cells}",
  },
};

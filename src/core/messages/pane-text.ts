import type { Language } from "../model";
import { PANE_YEAR_TEXT, type PaneYearText } from "./pane-year-text";

/** A sentence and what to do about it. */
export interface Trouble {
  readonly title: string;
  readonly remedy: string;
}

/** Words of the task pane. `{name}` is filled in. */
export interface PaneText {
  readonly title: string;
  readonly jobs: string;
  readonly tabs: { readonly template: string; readonly check: string; readonly summary: string; readonly year: string };
  readonly notInExcel: Trouble;
  readonly noCatalogue: Trouble;
  readonly year: string;
  readonly period: string;
  readonly months: string;
  readonly quarters: string;
  readonly longer: string;
  readonly stop: string;
  readonly guide: string;
  readonly template: {
    readonly heading: string;
    readonly lede: string;
    readonly unit: string;
    readonly unitHint: string;
    readonly unitsFound: string;
    readonly noUnit: string;
    readonly needsUnit: string;
    readonly anyUnit: string;
    readonly create: string;
    readonly creating: string;
    readonly created: string;
    readonly thenCheck: string;
    readonly replaceLoses: string;
  };
  readonly check: {
    readonly heading: string;
    readonly checking: string;
    readonly recheck: string;
    readonly live: string;
    readonly notLive: string;
    readonly unknownUnit: string;
    readonly unknownPeriod: string;
    readonly answered: string;
    readonly noFindings: string;
    readonly noFindingsMore: string;
    readonly noEntry: Trouble;
    readonly toTemplate: string;
    readonly told: string;
    readonly goTo: string;
    readonly gone: string;
    readonly cutShort: string;
    readonly groups: { readonly error: string; readonly warning: string; readonly info: string };
    readonly counts: { readonly error: string; readonly warning: string; readonly info: string };
    readonly wholeWorkbook: string;
    readonly more: string;
  };
  readonly merge: {
    readonly heading: string;
    readonly drop: string;
    readonly dropNow: string;
    readonly files: string;
    readonly folder: string;
    readonly clear: string;
    readonly reading: string;
    readonly readingStopped: string;
    readonly list: string;
    readonly withdraw: string;
    readonly withdrawn: string;
    readonly waiting: string;
    readonly usable: string;
    readonly unknown: string;
    readonly summaryOfFiles: string;
    readonly missing: string;
    readonly nobodyMissing: string;
    readonly duplicates: string;
    readonly newest: string;
    readonly otherPeriod: string;
    readonly toOtherPeriod: string;
    readonly run: string;
    readonly running: string;
    readonly nothing: Trouble;
    readonly done: string;
    readonly attention: string;
    readonly allWell: string;
    readonly errors: string;
    readonly toFindings: string;
    readonly toSummary: string;
    readonly saveJson: string;
    readonly tooSlow: string;
    readonly workerFailed: string;
  };
  readonly newYear: PaneYearText;
  readonly conflict: {
    readonly own: string;
    readonly foreign: string;
    readonly mixed: string;
    readonly replace: string;
    readonly newNames: string;
    readonly leave: string;
  };
  readonly workerBroke: Trouble;
  readonly cancelled: string;
  readonly untouched: string;
  readonly leftOver: string;
  readonly leftOverReplaced: string;
  /** What Excel answers, by its code; `other` for the rest. */
  readonly excel: Readonly<Record<string, Trouble>> & { readonly other: Trouble };
}

export const PANE_TEXT: Readonly<Record<Language, PaneText>> = {
  vi: {
    title: "Chỉ tiêu",
    jobs: "Công việc",
    tabs: { template: "Biểu mẫu", check: "Kiểm tra", summary: "Tổng hợp", year: "Năm mới" },
    notInExcel: { title: "Bảng này chạy trong Excel.", remedy: "Mở Excel, vào thẻ Chỉ tiêu rồi bấm Mở bảng." },
    noCatalogue: { title: "Không tải được danh mục chỉ tiêu.", remedy: "Kiểm tra mạng rồi mở lại bảng. Nếu vẫn vậy, báo người phụ trách máy chủ: {found}" },
    year: "Năm",
    period: "Kỳ báo cáo",
    months: "Tháng",
    quarters: "Quý",
    longer: "Nhiều tháng",
    stop: "Dừng",
    guide: "Hướng dẫn có hình",
    template: {
      heading: "Tạo biểu nhập",
      lede: "Biểu nhập hiện thành trang mới trong sổ đang mở. Ô nhập sai tự đổi màu, kể cả khi đã đóng bảng này.",
      unit: "Đơn vị báo cáo",
      unitHint: "Gõ tên hoặc mã để tìm, không cần dấu.",
      unitsFound: "{count} đơn vị",
      noUnit: "Không có đơn vị nào như vậy",
      needsUnit: "Chọn một đơn vị trong danh sách.",
      anyUnit: "Biểu chung, chọn đơn vị sau",
      create: "Tạo biểu",
      creating: "Đang tạo biểu…",
      created: "Đã tạo trang {sheets}.",
      thenCheck: "Kiểm tra số liệu",
      replaceLoses: "Thay trang cũ thì số đã nhập ở đó mất.",
    },
    check: {
      heading: "Kiểm tra số liệu",
      checking: "Đang kiểm tra…",
      recheck: "Kiểm tra lại",
      live: "Tự kiểm tra lại sau mỗi lần sửa.",
      notLive: "Không theo dõi được việc sửa ô; bấm Kiểm tra lại sau khi sửa.",
      unknownUnit: "chưa rõ đơn vị",
      unknownPeriod: "chưa rõ kỳ",
      answered: "Đã nhập {answered}/{asked} số liệu",
      noFindings: "Không có phát hiện nào.",
      noFindingsMore: "Biểu đã sẵn sàng để gửi.",
      noEntry: { title: "Sổ đang mở không có biểu nhập.", remedy: "Tạo biểu ở thẻ Biểu mẫu, hoặc mở tệp biểu đã nhập." },
      toTemplate: "Tạo biểu nhập",
      told: "Đã kiểm tra: {errors} lỗi, {warnings} cảnh báo, {infos} ghi chú.",
      goTo: "Đến ô {place}",
      gone: "Không đến được {place}: trang đã ẩn hoặc đã đổi tên. Bấm Kiểm tra lại.",
      cutShort: "Trang {sheets} quá lớn, chỉ kiểm tra phần đầu.",
      groups: { error: "Lỗi phải sửa", warning: "Cảnh báo, cần xem lại", info: "Ghi chú" },
      counts: { error: "{count} lỗi", warning: "{count} cảnh báo", info: "{count} ghi chú" },
      wholeWorkbook: "Cả sổ",
      more: "Và {count} phát hiện nữa.",
    },
    merge: {
      heading: "Tổng hợp biểu của các đơn vị",
      drop: "Kéo tệp hoặc thư mục thả vào đây",
      dropNow: "Thả ra để thêm",
      files: "Chọn tệp",
      folder: "Chọn thư mục",
      clear: "Bỏ hết",
      reading: "Đã đọc {done}/{total} tệp",
      readingStopped: "Đã dừng, còn {left} tệp chưa đọc. Các tệp đó không được tổng hợp.",
      list: "Các tệp đã chọn",
      withdraw: "Rút tệp {file}",
      withdrawn: "Đã rút {file}.",
      waiting: "chưa đọc",
      usable: "dùng được",
      unknown: "chưa rõ đơn vị",
      summaryOfFiles: "{merged} tệp dùng được · {other} tệp không dùng · {reported}/{expected} đơn vị",
      missing: "Còn thiếu {count} đơn vị",
      nobodyMissing: "Đủ mọi đơn vị",
      duplicates: "{count} đơn vị có nhiều tệp nên chưa được tổng hợp.",
      newest: "Lấy tệp mới nhất của mỗi đơn vị",
      otherPeriod: "{count} tệp là của {period}, không phải kỳ đang chọn.",
      toOtherPeriod: "Tổng hợp {period}",
      run: "Tổng hợp vào Excel",
      running: "Đang ghi vào Excel…",
      nothing: { title: "Không có biểu nào của kỳ này dùng được.", remedy: "Xem lý do ở từng tệp, kiểm tra lại kỳ báo cáo." },
      done: "Đã tổng hợp {period}: {reported}/{expected} đơn vị.",
      attention: "Cần chú ý",
      allWell: "Không có lỗi, không thiếu đơn vị nào.",
      errors: "{errors} lỗi, {warnings} cảnh báo trong biểu của các đơn vị",
      toFindings: "Mở trang Phát hiện",
      toSummary: "Mở trang Tổng hợp",
      saveJson: "Lưu số liệu cho phần mềm khác (.json)",
      tooSlow: "đọc quá {seconds} giây nên đã dừng",
      workerFailed: "bộ đọc tệp ngừng giữa chừng",
    },
    newYear: PANE_YEAR_TEXT.vi,
    conflict: {
      own: "Sổ này đã có trang {sheets}.",
      foreign: "Sổ này đã có trang {sheets}, không phải do Chỉ tiêu tạo nên được giữ nguyên.",
      mixed: "Sổ này đã có trang {sheets}; trang {foreign} không phải do Chỉ tiêu tạo nên được giữ nguyên.",
      replace: "Thay trang cũ",
      newNames: "Giữ lại, đặt tên mới",
      leave: "Thôi",
    },
    workerBroke: { title: "Việc tính toán ngừng giữa chừng: {details}", remedy: "Làm lại một lần nữa. Nếu vẫn vậy, đóng rồi mở lại Excel." },
    cancelled: "Đã dừng.",
    untouched: "Sổ vẫn như trước.",
    leftOver: "Trang {sheets} vẽ dở không gỡ được; hãy xóa bằng tay.",
    leftOverReplaced: "Trang cũ {sheets} không xóa được; hãy xóa bằng tay.",
    excel: {
      AccessDenied: { title: "Excel không cho sửa sổ này.", remedy: "Bỏ khóa sổ (Xem lại › Bảo vệ sổ làm việc) hoặc bấm Bật chỉnh sửa, rồi làm lại." },
      InvalidOperation: { title: "Excel không làm được lúc này.", remedy: "Bỏ khóa sổ và trang, thoát khỏi ô đang gõ, rồi làm lại." },
      InvalidOperationInCellEditMode: { title: "Có ô đang gõ dở.", remedy: "Nhấn Enter hoặc Esc trong ô đó, rồi làm lại." },
      RequestPayloadSizeLimitExceeded: { title: "Số liệu quá lớn cho một lần gửi vào Excel.", remedy: "Rút bớt tệp rồi tổng hợp từng phần, hoặc dùng bản chạy ban đêm." },
      ResponsePayloadSizeLimitExceeded: { title: "Sổ quá lớn để đọc một lần.", remedy: "Mở riêng biểu nhập trong một sổ rồi kiểm tra." },
      ApiNotFound: { title: "Bản Excel này cũ, không có chức năng cần dùng.", remedy: "Dùng Excel 2021 trở lên hoặc Microsoft 365; với bản cũ hơn, dùng biểu tự kiểm tra." },
      other: { title: "Excel báo lỗi: {message} ({code}).", remedy: "Làm lại một lần nữa. Nếu vẫn vậy, lưu sổ, đóng rồi mở lại Excel." },
    },
  },
  en: {
    title: "Chỉ tiêu (targets)",
    jobs: "Jobs",
    tabs: { template: "Template", check: "Check", summary: "Consolidate", year: "New year" },
    notInExcel: { title: "This pane runs in Excel.", remedy: "Open Excel, choose the tab Chỉ tiêu, then Open pane." },
    noCatalogue: { title: "The catalogue of targets could not be loaded.", remedy: "Check the network and open the pane again. If it stays so, tell whoever keeps the server: {found}" },
    year: "Year",
    period: "Period",
    months: "Months",
    quarters: "Quarters",
    longer: "Several months",
    stop: "Stop",
    guide: "Guide with pictures (Vietnamese)",
    template: {
      heading: "Make an entry form",
      lede: "The form appears as new sheets in the open workbook. Wrong entries change colour by themselves, also after this pane is closed.",
      unit: "Reporting unit",
      unitHint: "Type a name or code to search, with or without tone marks.",
      unitsFound: "{count} {count?unit:units}",
      noUnit: "No such unit",
      needsUnit: "Choose a unit of the list.",
      anyUnit: "Common form, unit chosen later",
      create: "Make form",
      creating: "Making the form…",
      created: "Made the sheets {sheets}.",
      thenCheck: "Check entries",
      replaceLoses: "What was entered on the old sheets is lost if they are replaced.",
    },
    check: {
      heading: "Check entries",
      checking: "Checking…",
      recheck: "Check again",
      live: "Checked again after each edit.",
      notLive: "Edits cannot be followed; press Check again after editing.",
      unknownUnit: "unit unknown",
      unknownPeriod: "period unknown",
      answered: "{answered} of {asked} {asked?amount:amounts} entered",
      noFindings: "No findings.",
      noFindingsMore: "The form is ready to be sent.",
      noEntry: { title: "The open workbook has no entry form.", remedy: "Make one under Template, or open a workbook that was filled in." },
      toTemplate: "Make an entry form",
      told: "Checked: {errors} {errors?error:errors}, {warnings} {warnings?warning:warnings}, {infos} {infos?note:notes}.",
      goTo: "Go to {place}",
      gone: "{place} cannot be reached: the sheet is hidden or was renamed. Press Check again.",
      cutShort: "The sheets {sheets} are too large; only their beginning was checked.",
      groups: { error: "Errors to correct", warning: "Warnings to look at", info: "Notes" },
      counts: { error: "{count} {count?error:errors}", warning: "{count} {count?warning:warnings}", info: "{count} {count?note:notes}" },
      wholeWorkbook: "Whole workbook",
      more: "And {count} more {count?finding:findings}.",
    },
    merge: {
      heading: "Consolidate the units' workbooks",
      drop: "Drop files or a folder here",
      dropNow: "Drop to add",
      files: "Choose files",
      folder: "Choose folder",
      clear: "Remove all",
      reading: "{done} of {total} {total?file:files} read",
      readingStopped: "Stopped; {left} {left?file was:files were} not read and {left?is:are} left out.",
      list: "Chosen files",
      withdraw: "Withdraw {file}",
      withdrawn: "{file} was withdrawn.",
      waiting: "not read yet",
      usable: "usable",
      unknown: "unit unknown",
      summaryOfFiles: "{merged} {merged?file:files} usable · {other} not used · {reported} of {expected} {expected?unit:units}",
      missing: "{count} {count?unit:units} missing",
      nobodyMissing: "No unit is missing",
      duplicates: "{count} {count?unit has:units have} several files and {count?is:are} held out.",
      newest: "Take the newest file of each unit",
      otherPeriod: "{count} {count?file is:files are} for {period}, not for the chosen period.",
      toOtherPeriod: "Consolidate {period}",
      run: "Consolidate into Excel",
      running: "Writing into Excel…",
      nothing: { title: "No workbook of this period can be used.", remedy: "See the reason at each file, and check the period." },
      done: "Consolidated {period}: {reported} of {expected} {expected?unit:units}.",
      attention: "Needs attention",
      allWell: "No errors, no unit missing.",
      errors: "{errors} {errors?error:errors}, {warnings} {warnings?warning:warnings} in the units' workbooks",
      toFindings: "Open sheet Findings",
      toSummary: "Open sheet Summary",
      saveJson: "Save figures for other programs (.json)",
      tooSlow: "reading took more than {seconds} {seconds?second:seconds} and was stopped",
      workerFailed: "the file reader broke off",
    },
    newYear: PANE_YEAR_TEXT.en,
    conflict: {
      own: "This workbook already has the sheets {sheets}.",
      foreign: "This workbook already has the sheets {sheets}, which Chỉ tiêu did not make; they are kept.",
      mixed: "This workbook already has the sheets {sheets}; {foreign} were not made by Chỉ tiêu and are kept.",
      replace: "Replace old sheets",
      newNames: "Keep them, use new names",
      leave: "Leave it",
    },
    workerBroke: { title: "The calculation broke off: {details}", remedy: "Try once more. If it stays so, close Excel and open it again." },
    cancelled: "Stopped.",
    untouched: "The workbook is as it was.",
    leftOver: "The unfinished sheets {sheets} could not be removed; please delete them.",
    leftOverReplaced: "The old sheets {sheets} could not be deleted; please delete them.",
    excel: {
      AccessDenied: { title: "Excel does not let this workbook be changed.", remedy: "Unprotect the workbook (Review › Protect Workbook) or press Enable Editing, then try again." },
      InvalidOperation: { title: "Excel cannot do this now.", remedy: "Unprotect workbook and sheets, leave the cell that is being edited, then try again." },
      InvalidOperationInCellEditMode: { title: "A cell is being edited.", remedy: "Press Enter or Esc in that cell, then try again." },
      RequestPayloadSizeLimitExceeded: { title: "Too much data for one request to Excel.", remedy: "Withdraw some files and consolidate in parts, or use the nightly program." },
      ResponsePayloadSizeLimitExceeded: { title: "The workbook is too large to be read at once.", remedy: "Open the entry form in a workbook of its own, then check." },
      ApiNotFound: { title: "This Excel is too old for what is needed.", remedy: "Use Excel 2021 or later or Microsoft 365; with older ones, use the self-checking workbook." },
      other: { title: "Excel reports: {message} ({code}).", remedy: "Try once more. If it stays so, save the workbook, close Excel and open it again." },
    },
  },
};

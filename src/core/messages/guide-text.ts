import type { OrgUnitKind } from "../model";
import { ENTRY_COLUMNS, ENTRY_SHEET } from "../plan/layout";

const { actual, allotted, lastYear, check, id, note, percent, status } = ENTRY_COLUMNS;

/** The words of the sheet `Hướng dẫn`. */
export const GUIDE_TEXT = {
  title: "HƯỚNG DẪN NHẬP BIỂU",
  source: (title: string, date: string, section: string) => `Chỉ tiêu theo ${title} ngày ${date}, mục ${section}.`,
  steps: {
    heading: "1. Cách nhập",
    lines: [
      `Chỉ gõ vào các ô màu vàng ở trang “${ENTRY_SHEET}”. Bấm vào ô nào thì lời nhắc hiện ra bên cạnh ô đó. Ô màu xám tự tính; trang được khóa (không mật khẩu) để khỏi gõ nhầm.`,
      `${actual}: số phát sinh (thu ngân sách, việc làm…) ghi lũy kế từ 01/01 đến hết kỳ báo cáo; số hiện có (dân số, số hộ, số trường…) ghi tại thời điểm cuối kỳ. Bảng ở mục 6 ghi rõ từng số.`,
      "Tỷ lệ không gõ: nhập hai số ở các dòng bên dưới, tỷ lệ tự tính. Mỗi số chỉ nhập một lần; dòng “Lấy từ dòng …” tự hiện lại số đã nhập.",
      `${allotted}: số cấp trên giao riêng cho đơn vị trong năm; không giao riêng thì để trống. ${lastYear}: số cùng kỳ năm trước, tính cùng cách với ${actual}.`,
      `Cột “${check}” nói ngay chỗ nào sai và sửa thế nào; ô đếm ở đầu trang cho biết còn bao nhiêu ô. Hết “chưa nhập” và hết “sai” thì gửi tệp. Giải thích ghi ở cột “${note}”.`,
      `Không xóa, không sửa cột “${id}” và các ô tên đơn vị, kỳ báo cáo: chương trình tổng hợp nhận dòng theo mã. Không chép bảng sang tệp khác; không đổi đơn vị tính.`,
    ],
  },
  numbers: {
    heading: "2. Cách gõ số",
    header: ["", "Muốn ghi", "Gõ", "Không gõ", "Vì sao"],
    rows: [
      ["8.801,5 tỷ đồng", "8801,5", "8801500000000", "Gõ theo đúng đơn vị tính của dòng; không gõ dấu chấm ngăn nghìn, Excel tự hiện."],
      ["120.450 người", "120450", "120.450", "Trên máy đặt kiểu Anh, 120.450 bị hiểu là một trăm hai mươi phẩy bốn mươi lăm."],
      ["94 %", "94", "0,94 hoặc 94%", "Tỷ lệ ghi theo phần trăm, không ghi ký hiệu."],
      ["dấu thập phân", "theo máy", "lẫn cả hai", "Máy đặt kiểu Việt Nam gõ dấu phẩy (8801,5); máy đặt kiểu Anh gõ dấu chấm (8801.5)."],
      ["ước, khoảng, trên…", "một con số", "khoảng 94", `Lời giải thích ghi ở cột ${note}.`],
    ],
  },
  blanks: {
    heading: "3. Số 0, dấu “-” và ô trống là ba điều khác nhau",
    header: ["", "Gõ", "Nghĩa là", "", "Ví dụ"],
    rows: [
      ["0", "bằng không", "Có theo dõi, kết quả là 0: trong kỳ chưa đưa lao động nào đi làm việc ở nước ngoài."],
      ["-", "không phát sinh", "Đơn vị không có đối tượng này: huyện không có đô thị nên dân số đô thị ghi “-” (ghi ở cả hai dòng của tỷ lệ)."],
      ["(để trống)", "chưa có số", "Chưa báo cáo. Số của đơn vị không được cộng vào tỉnh và đơn vị bị nhắc."],
    ],
  },
  colors: {
    heading: "4. Màu của ô",
    rows: {
      missing: "Ô phải nhập mà chưa nhập.",
      input: "Ô nhập.",
      locked: "Ô tự tính hoặc không phải nhập.",
      doubt: "Số ngoài khoảng thường gặp: có thể đúng; nếu đúng thì ghi lý do ở cột Ghi chú.",
      wrong: "Số sai: phải sửa trước khi gửi. Lý do và cách sửa ở cột Kiểm tra.",
    },
  },
  statuses: {
    heading: `5. Cột “${status}”`,
    intro: `So với ${allotted} nếu có; nếu không, tỷ lệ được so với chỉ tiêu chung của tỉnh, còn số phát sinh ghi “chưa giao”. “${percent}” là ${actual} chia cho chỉ tiêu, nhân 100; với chỉ tiêu là khoảng thì chia cho mức dưới của khoảng; với chỉ tiêu giảm thì là mức đã giảm chia cho mức phải giảm.`,
    provinceLevel: "Đơn vị chỉ giữ một phần số liệu; chỉ tiêu được tính ở cấp tỉnh.",
    notAllotted: "Đơn vị chưa được giao kế hoạch riêng nên chưa có mức để so.",
  },
  measures: {
    heading: "6. Từng số liệu phải nhập",
    header: ["Chỉ tiêu số", "Số liệu", "ĐVT", "Kỳ số liệu", "Gồm những gì", "Khoảng thường gặp", "Đơn vị báo cáo"],
    running: "Lũy kế từ 01/01",
    atEnd: "Tại thời điểm cuối kỳ",
    integer: "số nguyên",
    range: (min: string, max: string) => `${min} đến ${max}`,
    partOf: (whole: string) => ` Không lớn hơn “${whole}”.`,
  },
  periods: { heading: "7. Mã kỳ báo cáo", header: ["Mã", "Kỳ báo cáo", "Đến tháng"] },
  units: { heading: "8. Mã đơn vị báo cáo", header: ["Mã", "Đơn vị báo cáo"] },
  /** Who reports, by kind. */
  kinds: {
    district: "Các huyện, thị xã, thành phố",
    "province-office": "Các sở, ngành tỉnh",
    "party-committee": "Các đảng bộ trực thuộc Tỉnh ủy",
    commune: "Các xã, phường, thị trấn",
  } satisfies Readonly<Record<OrgUnitKind, string>>,
  types: { h: "Các huyện", tx: "Các thị xã", tp: "Các thành phố" } as Readonly<Record<string, string>>,
} as const;

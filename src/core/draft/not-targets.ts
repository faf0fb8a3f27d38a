import type { NotTargetReason } from "./draft";

/** Numbers that are part of a name or a reference, recognised by the words around them. They stay in the name they stand in. */
export interface NotTarget {
  readonly reason: NotTargetReason;
  /** What stands there, from its first character. `N` is a number, a blank any blanks; letter case does not matter. */
  readonly looks: readonly string[];
  /** It says when, and is left out of a name at its edge: "đến năm 2025 đạt". */
  readonly when?: true;
  /** It numbers a list, so a new item begins. */
  readonly starts?: true;
  /** Only where none of these words comes shortly before. */
  readonly unlessAfter?: RegExp;
}

const YEAR = "(?:19|20)\\d\\d";
const ROMAN = "[IVX]+";

/** In order: the first that fits wins. */
export const NOT_TARGETS: readonly NotTarget[] = [
  { reason: "list-number", starts: true, looks: ["\\(\\d{1,2}\\)", "\\[\\d{1,2}\\]"] },
  { reason: "list-number", starts: true, looks: ["\\d{1,2}[.)/]\\s+(?=\\p{L})"], unlessAfter: /[^.;:)…\s]\s*$/u },
  { reason: "document", looks: ["\\d+[a-z]?[/-](?:\\d{4}/)?(?:NQ|QĐ|CT|KL|KH|TB|NĐ|TT|QH|BC|TTr|CTr|ĐA|CV|HD|QC|UBND|HĐND|TU|CP|TTg|TW|BTV|KHĐT|QHĐ)[\\p{L}\\d/.-]*", "(?:nghị quyết|quyết định|chỉ thị|kết luận|nghị định|thông tư|kế hoạch|báo cáo|tờ trình|công văn|văn bản|hướng dẫn|quy định|đề án|dự án|chương trình|luật|điều|khoản|mục|điểm|phụ lục|biểu|bảng|phần)(?: số)? N(?:[a-z](?!\\p{L}))?(?! ?[-,.]?\\d)(?! ?(?:%|‰|tỷ|triệu|nghìn))", "iso \\d+(?::\\d+)?"], unlessAfter: /(?:đạt|thêm|có|ít nhất|xây dựng|triển khai|hoàn thành|thu hút|trên|khoảng|hơn)\s*$/iu },
  { reason: "price-base", looks: [`(?:theo )?giá (?:so sánh|cố định|hiện hành)(?: năm)? ${YEAR}`] },
  { reason: "date", when: true, looks: ["ngày \\d{1,2} ?[/.-] ?\\d{1,2}(?: ?[/.-] ?\\d{4})?", "ngày \\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?", "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}", "(?:đến |trước |trong |cuối |đầu )*tháng \\d{1,2}(?:(?:/| năm |-)\\d{4})?", "(?:sáng|chiều|tối|hôm) (?:ngày )?\\d{1,2}/\\d{1,2}", "\\d{1,2}/\\d{4}", `(?:đến |hết |trong |cuối |đầu )*quý (?:${ROMAN}|\\d)(?:(?:/| năm )\\d{4})?`, "\\d{1,2}:\\d{2}", "\\d{1,2} giờ \\d{1,2}"] },
  { reason: "period", when: true, looks: [`(?:bình quân |trung bình |trong |cả )*(?:giai đoạn|thời kỳ|nhiệm kỳ|các năm|những năm|năm học|năm|khóa|kế hoạch)? ?(?:\\d năm )?${YEAR} ?[-/] ?${YEAR}`, `(?:(?:tính |từ |kể từ |bình quân |vào |trong |cả |hết |cuối |đầu |so với |so |ước |thực hiện |kế hoạch |dự toán |đến )*(?:năm|cuối năm|hết năm|đầu năm|niên độ) ${YEAR})`, `(?:kế hoạch|dự toán|thực hiện|đến|trước|từ|cuối|vụ|hè thu|đông xuân) ${YEAR}(?![\\d.,])`, `\\(${YEAR}\\)`, `${YEAR}(?=[);]| ?[-–] )(?![.,]\\d)`] },
  { reason: "age", looks: ["(?:trong độ tuổi |độ tuổi )?(?:từ |dưới |trên |đủ |đến )*N(?: tháng)?(?: tuổi)? ?(?:-|đến|tới|đến dưới) ?(?:dưới )?N (?:tháng )?tuổi(?: trở lên| trở xuống)?", "(?:từ |dưới |trên |đủ )*N (?:tháng )?tuổi(?: trở lên| trở xuống)?", "độ tuổi N(?: ?- ?N)?"], unlessAfter: /tuổi thọ[^;.]*$/iu },
  { reason: "per-population", looks: ["(?:/ ?|(?:tính )?trên (?:mỗi )?|bình quân )(?:N|một) (?:vạn )?(?:dân|người dân|trẻ|ca|phụ nữ)(?: đẻ sống| sinh sống)?(?! (?:số|được|có))"], unlessAfter: /\d(?:\s*[\p{L}%‰]+){0,2}\s*$/u },
  { reason: "grade", looks: ["(?:cấp độ|mức độ|mức|loại|hạng|lớp|vùng|bậc|đô thị loại|cấp phường|chuẩn mức độ)(?: độ)? (?:\\d(?![\\d.,]|\\s*(?:%|‰|điểm|-))(?: và \\d| hoặc \\d)?)(?! ?(?:tỷ|triệu|nghìn|lần))", "\\d[GK](?!\\p{L})", "\\d+ ?kV(?!A)", "(?:tiêu chí|chỉ tiêu|nhóm tiêu chí|mẫu) (?:số )?N(?!\\d)(?! ?%)"], unlessAfter: /(?:đạt|tăng)\s+$/iu },
  { reason: "per-population", looks: ["(?:bình quân|trên|tính trên|của) (?:1|01|một) (?:ha|héc ta|lao động|hộ|người|đơn vị)"] },
  { reason: "grade", looks: ["cấp \\d(?![\\d.,])(?! ?(?:tỷ|triệu|nghìn))"], unlessAfter: /(?:^|[,;.:]|nâng|và|mới|đã|trao)\s*$/iu },
  { reason: "grade", looks: ["(?:từ )?N(?: ?(?:-|đến) ?N)? ?sao(?: trở lên)?"] },
  { reason: "ordinal", looks: [`(?:lần|khóa|khoá|kỳ họp|thứ|lần thứ|kỳ họp thứ|hội nghị lần thứ|hội nghị) (?:thứ )?(?:\\d+(?:/\\d+)?|${ROMAN})(?![\\p{L}\\d])`, "(?:top|tốp|nhóm|xếp hạng|xếp thứ|hạng|vị trí) (?:thứ )?N(?:/N)?"], unlessAfter: /(?:trong|thuộc|vào)\s+$/iu },
  { reason: "technical-name", looks: ["covid ?-? ?19", "(?:quốc lộ|đường tỉnh|tỉnh lộ|huyện lộ|cao tốc|đường|tuyến đường|vành đai|ql|đt|tl|phường|tổ|khu phố|ấp|thôn|bản)\\.? ?N(?![\\d.,]|\\s*(?:%|km|m|tỷ|triệu))[a-z]?(?!\\p{L})", "24/24|24/7|24h", "\\d{1,2} buổi ?/ ?ngày", "công nghiệp 4\\.0|cmcn 4\\.0|cuộc cách mạng (?:công nghiệp )?(?:lần thứ )?(?:tư|4)", "\\d+ ?x ?\\d+"], unlessAfter: /(?:đạt|thêm|có|trên|là|:)\s+$/iu },
  { reason: "duration", when: true, looks: ["\\d+ năm ?\\(?20\\d\\d ?- ?20\\d\\d\\)?", "(?:\\d+|một|hai|ba) tháng (?:đầu|cuối) năm(?: \\d{4})?", "(?:trong|qua|sau|mỗi|cả|suốt|các|kế hoạch|thời gian|nhiệm kỳ|thời kỳ|tầm nhìn|chiến lược|giai đoạn) \\d+ năm", "\\d+ năm (?:qua|tới|tiếp theo|liên tục|liền|giai đoạn|20\\d\\d)", "(?:trong|sau|trước|quá|thời hạn|thời gian) \\d+ (?:ngày|tháng|giờ)"] },
  { reason: "duration", looks: ["(?:từ |tối thiểu |ít nhất |trên )?N lần ?(?:/|trên|một|mỗi|trong) ?(?:năm|tháng|quý|ngày|tuần)(?! ?[;.,]| ?$)"] },
  { reason: "count-of-tasks", looks: ["N ?/ ?N (?:nhóm |tổng số )?(?:chỉ tiêu|mục tiêu|nhiệm vụ|đại biểu|nội dung)"] },
  { reason: "count-of-tasks", looks: ["(?:cả |đủ )?N(?:/N)? (?:chỉ tiêu|mục tiêu|nhóm|khâu|đột phá|nội dung|lĩnh vực|trụ cột|tiêu chí|nghị quyết|giải pháp|nhiệm vụ|chương trình mục tiêu quốc gia|chương trình mtqg|chương trình trọng tâm|ngành, lĩnh vực|đại biểu|ủy viên|tờ trình|báo cáo|vấn đề|phần việc|phương diện|mặt công tác|quan điểm|định hướng|trọng tâm|tỉnh, thành|địa phương (?:trong|cả)|dân tộc)"], unlessAfter: /(?:đạt|ít nhất|tối thiểu|hoàn thành)\s+$/iu },
];

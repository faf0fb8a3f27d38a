import type { Direction } from "../model";

/** The words that tell where a name begins, what kind of thing it names, and what is not part of it. Compared in lower case, NFC. */

/** A name that begins so stands by itself: "tỷ lệ …", "số …". */
export const MEASURE_NOUNS: readonly string[] = [
  "tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất", "tỷ số", "tỉ số", "tỷ trọng", "tỉ trọng", "số", "tổng", "tốc độ", "mức", "mật độ", "diện tích", "sản lượng", "năng suất", "giá trị", "kim ngạch", "doanh thu", "doanh số",
  "thu nhập", "thu ngân sách", "thu nội địa", "thu", "chi ngân sách", "chi thường xuyên", "chi đầu tư", "chi", "vốn", "chỉ số", "chỉ tiêu", "tuổi thọ", "grdp", "tăng trưởng", "quy mô", "công suất", "lượng", "dân số", "cơ cấu", "đàn",
  "xuất khẩu", "nhập khẩu", "nợ", "dư nợ", "huy động", "kinh tế", "khách", "thời gian", "hệ số", "độ che phủ", "độ", "điểm",
];

/** What an office does; without its object it is no name: "Kết nạp 1.500 đảng viên mới". */
export const ACTIONS: readonly string[] = [
  "kết nạp", "phát triển", "đưa", "trồng", "xây dựng", "xây mới", "thu hút", "thành lập", "giải quyết", "tạo", "đón", "phục vụ", "đào tạo", "xóa", "xoá", "hoàn thành", "công nhận", "bê tông hóa", "cứng hóa", "nhựa hóa", "khởi công",
  "khánh thành", "cấp mới", "cấp giấy", "cấp đổi", "lắp", "lắp mới", "tặng", "trao", "cung cấp", "tuyên dương", "chuyển đổi", "nâng cấp", "đầu tư", "hỗ trợ", "khai thác", "huy động", "sửa chữa", "lắp đặt", "mở", "tổ chức", "bồi dưỡng", "tiết kiệm", "thu hồi", "cắt giảm", "tiêm", "khám", "phổ cập", "vận động", "tuyển", "tuyển dụng",
  "tuyển sinh", "giao", "bố trí", "tư vấn", "giới thiệu", "triển khai", "thực hiện", "đăng ký", "chứng nhận", "xử lý", "điều tra", "khám phá", "thu gom", "kiểm tra", "giám sát", "cải tạo", "mở rộng", "gieo trồng", "thả", "nuôi", "sản xuất", "chế biến",
  "tạo lập", "tăng thêm", "bảo tồn", "số hóa", "ban hành", "trồng mới", "di dời", "bàn giao", "nghiệm thu", "kéo dài", "đóng mới", "nạo vét", "kiên cố hóa", "kết nối", "truyền dạy", "in", "phát sóng", "biên soạn", "xếp hạng", "tu bổ", "tôn tạo", "giảm", "xuất khẩu", "nâng", "sáp nhập",
];

/** Before a name, and no part of it. Taken off again and again. */
export const LEAD_INS: readonly string[] = [
  "phấn đấu", "phấn đấu đạt", "có", "có thêm", "thêm", "đạt", "và", "với", "riêng", "trong đó", "cụ thể", "cụ thể là", "trong năm", "hằng năm", "hàng năm", "mỗi năm", "toàn tỉnh", "toàn tỉnh có", "toàn huyện", "toàn thành phố", "cả tỉnh", "toàn xã", "tỉnh", "huyện", "bình quân mỗi năm", "nhất là",
  "đồng thời", "bên cạnh đó", "cùng với đó", "ngoài ra", "theo đó", "về", "mục tiêu", "đặt mục tiêu", "bảo đảm", "đảm bảo", "như", "gồm", "bao gồm", "là", "từng bước", "tiếp tục", "quyết tâm", "nỗ lực", "cố gắng", "dự kiến", "sẽ", "ước", "cơ bản", "còn", "được", "để", "khoảng", "ít nhất", "tối thiểu", "trên", "chỉ tiêu cụ thể", "tăng thêm", "tới", "đến", "lũy kế", "từ",
  "mục tiêu đặt ra là", "mục tiêu đặt ra", "chỉ tiêu đặt ra", "trong tổng số", "tỉnh phấn đấu", "tỉnh đặt mục tiêu", "chúng tôi", "cũng", "cần", "phải", "thì", "hiện", "không để",
];

/** A sentence often tells first who wants what; the name begins behind the last of these. */
export const ANNOUNCEMENTS = /^.*(?:đề ra|đặt ra|đặt|xác định|thông qua|nêu rõ|với|quyết nghị|quyết tâm|giao|theo)\s+(?:(?:một số|các|những|\d+)\s+)*(?:mục tiêu|chỉ tiêu|kế hoạch)(?:\s+(?:cụ thể|chủ yếu|chính|quan trọng|chung|phát triển|trọng tâm|kinh tế|xã hội|tổng quát|đến|trong))*(?:\s+năm\s+\d{4})?(?:\s+(?:là|như sau|gồm|phấn đấu|đạt))*[\s,:]*|^.*(?:phấn đấu|đặt mục tiêu|quyết tâm)(?:\s+(?:có|đạt|thực hiện|hoàn thành|để|đến))*\s+/iu;

/** A heading in front of a colon that names a field of work, not what is measured. */
export const LABELS = /^(?:về|các|một số|những|mục tiêu|chỉ tiêu|nhóm chỉ tiêu|cụ thể|trong đó|gồm|bao gồm|lĩnh vực|phấn đấu|theo đó|nhiệm vụ|kết quả|đến năm|năm|giai đoạn|kế hoạch|hằng năm|hàng năm|mỗi năm|trên lĩnh vực)(?![\p{L}])/iu;

/** A heading in front of a colon that only announces targets. */
export const ANNOUNCES = /(?:chỉ tiêu|mục tiêu)(?=\s+(?:chủ yếu|cụ thể|chính|về|năm|đến|sau|như|cơ bản|trong|là|quan trọng|phát triển|trọng tâm)|\s*$)|phấn đấu|đề ra|đặt ra|như sau$|(?:gồm|cụ thể|theo nghị quyết|là)$/iu;

/** Lower is better where the name begins so … */
const LOWER = /^(?:(?:giảm |duy trì |khống chế |kiểm soát |kéo giảm )?(?:tỷ lệ|tỉ lệ|tỷ suất|tỉ suất|tỷ số|tỉ số|mức|số vụ|số hộ|số người|số ca|số|tốc độ|chỉ số)\s+)?(?:tăng dân số|tăng tự nhiên|phát triển dân số|gia tăng dân số|hộ nghèo|hộ tái nghèo|nghèo|người nghèo|cận nghèo|hộ cận nghèo|thất nghiệp|thiếu việc làm|lao động thất nghiệp|trẻ em dưới .* (?:suy dinh dưỡng|thấp còi|nhẹ cân|tử vong)|trẻ em .*(?:suy dinh dưỡng|thấp còi)|trẻ em suy|trẻ suy|suy dinh dưỡng|tử vong|chết|nợ xấu|tai nạn|tội phạm|phạm tội|vụ phạm|học sinh bỏ học|bỏ học|mất cân bằng|giới tính khi sinh|thất thoát|sinh con thứ|sinh thô|tăng giá(?! trị)|tăng chỉ số giá|giá tiêu dùng|lạm phát|hao hụt|tảo hôn|mắc|nhiễm|người nhiễm|lao động (?:trong )?(?:lĩnh vực )?nông(?: nghiệp|,)|ô nhiễm|nợ đọng|nợ thuế|hồ sơ trễ|hồ sơ quá hạn|khiếu nại|đơn thư|vi phạm|sự cố|vụ cháy|tổn thất|bội chi|nhà tạm|không hoàn thành|thời gian giải quyết|thời gian giải quyết|tiêu hao|vụ việc|tử vong mẹ)(?![\p{L}])/iu;
/** … unless something good is done to it: "tỷ lệ hộ nghèo được vay vốn". */
const CURED = /(?:^|\s)(?:được|tham gia|tiếp cận|thoát|sử dụng|xử lý|có việc làm|có nhu cầu|khắc phục|kiềm chế|giải quyết xong)(?:\s|$)/iu;
/** Neither direction is better: what was planned is to be carried out. */
const NEUTRAL = /^(?:tổng )?chi (?:ngân sách|cân đối|thường xuyên)|^tổng chi|^cơ cấu|^dân số|^quy mô dân số/iu;

export const directionOf = (name: string): Direction => (NEUTRAL.test(name) ? "neutral" : LOWER.test(name) && !CURED.test(name) ? "lower" : "higher");

/** Of a target as a whole: a name's tail here is a base or a time, not what is counted. */
export const TAIL_NOT_NAME = /^(?:kế hoạch|chỉ tiêu|dự toán|so với|so|theo|vào|trong năm|tương đương|trở lên|và|với|cùng kỳ|năm|đến|tổng số|của cả|nhằm|để|bằng|tại thời điểm|như|cả|trên cả|do|góp phần|nghị quyết|đạt(?=\s+\d[\d.,]*\s*%)|mỗi năm|hằng năm|hàng năm|một năm|\/)(?![\p{L}])/iu;

/** `text` begins with one of `words`, as a whole word. */
export const beginsWith = (text: string, words: readonly string[]): string | null => {
  const lower = text.toLowerCase();
  let longest: string | null = null;
  for (const word of words) if (lower.startsWith(word) && !/\p{L}/u.test(lower[word.length] ?? "") && word.length > (longest?.length ?? 0)) longest = word;
  return longest;
};

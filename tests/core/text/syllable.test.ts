import { isSyllable } from "../../../src/core/text/syllable";

const words = (text: string): readonly string[] => text.split(" ");

test.each(
  words(
    "a y ý tỷ tỉ lệ nghiêng trương nghề ghi giờ gì gìn giữ giếng giêng già giết quý quỳnh quyết quốc quả quăng khuya khuỷu nguyễn huyện ngoằn thuở hoà hòa uỷ ủy " +
      "đảng viên nghị quyết xã phường doanh nghiệp nước sạch trẻ suy dinh dưỡng hộ nghèo Đắk Lắk Kạn pin ÁP DỤNG Ư ươm yêu yến",
  ),
)("%s is a Vietnamese syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
  expect(isSyllable(word.normalize("NFD"))).toBe(true);
});

test.each([
  ...words("Tæng d©n strength torque filter are Loïc Müller señor Noël Zürich"),
  ...words("cáć hòà cà̀ cat các̀ mọp̉ sơng êng gha ngha cê nge ngiên kuu zô fa wa ja đ ng h qu tr"),
  ...words("nghiênghiêng 94 a1 tỷlệ"),
  "",
  "tỷ lệ",
])("%s is none", (word) => expect(isSyllable(word)).toBe(false));

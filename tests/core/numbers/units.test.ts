import { compareUnits, shareScale } from "../../../src/core/numbers/units";

const match = (asked: string, typed: string): string => {
  const found = compareUnits(asked, typed);
  return found.kind === "other" ? `other × ${found.factor?.toFixed() ?? "?"}` : found.kind;
};

test.each([
  ["tỷ đồng", "tỷ đồng", "same"],
  ["tỷ đồng", "tỉ VNĐ.", "same"],
  ["tỷ đồng", "tỷ", "same"],
  ["tỷ đồng", "triệu đồng", "other × 0.001"],
  ["tỷ đồng", "trđ", "other × 0.001"],
  ["tỷ đồng", "tr.đ", "other × 0.001"],
  ["tỷ đồng", "triệu", "other × 0.001"],
  ["tỷ đồng", "đồng", "other × 0.000000001"],
  ["tỷ đồng", "nghìn tỷ đồng", "other × 1000"],
  ["tỷ đồng", "trăm triệu đồng", "other × 0.1"],
  ["tỷ đồng", "tỷ USD", "other × ?"],
  ["triệu đồng", "đ", "other × 0.000001"],
  ["tỷ USD", "triệu đô la Mỹ", "other × 0.001"],
  ["%", "phần trăm", "same"],
  ["%", "‰", "other × 0.1"],
  ["‰", "%", "other × 10"],
  ["điểm %", "%", "same"],
  ["điểm %", "điểm phần trăm", "same"],
  ["người", "lao động", "same"],
  ["người", "vạn người", "other × 10000"],
  ["người", "chục", "other × 10"],
  ["người", "hộ", "other × ?"],
  ["lao động (người)", "người", "same"],
  ["lao động (người)", "lao động", "same"],
  ["lao động (người)", "nghìn lao động", "other × 1000"],
  ["xã, phường, thị trấn", "phường", "same"],
  ["xã, phường, thị trấn", "nghìn xã", "other × 1000"],
  ["bác sĩ/vạn dân", "bác sĩ/vạn dân", "same"],
  ["bác sĩ/vạn dân", "bác sĩ", "same"],
  ["bác sĩ/vạn dân", "bác sĩ/nghìn dân", "unknown"],
  ["giường", "giường bệnh", "same"],
  ["tấn", "tạ", "other × 0.1"],
  ["tấn", "kg", "other × 0.001"],
  // A thousand of what, is understood; it is not that a ton has a thousand kilograms.
  ["tấn", "nghìn", "other × 1000"],
  ["tấn", "nghìn tấn", "other × 1000"],
  ["doanh nghiệp", "(doanh nghiệp)", "same"],
  ["doanh nghiệp", "so với năm trước", "unknown"],
  ["doanh nghiệp", ";", "unknown"],
  ["", "người", "other × ?"],
])("asked %j, typed %j: %s", (asked, typed, expected) => expect(match(asked, typed)).toBe(expected));

test("a share is multiplied by what its unit says", () => {
  expect(["%", "điểm %", "‰", "người", "tỷ đồng"].map((unit) => shareScale(unit)?.toFixed() ?? null)).toEqual(["100", "100", "1000", null, null]);
});

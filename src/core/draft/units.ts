/**
 * Units as official prose writes them: the name first, then other ways to write it. Only `kind` matters to the grammar:
 * a share reads "of something", money and measures name nothing, a count names what is counted.
 */
export type UnitKind = "share" | "money" | "measure" | "count";

export const UNITS: Readonly<Record<UnitKind, readonly (readonly string[])[]>> = {
  share: [["điểm %", "điểm phần trăm", "đ%"], ["%", "phần trăm"], ["‰", "phần nghìn", "%o", "%0"]],
  money: [
    ["triệu tỷ đồng", "triệu tỉ đồng"], ["nghìn tỷ đồng", "ngàn tỷ đồng", "nghìn tỉ đồng", "ngàn tỉ đồng", "nghìn tỷ", "ngàn tỷ"],
    ["tỷ USD", "tỉ USD", "tỷ đô la Mỹ", "tỷ đô la", "tỷ đô-la", "tỷ đôla", "tỷ đô-la Mỹ"], ["triệu USD", "triệu đô la Mỹ", "triệu đô la", "triệu đô-la", "triệu đôla"],
    ["nghìn USD", "ngàn USD"], ["USD", "đô la Mỹ", "đô la"],
    ["tỷ đồng", "tỉ đồng", "tỷ VNĐ", "tỷ VND", "tỷ", "tỉ"], ["triệu đồng", "triệu VNĐ", "tr.đồng", "trđ", "trđồng"], ["nghìn đồng", "ngàn đồng"], ["đồng"],
  ],
  measure: [
    ["ha", "héc ta", "hecta", "héc-ta"], ["tấn"], ["tạ"], ["kg"], ["km2"], ["km", "ki-lô-mét", "kilomet", "cây số"], ["m3", "mét khối"], ["m2", "mét vuông"], ["m", "mét"],
    ["MWp"], ["MW"], ["kWh"], ["MVA"], ["kVA"], ["kV"], ["TEU"], ["lít"], ["điểm"], ["lần"], ["tuổi"], ["năm"], ["tháng"], ["ngày"], ["giờ"], ["bậc", "hạng"],
  ],
  count: [
    ["lao động"], ["đảng viên"], ["đồng chí"], ["thanh niên"], ["người"], ["doanh nghiệp"], ["hợp tác xã", "HTX"], ["tổ hợp tác"], ["xã, phường, thị trấn"], ["xã, phường"], ["xã, thị trấn"], ["phường, xã"], ["thôn, bản"], ["ấp, khu phố"], ["căn hộ"], ["xã", "đơn vị xã"], ["huyện"], ["phường"], ["thị trấn"], ["thị xã"], ["thành phố"], ["tỉnh"], ["thôn"], ["bản"], ["ấp"],
    ["khu phố"], ["khu dân cư"], ["hộ"], ["gia đình"], ["bác sĩ", "bác sỹ"], ["dược sĩ", "dược sỹ"], ["điều dưỡng"], ["giường", "giường bệnh"], ["sản phẩm"], ["căn"], ["nhà"], ["con"], ["cây"], ["dự án"],
    ["lượt khách"], ["lượt người"], ["lượt hộ"], ["lượt"], ["du khách"], ["khách"], ["trường học"], ["trường"], ["lớp"], ["phòng học"], ["phòng"], ["buồng"], ["chi bộ"], ["tổ chức cơ sở đảng"], ["tổ chức đảng"], ["tổ chức"],
    ["mô hình"], ["vụ"], ["công trình"], ["sáng kiến"], ["đề tài"], ["nhiệm vụ"], ["thuê bao"], ["làng nghề"], ["làng"], ["tuyến"], ["đơn vị"], ["cơ sở"], ["cụm công nghiệp"], ["khu công nghiệp"], ["trạm"], ["di tích"],
    ["học sinh"], ["sinh viên"], ["học viên"], ["trẻ"], ["hội viên"], ["đoàn viên"], ["thành viên"], ["cán bộ"], ["công dân"], ["thanh niên"], ["hồ sơ"], ["chợ"], ["siêu thị"], ["vùng"], ["trang trại"], ["chuỗi"], ["mã số"], ["nhãn hiệu"],
    ["sản phẩm OCOP"], ["bộ"], ["chiếc"], ["xe"], ["máy"], ["giấy"], ["ca"], ["liều"], ["quả"], ["trứng"], ["bé trai"], ["suất"], ["cuộc"], ["buổi"], ["khu"], ["cầu"], ["hồ"], ["camera"], ["đô thị"], ["câu lạc bộ"], ["trung tâm"], ["đại lý"], ["nền"],
    ["tiêu chí"], ["giải"], ["huy chương"], ["bóng đèn"], ["nhà văn hóa"], ["trạm y tế"], ["điểm trường"], ["bài báo"], ["hộ dân"], ["phiên"], ["văn bản"], ["chốt"], ["lồng"], ["phương tiện"], ["tàu"], ["thửa"], ["lô"], ["gói thầu"], ["chỉ tiêu"], ["nhóm"], ["hội chợ"], ["đoàn"], ["khu du lịch"], ["điểm du lịch"], ["khách sạn"], ["cháu"], ["em"], ["ca khúc"], ["tác phẩm"], ["ý tưởng"], ["văn bằng"], ["tổ"], ["đội"], ["đợt"], ["m2 sàn"], ["Mbps"], ["ký tự"], ["bằng sáng chế"], ["đơn"], ["viên"], ["chương trình"], ["địa phương"],
  ],
};

export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  /** The noun as written, without thousands or millions: part of the name in "Kết nạp 1.500 đảng viên mới". */
  readonly noun: string;
}

/** "nghìn tấn", "triệu lượt khách": the multiplier stays in the unit. */
const SCALE = /^(nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+/iu;
const SCALES: Readonly<Record<string, string>> = { ngàn: "nghìn", tỉ: "tỷ" };

/** Of two that fit, the longer is meant. */
const SPELLINGS = (Object.keys(UNITS) as UnitKind[])
  .flatMap((kind) => UNITS[kind].flatMap(([name, ...others]) => [name as string, ...others].map((spelling) => ({ kind, name: name as string, spelling: spelling.toLowerCase() }))))
  .sort((a, b) => b.spelling.length - a.spelling.length || (a.spelling < b.spelling ? -1 : 1));

const ends = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at - 1] as string) || !/[\p{L}\p{N}]/u.test(text[at] ?? "");

const plainUnit = (text: string): { readonly unit: Unit; readonly length: number } | null => {
  const lower = text.toLowerCase();
  // "6 Tỷ lệ …" is the sixth row of a table, not six thousand million.
  const found = /^(?:tỷ|tỉ)\s+(?:lệ|trọng|suất|số)(?!\p{L})/u.test(lower) ? undefined : SPELLINGS.find(({ spelling }) => lower.startsWith(spelling) && ends(text, spelling.length));
  return found ? { unit: { name: found.name, kind: found.kind, noun: text.slice(0, found.spelling.length) }, length: found.spelling.length } : null;
};

/** "/người/năm", "/vạn dân", "/100 dân", "trên một vạn dân", "/100.000 trẻ đẻ sống". */
const PER_TEN_THOUSAND = /^\s*(?:\/|trên|tính trên)\s*(?:(?:1|một)\s+)?(?:vạn\s+(?:dân|người)|10[.\s]?000\s+(?:dân|người))(?![\p{L}\p{N}])/iu;
const PER_MANY = /^\s*\/\s*(\d[\d.]*)\s+(bé gái|trẻ đẻ sống|trẻ sinh sống|ca đẻ sống|dân|người|hộ|học sinh)(?:\s+sinh ra sống|\s+sinh sống)?(?![\p{L}\p{N}])/iu;
const PER_ONE = /^\s*\/\s*(người|đầu người|năm|tháng|ngày|ha|hộ|xã|huyện|khách|lao động|vụ|đơn vị|cơ sở|m2|km2|lớp|phòng|lượt khách|héc ta|trường|thôn)(?![\p{L}\p{N}])/iu;

/** What follows the unit: null where nothing is divided by. */
const perOf = (text: string): { readonly per: string; readonly length: number } | null => {
  const tenThousand = PER_TEN_THOUSAND.exec(text);
  if (tenThousand) return { per: "/vạn dân", length: tenThousand[0].length };
  const many = PER_MANY.exec(text);
  if (many) return { per: `/${many[1]} ${(many[2] as string).toLowerCase()}`, length: many[0].length };
  const one = PER_ONE.exec(text);
  return one ? { per: `/${(one[1] as string).toLowerCase()}`, length: one[0].length } : null;
};

/** The unit at the start of `text`, with how many characters it takes; null where none is known. */
export const readUnit = (text: string): { readonly unit: Unit; readonly length: number } | null => {
  const space = text.length - text.trimStart().length;
  const rest = text.slice(space);
  const scale = SCALE.exec(rest);
  const whole = plainUnit(rest);
  const scaled = scale && whole?.unit.kind !== "money" ? plainUnit(rest.slice(scale[0].length)) : null;
  const bare = /^triệu(?![\p{L}\p{N}])/iu.test(rest) && !whole && !scaled;
  let unit: Unit;
  let length = space;
  if (scale && scaled) {
    const word = (scale[1] as string).toLowerCase();
    unit = { ...scaled.unit, name: `${SCALES[word] ?? word} ${scaled.unit.name}` };
    length += scale[0].length + scaled.length;
  } else if (whole) {
    unit = whole.unit;
    length += whole.length;
  } else if (bare) {
    unit = { name: "triệu đồng", kind: "money", noun: "triệu" };
    length += "triệu".length;
  } else {
    const per = space === 0 ? perOf(rest) : null;
    return per ? { unit: { name: per.per, kind: "measure", noun: "" }, length: per.length } : null;
  }
  for (let per = perOf(text.slice(length)); per; per = perOf(text.slice(length))) {
    unit = { ...unit, name: unit.name + per.per };
    length += per.length;
  }
  return { unit, length };
};

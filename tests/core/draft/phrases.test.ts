import { draftTargets } from "../../../src/core/draft/draft-targets";
import { SHAPES } from "../../../src/core/draft/shapes";

/** "name | op values unit" for each target of a text. */
const read = (text: string): readonly string[] => draftTargets(text).targets.map(({ name, op, values, unit, partOf }) => `${name} | ${op} ${values.join("-")} ${unit}`.trim() + (partOf === null ? "" : ` < ${partOf}`));
const reasons = (text: string): readonly string[] => draftTargets(text).ignored.map(({ at, reason }) => `${at.text}: ${reason}`);

const PHRASES: readonly (readonly [text: string, ...targets: readonly string[]])[] = [
  // Operators before the amount
  ["Tỷ lệ che phủ rừng đạt 42%.", "Tỷ lệ che phủ rừng | at-least 42 %"],
  ["Tỷ lệ che phủ rừng là 42 %.", "Tỷ lệ che phủ rừng | at-least 42 %"],
  ["Tỷ lệ bao phủ bảo hiểm y tế ít nhất 95%.", "Tỷ lệ bao phủ bảo hiểm y tế | at-least 95 %"],
  ["Thu ngân sách không dưới 8.000 tỷ đồng.", "Thu ngân sách | at-least 8000 tỷ đồng"],
  ["Thu ngân sách vượt 8.000 tỷ đồng.", "Thu ngân sách | more-than 8000 tỷ đồng"],
  ["Tỷ lệ đô thị hóa hơn 40%.", "Tỷ lệ đô thị hóa | more-than 40 %"],
  ["Tỷ lệ tăng dân số tự nhiên không quá 0,9%.", "Tỷ lệ tăng dân số tự nhiên | at-most 0.9 %"],
  ["Tỷ lệ nợ xấu tối đa 3%.", "Tỷ lệ nợ xấu | at-most 3 %"],
  ["Tỷ lệ thất nghiệp thành thị dưới 3%.", "Tỷ lệ thất nghiệp thành thị | less-than 3 %"],
  ["Tỷ lệ hộ nghèo còn trên 1%.", "Tỷ lệ hộ nghèo | more-than 1 %"],
  // Behind it
  ["Tỷ lệ dân số tham gia bảo hiểm y tế đạt 95% trở lên.", "Tỷ lệ dân số tham gia bảo hiểm y tế | at-least 95 %"],
  ["Tỷ suất tử vong trẻ em từ 9,2‰ trở xuống.", "Tỷ suất tử vong trẻ em | at-most 9.2 ‰"],
  ["Thu ngân sách đạt từ 98% dự toán trở lên.", "Thu ngân sách | at-least 98 %"],
  // What falls and where it lands
  ["Tỷ lệ hộ nghèo giảm 0,5 điểm phần trăm.", "Tỷ lệ hộ nghèo | decrease-by 0.5 điểm %"],
  ["Tỷ lệ hộ nghèo giảm còn 2%.", "Tỷ lệ hộ nghèo | at-most 2 %"],
  ["Giảm tỷ lệ hộ nghèo xuống dưới 2%.", "Tỷ lệ hộ nghèo | less-than 2 %"],
  ["Tỷ lệ hộ nghèo giảm còn 1 - 1,5%.", "Tỷ lệ hộ nghèo | between 1-1.5 %"],
  ["Tỷ lệ hộ nghèo giảm xuống không quá 2%.", "Tỷ lệ hộ nghèo | at-most 2 %"],
  ["Tỷ lệ giảm hộ nghèo 1%/năm.", "Tỷ lệ hộ nghèo | decrease-by 1 %"],
  ["Hạ tỷ lệ tử vong mẹ xuống 20%.", "Tỷ lệ tử vong mẹ | at-most 20 %"],
  // What grows
  ["Giá trị sản xuất công nghiệp tăng 9%.", "Tốc độ tăng giá trị sản xuất công nghiệp | at-least 9 %"],
  ["Tỷ lệ lao động qua đào tạo tăng 2%.", "Mức tăng tỷ lệ lao động qua đào tạo | at-least 2 %"],
  ["Tốc độ tăng trưởng kinh tế tăng 8%.", "Tốc độ tăng trưởng kinh tế | at-least 8 %"],
  ["GRDP tăng trưởng 8%.", "Tốc độ tăng GRDP | at-least 8 %"],
  ["Tăng trưởng 8,5%.", "Tăng trưởng | at-least 8.5 %"],
  ["Thu nhập tăng từ 51 triệu đồng năm 2023 lên 56 triệu đồng năm 2024.", "Thu nhập | at-least 56 triệu đồng"],
  // Shares
  ["Tỷ trọng công nghiệp chiếm 45%.", "Tỷ trọng công nghiệp | at-least 45 %"],
  ["Kinh tế số chiếm 20% tổng GRDP.", "Tỷ trọng kinh tế số trong tổng GRDP | at-least 20 %"],
  // Value first
  ["Trên 98% đảng viên đủ tư cách.", "Tỷ lệ đảng viên đủ tư cách | more-than 98 %"],
  ["90% số xã đạt chuẩn nông thôn mới.", "Tỷ lệ xã đạt chuẩn nông thôn mới | at-least 90 %"],
  ["07 xã đạt chuẩn nông thôn mới kiểu mẫu.", "Xã đạt chuẩn nông thôn mới kiểu mẫu | at-least 7 xã"],
  ["Trên 65% tỉ lệ lao động qua đào tạo.", "Tỉ lệ lao động qua đào tạo | more-than 65 %"],
  // Actions
  ["Đào tạo nghề cho 12.000 lao động nông thôn.", "Đào tạo nghề cho lao động nông thôn | at-least 12000 lao động"],
  ["Sản phẩm OCOP có 25 sản phẩm đạt 3 sao trở lên.", "Sản phẩm OCOP đạt 3 sao trở lên | at-least 25 sản phẩm"],
  ["Lưới điện phủ 99% hộ dân.", "Lưới điện hộ dân | at-least 99 %"],
  ["Tỷ lệ hộ dùng nước sạch 90% dân cư vùng ven.", "Tỷ lệ hộ dùng nước sạch | at-least 90 %"],
  // Units that are not in the table, that are missing, that the name says
  ["Biên soạn 12 cẩm nang mới.", "Biên soạn cẩm nang mới | at-least 12 cẩm nang"],
  ["Chỉ số HDI đạt 0,78.", "Chỉ số HDI | at-least 0.78"],
  ["Tỷ lệ hộ nghèo dưới 4.", "Tỷ lệ hộ nghèo | less-than 4 %"],
  ["Số dược sĩ trên 10.000 dân đạt 2,5.", "Số dược sĩ trên 10.000 dân | at-least 2.5 dược sĩ/vạn dân"],
  ["Mức sống trên 10.000 dân đạt 2,5.", "Mức sống trên 10.000 dân | at-least 2.5 /vạn dân"],
  ["Dư nợ tín dụng đạt 20 triệu.", "Dư nợ tín dụng | at-least 20 triệu đồng"],
  ["Sản lượng điện đạt 1,2 ngàn MW.", "Sản lượng điện | at-least 1.2 nghìn MW"],
  ["Có 4/5 trường đạt chuẩn quốc gia.", "Trường đạt chuẩn quốc gia | at-least 4 trường"],
  ["Mục tiêu: 102/102 xã, phường có trạm y tế.", "Xã, phường có trạm y tế | at-least 102 xã, phường"],
  ["Mục tiêu: không để tỷ lệ thất nghiệp vượt quá 2,8%.", "Tỷ lệ thất nghiệp | at-most 2.8 %"],
  ["Chỉ tiêu: giảm 10% số vụ, 10% số người chết và 5% số người bị thương do tai nạn giao thông so với năm 2025.", "Số vụ do tai nạn giao thông | decrease-by 10 %", "Số người chết do tai nạn giao thông | decrease-by 10 %", "Số người bị thương do tai nạn giao thông | decrease-by 5 %"],
  ["Chỉ tiêu: 95% xã, 90% ấp và 85% hộ có điện.", "Tỷ lệ xã có điện | at-least 95 %", "Tỷ lệ ấp có điện | at-least 90 %", "Tỷ lệ hộ có điện | at-least 85 %"],
  ["Mục tiêu: tỷ lệ trường tiểu học và trung học đạt chuẩn lần lượt là 85% và 80%.", "Tỷ lệ trường tiểu học | at-least 85 %", "Tỷ lệ trường tiểu học và trung học đạt chuẩn: trung học đạt chuẩn | at-least 80 %"],
  ["Mục tiêu: số doanh nghiệp mới: 40.", "Số doanh nghiệp mới | at-least 40 doanh nghiệp"],
  ["Mục tiêu: được khám ít nhất 1 lần/năm đạt 80%.", "Khám ít nhất 1 lần/năm | at-least 80 %"],
  ["Mục tiêu: 90% xã riêng 95% phường có điện.", "Tỷ lệ xã | at-least 90 %", "Tỷ lệ phường có điện | at-least 95 %"],
  ["Mục tiêu: 90% xã và 95% phường.", "Tỷ lệ xã | at-least 90 %", "Tỷ lệ phường | at-least 95 %"],
  // Several in one clause
  ["Tỷ lệ hộ nghèo dưới 2%, tỷ lệ đô thị hóa 40%.", "Tỷ lệ hộ nghèo | less-than 2 %", "Tỷ lệ đô thị hóa | at-least 40 %"],
  ["Tổng thu đạt 8.000 tỷ đồng, trong đó nội địa 7.000 tỷ đồng.", "Tổng thu | at-least 8000 tỷ đồng", "Tổng thu: nội địa | at-least 7000 tỷ đồng < 0"],
  ["Về bảo hiểm y tế: đạt 94%.", "Bảo hiểm y tế | at-least 94 %"],
  ["Tổng thu: 8.000 tỷ đồng.", "Tổng thu | at-least 8000 tỷ đồng"],
  ["Đạt 8 bác sĩ/vạn dân.", "Số bác sĩ/vạn dân | at-least 8 bác sĩ/vạn dân"],
  ["Trồng rừng 500 ha (rừng sản xuất 400 ha; rừng phòng hộ 100 ha).", "Trồng rừng | at-least 500 ha", "Rừng sản xuất | at-least 400 ha", "Rừng phòng hộ | at-least 100 ha"],
];

test.each(PHRASES)("%s", (text, ...targets) => {
  expect(read(text)).toEqual(targets);
});

test("a bracket that is never closed swallows no target in silence", () => {
  const { targets, ignored, notUnderstood } = draftTargets("Tỷ lệ xã (tính cả phường đạt 95%.");
  expect([...targets, ...ignored, ...notUnderstood].map(({ at }) => at.text)).toEqual(["95%"]);
});

test("the phrases that are taken apart are each used by a shape with an example", () => {
  expect(SHAPES.map(({ example }) => example).filter((example) => example === "")).toEqual([]);
});

test.each([
  ["GRDP (giá so sánh 2010) đạt 8%.", "giá so sánh 2010: price-base"],
  ["Chương trình giai đoạn 2021 - 2025: tỷ lệ hộ nghèo dưới 2%.", "giai đoạn 2021 - 2025: period"],
  ["Tỷ lệ trẻ em dưới 5 tuổi được tiêm chủng đạt 95%.", "dưới 5 tuổi: age"],
  ["Theo Nghị quyết số 35-NQ/TW, tỷ lệ hộ nghèo dưới 2%.", "Nghị quyết số 35: document"],
  ["Đến ngày 31/12/2025, tỷ lệ hộ nghèo dưới 2%.", "ngày 31/12/2025: date"],
  ["Thu ngân sách đạt 8.000 tỷ đồng, tăng 7% so với năm 2024.", "7%: comparison"],
  ["GRDP bình quân đạt 80 triệu đồng (tương đương 3.200 USD).", "3.200 USD: in-parentheses"],
  ["Mục tiêu: tỷ lệ hộ nghèo dưới 2%. Tỷ lệ hộ nghèo dưới 2%.", "2%: repeated"],
  ["Phấn đấu năm 2025 thu ngân sách 9.000 tỷ đồng. Năm 2024, thu ngân sách đạt 8.000 tỷ đồng.", "8.000 tỷ đồng: earlier-result"],
  ["Mục tiêu tăng trưởng 6,5 - 7% và phấn đấu 7 - 7,5%.", "7 - 7,5%: stretch-goal"],
  ["Chỉ tiêu: tỷ lệ xã đạt 50% (66/112 thôn).", "66/112 thôn: in-parentheses"],
  ["Chỉ tiêu: tỷ lệ xã đạt 50% (2/3).", "2/3: in-parentheses"],
])("%s", (text, expected) => {
  expect(reasons(text)).toContain(expected);
});

test("what is not understood is listed with its sentence", () => {
  const { notUnderstood } = draftTargets("Mục tiêu: tỷ lệ hộ nghèo dưới 2%; nằm trong nhóm 20 tỉnh dẫn đầu; có 4/5 nơi đạt chuẩn; có 7/5 trường đạt chuẩn.");
  expect(notUnderstood.map(({ at, sentence }) => [at.text, sentence.text.slice(0, 8)])).toEqual([
    ["nhóm 20", "Mục tiêu"],
    ["4/5", "Mục tiêu"],
    ["7/5", "Mục tiêu"],
  ]);
});

test("decomposed letters, no-break spaces, soft hyphens and long dashes are read, and lead back to where they stood", () => {
  const given = "Mục tiêu:\r\n– Tỷ lệ hộ nghèo dưới 2–3\u00a0%".normalize("NFD") + "; tỷ lệ đô thị hóa 40\u00ad%";
  const { targets } = draftTargets(given);
  expect(targets.map(({ name, values }) => [name, values])).toEqual([
    ["Tỷ lệ hộ nghèo", ["2", "3"]],
    ["Tỷ lệ đô thị hóa", ["40"]],
  ]);
  expect(targets.map(({ at }) => given.slice(at.start, at.end))).toEqual(["2–3\u00a0%", "40\u00ad%"]);
});

test.each([
  ["Tỷ lệ hộ nghèo giảm 0,3%.", "percent-or-points"],
  ["Tỷ trọng nông nghiệp giảm 0,3%.", "percent-or-points"],
  ["Số vụ tai nạn giao thông giảm 5%.", "percent-of-an-amount"],
  ["Tỷ lệ hộ nghèo giảm 0,3 điểm %.", undefined],
])("“giảm %”: a rate falls by points, an amount by a part of itself: %s", (text, doubt) => {
  const [target] = draftTargets(text).targets;
  expect([target?.op, target?.doubts.find((one) => one.startsWith("percent-of") || one === "percent-or-points")]).toEqual(["decrease-by", doubt]);
});

test("an empty text has no targets and nothing left over", () => {
  expect(draftTargets("")).toEqual({ year: null, targets: [], notUnderstood: [], ignored: [] });
});

test("as many names as amounts, or nobody knows whose each is", () => {
  const { targets, notUnderstood } = draftTargets("Mục tiêu: tỷ lệ trường tiểu học đạt chuẩn lần lượt là 85% và 80%.");
  expect([targets.length, notUnderstood.map(({ at }) => at.text)]).toEqual([1, ["80%"]]);
});

test("a headline that says in short what the text says in full is told as repeated, with what is part of it kept", () => {
  const { targets, ignored } = draftTargets("Năm 2025 phấn đấu thu ngân sách 9.000 tỷ đồng, trong đó nội địa 8.000 tỷ đồng\n\nTỉnh phấn đấu năm 2025 thu ngân sách trên địa bàn đạt 9.000 tỷ đồng.");
  expect(targets.map(({ name, values, partOf }) => [name, values[0], partOf])).toEqual([["Thu ngân sách: nội địa", "8000", null], ["Thu ngân sách trên địa bàn", "9000", null]]);
  expect(ignored.filter(({ reason }) => reason === "repeated").map(({ at }) => at.text)).toEqual(["9.000 tỷ đồng"]);
});

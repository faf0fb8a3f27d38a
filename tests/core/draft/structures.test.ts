import { draftTargets } from "../../../src/core/draft/draft-targets";
import { draftJson } from "../../../src/core/draft/draft-json";
import { diffText } from "../../../src/core/draft/diff-text";
import { draftCatalogue } from "../../../src/core/draft/draft-catalogue";
import { matchToCatalogue } from "../../../src/core/draft/match-catalogue";
import { reviewPlan } from "../../../src/core/draft/review-plan";
import { catalogue2024 } from "../catalogue/catalogue-2024";

const read = (text: string): readonly string[] => draftTargets(text).targets.map(({ name, op, values, unit, partOf }) => `${name} | ${op} ${values.join("-")} ${unit}`.trim() + (partOf === null ? "" : ` < ${partOf}`));

test("a head that ends in a colon is shared by the deeper points below it", () => {
  expect(read("II. Chỉ tiêu\n- Tỷ lệ trường đạt chuẩn quốc gia:\n+ Mầm non: 65%\n+ Tiểu học: 84%\n- Tỷ lệ che phủ rừng: 42%")).toEqual([
    "Tỷ lệ trường đạt chuẩn quốc gia: Mầm non | at-least 65 %",
    "Tỷ lệ trường đạt chuẩn quốc gia: Tiểu học | at-least 84 %",
    "Tỷ lệ che phủ rừng | at-least 42 %",
  ]);
});

test("points below a target that ends in 'trong đó:' are its parts", () => {
  expect(read("II. Chỉ tiêu\n- Tổng thu ngân sách đạt 8.801 tỷ đồng, trong đó:\n+ Thu nội địa 7.000 tỷ đồng\n+ Thu xuất nhập khẩu 1.801 tỷ đồng")).toEqual([
    "Tổng thu ngân sách | at-least 8801 tỷ đồng",
    "Thu nội địa | at-least 7000 tỷ đồng < 0",
    "Thu xuất nhập khẩu | at-least 1801 tỷ đồng < 0",
  ]);
});

test("a heading that names a field of work is no part of the names below it", () => {
  expect(read("II. Chỉ tiêu\n- Về xã hội:\n+ Tỷ lệ hộ nghèo dưới 2%")).toEqual(["Tỷ lệ hộ nghèo | less-than 2 %"]);
});

test("tables with bars, with and without outer ones", () => {
  expect(read("| TT | Chỉ tiêu | Đơn vị | Kế hoạch 2025 |\n| 1 | Tỷ lệ che phủ rừng | % | 42 |\n2 | Tổng đàn bò | con | 95.000")).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %", "Tổng đàn bò | at-least 95000 con"]);
});

test("without a header the last amount of a row is meant", () => {
  expect(read("1\tTỷ lệ che phủ rừng\t%\t41\t42")).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %"]);
});

test("of several plans the one of the year; a header that only names years gives the last year", () => {
  expect(read("Kế hoạch năm 2025\nTT\tChỉ tiêu\tĐơn vị\tKế hoạch 2024\tKế hoạch 2025\tKế hoạch 5 năm\n1\tTỷ lệ che phủ rừng\t%\t41\t42\t43")).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %"]);
  expect(read("TT\tChỉ tiêu\tĐơn vị\tKế hoạch\n1\tTỷ lệ che phủ rừng\t%\t42")).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %"]);
  expect(read("TT\tChỉ tiêu\tĐơn vị\tNăm 2024\tNăm 2025\n1\tTỷ lệ che phủ rừng\t%\t41\t42")).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %"]);
  expect(read("TT\tChỉ tiêu\tĐơn vị\tMức\n1\tTỷ lệ che phủ rừng\t%\t42")).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %"]);
});

test("rows that carry their unit in the amount, or have none; names with amounts in them", () => {
  const header = "TT\tChỉ tiêu\tKế hoạch 2025\n";
  expect(read(`${header}1\tTỷ lệ che phủ rừng\t42%\n2\tChỉ số HDI\t0,78\n3\tTỷ lệ hộ được cấp nước trên 60 lít/ngày\t80%`)).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %", "Chỉ số HDI | at-least 0.78", "Tỷ lệ hộ được cấp nước trên 60 lít/ngày | at-least 80 %"]);
  expect(read("TT\tChỉ tiêu\tĐVT\tKế hoạch 2025\n1\tChỉ số HDI\t\t0,78")).toEqual(["Chỉ số HDI | at-least 0.78"]);
});

test("'Trong đó:' in a row of its own makes parts of the rows below it; without anything above it does not", () => {
  const header = "TT\tChỉ tiêu\tĐVT\tKế hoạch 2025\n";
  expect(read(`${header}1\tTổng thu\ttỷ đồng\t8.000\n\tTrong đó:\t\t\n-\tThu nội địa\ttỷ đồng\t7.000`)).toEqual(["Tổng thu | at-least 8000 tỷ đồng", "Thu nội địa | at-least 7000 tỷ đồng < 0"]);
  expect(read(`${header}-\tTrong đó: Thu nội địa\ttỷ đồng\t7.000`)).toEqual(["Thu nội địa | at-least 7000 tỷ đồng"]);
});

test("a row whose number has no name is listed", () => {
  const { targets, ignored, notUnderstood } = draftTargets("TT\tChỉ tiêu\tĐVT\tKế hoạch 2025\n1\t\t%\t42");
  expect(targets).toEqual([]);
  expect([...ignored, ...notUnderstood].map(({ at }) => at.text)).toEqual(expect.arrayContaining(["42"]));
});

test("a table with each cell on a line of its own, with headings between and without a header", () => {
  expect(read("Chỉ tiêu năm 2025\nTT\nChỉ tiêu\nĐơn vị\nKế hoạch 2025\nI\nKINH TẾ\n1\nTốc độ tăng GRDP\n%\n8,0\n2\nTổng thu\nTỷ đồng\n9.000\nNgười lập biểu")).toEqual(["Tốc độ tăng GRDP | at-least 8 %", "Tổng thu | at-least 9000 tỷ đồng"]);
  expect(read("Chỉ tiêu năm 2025:\n1\nTốc độ tăng GRDP\n%\n8,0\n2\nTổng thu\nTỷ đồng\n9.000")).toEqual(["Tốc độ tăng GRDP | at-least 8 %", "Tổng thu | at-least 9000 tỷ đồng"]);
});

test("a line that goes on in small letters after a short sentence is a new paragraph, else the same", () => {
  expect(read("Chỉ tiêu:\nTỷ lệ che phủ rừng đạt 42%, tỷ lệ hộ dân nông thôn sử dụng nước\nsạch đạt quy chuẩn 85%.\ntỷ lệ hộ nghèo dưới 2%.")).toEqual(["Tỷ lệ che phủ rừng | at-least 42 %", "Tỷ lệ hộ dân nông thôn sử dụng nước sạch đạt quy chuẩn | at-least 85 %", "Tỷ lệ hộ nghèo | less-than 2 %"]);
});

test("a range that a line break tore apart is one", () => {
  expect(read("Chỉ tiêu:\n- Tăng trưởng kinh tế đạt 7,0\n- 7,5%.")).toEqual(["Tăng trưởng kinh tế | between 7-7.5 %"]);
});

test("results within a section of targets are not taken", () => {
  const text = "II. Chỉ tiêu năm 2025\n- Thu ngân sách 9.000 tỷ đồng, năm 2024 ước đạt 8.000 tỷ đồng.\n- Tổng đàn bò 95.000 con; đàn heo năm 2024 đạt 300.000 con.\n- Ước thực hiện năm 2024: thu 8.000 tỷ đồng.";
  expect(read(text)).toEqual(["Thu ngân sách | at-least 9000 tỷ đồng", "Tổng đàn bò | at-least 95000 con"]);
  expect(draftTargets(text).ignored.filter(({ reason }) => reason === "earlier-result").map(({ at }) => at.text)).toEqual(["8.000 tỷ đồng", "300.000 con", "8.000 tỷ đồng"]);
});

test("a sentence with last year's result and this year's target gives the target", () => {
  expect(read("II. Chỉ tiêu năm 2025\n- Năm 2024 thành lập mới 65 hợp tác xã, năm 2025 thành lập mới trên 35 hợp tác xã.")).toEqual(["Thành lập mới hợp tác xã | more-than 35 hợp tác xã"]);
});

test("a year that is compared, planned or part of a period makes no result", () => {
  expect(read("II. Chỉ tiêu năm 2025\n- So với năm 2024, thu ngân sách tăng 7%.\n- Kế hoạch giai đoạn 2021 - 2024: tổng đàn bò 95.000 con.")).toEqual(["Tốc độ tăng thu ngân sách | at-least 7 %", "Tổng đàn bò | at-least 95000 con"]);
});

test("doubtful readings say so, and cost confidence", () => {
  const doubts = (text: string) => draftTargets(text).targets.map(({ doubts: all, confidence }) => [...all, confidence]);
  expect(doubts("Chỉ tiêu: tỷ lệ hộ nghèo khoảng 2%.")).toEqual([["lower-is-better-assumed", "approximate", 0.8]]);
  expect(doubts(`Chỉ tiêu: tỷ lệ ${"các cơ sở sản xuất kinh doanh dịch vụ trên địa bàn ".repeat(5)} đạt chuẩn 90%.`)).toEqual([["long-name", 0.8]]);
  expect(doubts("Chỉ tiêu: tổng đàn bò 95.000 con bình quân 12 con.").flat()).toContain("several-amounts");
});

test("an amount between things that cannot be told apart is listed", () => {
  expect(draftTargets("Chỉ tiêu: tổng đàn bò 95.000 con bình quân 12 con.").notUnderstood.map(({ at }) => at.text)).toEqual(["12 con"]);
  expect(draftTargets("Mục tiêu: đạt 94%.").notUnderstood.map(({ at }) => at.text)).toEqual(["94%"]);
  expect(draftTargets("Mục tiêu: 12 được thực hiện.").notUnderstood.map(({ at }) => at.text)).toEqual(["12"]);
});

test("small ways of writing", () => {
  expect(read("Chỉ tiêu: không còn nhà tạm (trừ diện giải tỏa), 97% người dân tham gia BHYT… Tỷ lệ che phủ rừng 42%…")).toEqual(["Tỷ lệ người dân tham gia BHYT | at-least 97 %", "Tỷ lệ che phủ rừng | at-least 42 %"]);
  expect(read("Chỉ tiêu: tăng trưởng kinh tế đạt 7% - 7,5%; thu hút 20% đến 25 dự án; tổng đàn bò 95.000 con (tăng 5%).")).toEqual(["Tăng trưởng kinh tế | between 7-7.5 %", "Thu hút dự án | between 20-25 dự án", "Tổng đàn bò | at-least 95000 con"]);
  expect(read("Chỉ tiêu: GRDP tăng 7.5%, tỷ lệ che phủ rừng 42,15%.")).toEqual(["Tốc độ tăng GRDP | at-least 7.5 %", "Tỷ lệ che phủ rừng | at-least 42.15 %"]);
  expect(read("Chỉ tiêu: trên 98% đảng viên, trồng 500 ha rừng.")).toEqual(["Tỷ lệ đảng viên | more-than 98 %", "Trồng rừng | at-least 500 ha"]);
  expect(read("Chỉ tiêu: trên 98% đảng viên hoàn thành tốt, đủ tư cách và công đoàn 90%.").slice(0, 1)).toEqual(["Tỷ lệ đảng viên hoàn thành tốt, đủ tư cách | more-than 98 %"]);
  expect(read("Mục tiêu chủ yếu: đến năm 2030, đạt 94% dân số tham gia bảo hiểm y tế.")).toEqual(["Tỷ lệ dân số tham gia bảo hiểm y tế | at-least 94 %"]);
  expect(read("Chỉ tiêu: thành lập mới 600 doanh nghiệp và mục tiêu là trên 35 hợp tác xã.")).toEqual(["Thành lập mới doanh nghiệp | at-least 600 doanh nghiệp", "Thành lập mới hợp tác xã | more-than 35 hợp tác xã"]);
  expect(read("Chỉ tiêu: tổng đàn bò 95.000 con; là 12 hợp tác xã.")).toEqual(["Tổng đàn bò | at-least 95000 con", "Số hợp tác xã | at-least 12 hợp tác xã"]);
  expect(read("Chỉ tiêu: tổng đàn bò 95.000 con, là 12 hợp tác xã.")).toEqual(["Tổng đàn bò | at-least 95000 con", "Số hợp tác xã | at-least 12 hợp tác xã"]);
  expect(read("Lĩnh vực: tổng đàn bò 95.000 con.")).toEqual(["Tổng đàn bò | at-least 95000 con"]);
  expect(read("Về chỉ số HDI: đạt 0,78; tăng trưởng kinh tế đạt 7% - 7,5.")).toEqual(["Chỉ số HDI | at-least 0.78", "Tăng trưởng kinh tế | between 7-7.5 %"]);
  expect(read("II. Chỉ tiêu\n- : tổng đàn bò 95.000 con loại 12abc.")).toEqual(["Tổng đàn bò | at-least 95000 con"]);
  expect(read("Chỉ tiêu kinh tế:\n- Tổng đàn bò 95.000 con.\nChỉ tiêu xã hội:\n- Tỷ lệ hộ nghèo dưới 2%.")).toEqual(["Tổng đàn bò | at-least 95000 con", "Tỷ lệ hộ nghèo | less-than 2 %"]);
  expect(read("Chỉ tiêu: tỷ lệ hộ nghèo dưới 2%.\n1\nNgười lập biểu")).toEqual(["Tỷ lệ hộ nghèo | less-than 2 %"]);
  expect(read("II. Chỉ tiêu năm 2025\n- Nhiệm kỳ 2020 - 2024 tổng đàn bò 95.000 con.\n- Năm 2024 thu 8.000 tỷ đồng.")).toEqual(["Tổng đàn bò | at-least 95000 con"]);
  expect(read("Chỉ tiêu: tổng diện tích 500 ha gieo trồng (diện tích lúa 400 ha).")).toEqual(["Tổng diện tích | at-least 500 ha", "Diện tích lúa | at-least 400 ha"]);
});

test("what is left over is in the JSON, in the workbook and in the diff's words for a changed operator and part", () => {
  const draft = draftTargets("Chỉ tiêu năm 2025:\n- Tỷ lệ dân số tham gia bảo hiểm y tế trên 94%.\n- Tỷ lệ dân số đô thị được cung cấp nước sạch qua hệ thống cấp nước tập trung đạt 99,77%.\n- Giải quyết việc làm cho 18.000 lao động.\n- Đưa 400 lao động làm việc ở nước ngoài.\n- Nằm trong nhóm 20 tỉnh dẫn đầu.\n- Tốc độ tăng giá trị sản xuất đạt 8%; trong đó, tốc độ tăng giá trị xây dựng đạt 9%, tốc độ tăng giá trị dịch vụ 7 - 6%.");
  const match = matchToCatalogue(draft, catalogue2024);
  const next = draftCatalogue(match, catalogue2024, { year: 2025, source: { title: "t", issued: "2025-01-03", section: "1" } });
  expect(diffText(match, "vi")).toContain("toán tử: ít nhất → trên");
  expect(diffText(match, "vi")).toContain("trong đó: jobs-created → ∅");
  expect(diffText(match, "vi")).toContain("  = Giải quyết việc làm: ít nhất 18.000 lao động (người)");
  expect(draftJson(draft, match, next)).toMatchObject({ notUnderstood: [{ text: "nhóm 20", sentence: "Nằm trong nhóm 20 tỉnh dẫn đầu." }] });
  const numbers = reviewPlan(draft, match, next, catalogue2024).sheets[2];
  expect([numbers?.tabColor, numbers?.cells.find(({ row, column }) => row === 1 && column === 1)?.content]).toEqual(["B4500B", { kind: "text", text: "nhóm 20" }]);
  expect(next.catalogue.measures.find(({ name }) => name.startsWith("Tốc độ tăng giá trị sản xuất"))?.plausible.min.toFixed()).toBe("-100");
});

test("a list for a dropdown stops where Excel would refuse it", () => {
  const many = Array.from({ length: 120 }, (_, at) => `- Tỷ lệ việc thứ hai ${"abcdefghij"[at % 10]}${"klmnopqrst"[Math.floor(at / 10) % 10]}${at > 99 ? "z" : ""} đạt ${(at % 90) + 1}%.`);
  const draft = draftTargets(["Chỉ tiêu năm 2025:", ...many].join("\n"));
  const match = matchToCatalogue(draft, catalogue2024);
  const plan = reviewPlan(draft, match, draftCatalogue(match, catalogue2024, { year: 2025, source: { title: "t", issued: "2025-01-03", section: "1" } }), catalogue2024);
  const parts = plan.sheets[0]?.validations.at(-1)?.rule;
  expect(draft.targets).toHaveLength(120);
  expect(parts?.kind === "list" ? parts.values.length : 0).toBeLessThan(120);
});

test("a new target whose part is new too changes its part by name", () => {
  const draft = draftTargets("Chỉ tiêu năm 2025:\n- Tổng số vốn tín dụng đạt 5.000 tỷ đồng; trong đó tổng thu ngân sách nhà nước trên địa bàn đạt 8.801 tỷ đồng.");
  expect(matchToCatalogue(draft, catalogue2024).matches.at(-1)?.changes).toEqual([{ field: "partOf", from: "", to: "Tổng số vốn tín dụng" }]);
});

import { tidy } from "./passage";

const TITLES = /^(?:nghị quyết|kế hoạch|quyết định|chương trình|báo cáo|thông báo|chỉ thị|đề án)(?![\p{L}])/iu;
const DATE = /ngày\s+(\d{1,2})(?:\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})/iu;

/** What a resolution calls itself and when it was issued, as far as its text says; what it does not say is for staff to fill in. */
export const readSource = (given: string, year: number): { readonly title: string; readonly issued: string; readonly section: string } => {
  const lines = tidy(given).text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const at = lines.findIndex((line) => TITLES.test(line));
  const title = lines.slice(Math.max(at, 0)).filter((line) => line !== "" && !/^[-_*=\s]+$/u.test(line)).slice(0, 3).join(" ").slice(0, 200);
  const [, day = "1", slash, word, found] = DATE.exec(lines.join(" ")) ?? [];
  const month = slash ?? word ?? "1";
  const two = (digits: string): string => digits.padStart(2, "0");
  const real = Number(day) >= 1 && Number(day) <= 28 + (Number(month) === 2 ? 0 : 2) && Number(month) >= 1 && Number(month) <= 12;
  return { title: title === "" ? `Nghị quyết năm ${year}` : title, issued: real ? `${found ?? year}-${two(month)}-${two(day)}` : `${year}-01-01`, section: "chỉ tiêu chủ yếu" };
};

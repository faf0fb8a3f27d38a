import { readNightlyConfig, reopenDays } from "../../../src/core/ledger/nightly-config";

const LEAST = { year: 2024, folders: ["bieu"], out: "tong-hop-{period}.xlsx", ledger: "so" };
const read = (json: unknown) => {
  const one = readNightlyConfig(json);
  return "config" in one ? one.config : one.problems.map(({ path, message }) => `${path}: ${message.en}`);
};

test("the least that a night needs, and what it then does", () => {
  expect(read(LEAST)).toEqual({ ...LEAST, periods: ["month"], cutOffs: { kinds: {}, dates: {} }, reopen: true, offset: "+07:00" });
});

test.each([
  [true, null],
  [false, 0],
  [{ days: 30 }, 30],
])("reopen: %j", (reopen, days) => {
  const one = readNightlyConfig({ ...LEAST, reopen });
  expect("config" in one && reopenDays(one.config)).toBe(days);
});

test.each([
  ["nothing", {}, ["$.year: This entry is missing.", "$.folders: This entry is missing.", "$.out: This entry is missing.", "$.ledger: This entry is missing."]],
  ["no folder", { ...LEAST, folders: [] }, ["$.folders: Must not be empty."]],
  ["a folder by date", { ...LEAST, folders: ["bieu/{date}"] }, ["$.folders[0]: A name knows {period} and {date} only."]],
  ["a mark that is none", { ...LEAST, out: "{period}-{unit}.xlsx" }, ["$.out: A name knows {period} and {date} only."]],
  ["one name for all periods", { ...LEAST, out: "tong-hop.xlsx" }, ["$.out: The name must contain {period}, or the next period would replace this one."]],
  ["an old format", { ...LEAST, out: "{period}.xls" }, ["$.out: The name must end in .xlsx."]],
  ["retention without dates", { ...LEAST, keep: { count: 3 } }, ["$.keep: Summaries of earlier nights are only kept where the name in out contains {date}."]],
  ["a period of another year", { ...LEAST, periods: "2023-06" }, ["$.periods: The period must lie in the year."]],
  ["a period that is none", { ...LEAST, periods: "June" }, ["$.periods: A period is written as 2024-06, 2024-Q2, 2024-H1, 2024-9M or 2024."]],
  ["an offset that is none", { ...LEAST, offset: "Asia/Ho_Chi_Minh" }, ["$.offset: An offset is written as +07:00."]],
  ["a typo", { ...LEAST, folder: "x" }, ["$.folder: No entry is called this: a typo?"]],
  ["days below none", { ...LEAST, reopen: { days: -1 } }, ["$.reopen.days: Must be a whole number from 0 on."]],
])("%s is told with its path", (_, json, expected) => {
  expect(read(json)).toEqual(expected);
});

test("retention by date, a fixed period", () => {
  expect(read({ ...LEAST, out: "{period}-{date}.xlsx", keep: { days: 3 }, periods: "2024-H1" })).toMatchObject({ keep: { days: 3 }, periods: "2024-H1" });
});

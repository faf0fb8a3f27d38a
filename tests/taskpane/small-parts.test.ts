import { searchKey } from "../../src/taskpane/dom/search-key";
import { inYear, kindOf, usualPeriod } from "../../src/taskpane/jobs/period-choice";
import { localMoment } from "../../src/taskpane/office/local-moment";
import { paneLanguage } from "../../src/taskpane/office/pane-language";
import { periodsOfYear } from "../../src/core/period/period";
import { PANE_TEXT } from "../../src/core/messages/pane-text";

test.each([
  ["Huyện Cái Bè", "huyen cai be"],
  ["THỊ XÃ GÒ CÔNG ĐÔNG", "thi xa go cong dong"],
  ["Đảng ủy  Khối", "dang uy khoi"],
])("%s is found by typing %s", (name, typed) => expect(searchKey(name)).toBe(typed));

test.each([
  ["in June the report is about May", [2024], "2024-06-20", "2024-05"],
  ["in January it is about January", [2024], "2024-01-05", "2024-01"],
  ["after the newest year it is about that year's end", [2023, 2024], "2026-03-01", "2024-12"],
  ["before it, too", [2024], "2023-03-01", "2024-12"],
])("%s", (_, years, now, period) => expect(usualPeriod(years, new Date(`${now}T12:00:00`))).toBe(period));

test("every period of a year is offered once", () => {
  const kinds = periodsOfYear(2024).map(kindOf);
  expect([kinds.filter((kind) => kind === "month").length, kinds.filter((kind) => kind === "quarter").length, kinds.filter((kind) => kind === "longer").length]).toEqual([12, 4, 3]);
  expect(inYear("2024-Q2", 2025)).toBe("2025-Q2");
});

test.each([["vi-VN", "vi"], ["en-US", "en"], ["EN", "en"], ["fr-FR", "vi"], [undefined, "vi"]])("where Office speaks %s the pane speaks %s", (office, pane) => expect(paneLanguage(office)).toBe(pane));

test("a moment is told as the clock on the wall shows it", () => {
  const moment = localMoment(new Date("2024-06-20T01:00:00Z"));
  expect(moment).toMatch(/^2024-06-(19|20)T\d\d:00:00[+-]\d\d:\d\d$/);
  expect(Date.parse(moment)).toBe(Date.parse("2024-06-20T01:00:00Z"));
});

test("both languages fill in the same facts everywhere", () => {
  const facts = (text: unknown): unknown => (typeof text === "string" ? [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort() : Object.fromEntries(Object.entries(text as object).map(([key, value]) => [key, facts(value)])));
  expect(facts(PANE_TEXT.en)).toEqual(facts(PANE_TEXT.vi));
});

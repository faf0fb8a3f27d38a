import { emptyLedger, type Ledger, type LedgerEntry } from "../../../src/core/ledger/ledger";
import { ledgerJson, readLedgerJson } from "../../../src/core/ledger/ledger-json";
import { night } from "../../support/ledger/terms";

const AT = night("2024-06-10");
const entry: LedgerEntry = {
  file: "a.xlsx",
  formerly: ["b.xlsx"],
  sha256: "0".repeat(64),
  orgUnit: "819",
  period: "2024-06",
  saved: { by: "Nguyễn Thị Hoa", at: "2024-06-09T02:15:00Z" },
  figures: "f",
  firstSeen: AT,
  since: AT,
  lastSeen: AT,
  arrived: "2024-06-09T09:15:00+07:00",
  daysLate: 0,
  states: [{ at: AT, state: "merged", reason: null }],
};
const ledger: Ledger = {
  year: 2024,
  nights: [{ at: AT, current: ["2024-06"], made: [{ period: "2024-06", missing: ["820"] }] }],
  entries: [entry, { ...entry, file: "c.xlsx", sha256: null, orgUnit: null, period: null, saved: null, figures: null }],
  summaries: { "2024-06": "2024-06_2024-06-10T003000+0700.json" },
};

test("what is written is read again", () => {
  expect(readLedgerJson(JSON.parse(JSON.stringify(ledgerJson(ledger, "0.1.0"))))).toEqual({ ledger });
  expect(readLedgerJson(ledgerJson(emptyLedger(2024), "0.1.0"))).toEqual({ ledger: emptyLedger(2024) });
});

const json = ledgerJson(ledger, "0.1.0");
const [first] = json.entries;
const problems = (changed: unknown) => {
  const read = readLedgerJson(changed);
  return "problems" in read ? read.problems.map(({ path, message }) => `${path}: ${message.en}`) : [];
};

test.each([
  ["another file", { schema: "chi-tieu/summary@1" }, /^\$\.schema: Must be "chi-tieu\/ledger@1"/],
  ["a moment without its offset", { ...json, nights: [{ ...json.nights[0], at: "2024-06-10" }] }, /^\$\.nights\[0\]\.at: A moment is written with date/],
  ["a state that is none", { ...json, entries: [{ ...first, states: [{ at: AT, state: "lost", reason: null }] }] }, /^\$\.entries\[0\]\.states\[0\]\.state: Must be/],
  ["an entry without any", { ...json, entries: [{ ...first, states: [] }] }, /^\$\.entries\[0\]\.states: Must not be empty\.$/],
  ["a summary outside its folder", { ...json, summaries: { "2024-06": "../x.json" } }, /^\$\.summaries\["2024-06"\]: /],
])("a ledger with %s is told with the path", (_, changed, expected) => {
  expect(problems(changed)[0]).toMatch(expected);
});

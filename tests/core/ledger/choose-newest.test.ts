import { chooseNewest } from "../../../src/core/ledger/choose-newest";
import type { Followed } from "../../../src/core/ledger/follow-files";
import { received, submissionOf } from "../../support/submissions";
import { catalogue2024 } from "../../support/catalogue-2024";

/** A file of one unit: what it says, the night it came, when it was saved, and its file time. */
const file = (name: string, figures: string, night: string, saved: string | null = null, modified: string | null = null): Followed => ({
  received: received(submissionOf(catalogue2024, "819", {}), { file: name, modified }),
  before: null,
  isNew: true,
  entry: { file: name, formerly: [], sha256: null, orgUnit: "819", period: "2024-06", saved: { by: null, at: saved }, figures, firstSeen: night, since: night, lastSeen: night, arrived: night, daysLate: 0, states: [] },
});
const [MONDAY, TUESDAY, WEDNESDAY] = ["2024-06-10T00:30:00+07:00", "2024-06-11T00:30:00+07:00", "2024-06-12T00:30:00+07:00"];

const choose = (...files: readonly Followed[]) => {
  const { counts, superseded, duplicates, tied } = chooseNewest(files);
  const pairs = (map: ReadonlyMap<Followed, Followed>) => [...map].map(([one, other]) => `${one.entry.file}<${other.entry.file}`).sort();
  return { counts: counts?.entry.file ?? null, superseded: pairs(superseded), duplicates: pairs(duplicates), tied: tied.map(({ entry }) => entry.file) };
};

test("nothing to choose from", () => expect(choose()).toEqual({ counts: null, superseded: [], duplicates: [], tied: [] }));

test("the one that came last counts", () => {
  expect(choose(file("b", "2", TUESDAY), file("a", "1", MONDAY))).toEqual({ counts: "b", superseded: ["a<b"], duplicates: [], tied: [] });
});

test("of one night, the one saved last; of one moment, the one whose file is the youngest", () => {
  expect(choose(file("a", "1", MONDAY, "2024-06-09T09:00:00Z"), file("b", "2", MONDAY, "2024-06-09T08:00:00Z"))).toMatchObject({ counts: "a", superseded: ["b<a"] });
  expect(choose(file("a", "1", MONDAY, null, "2024-06-09T09:00:00Z"), file("b", "2", MONDAY, null, "2024-06-09T08:00:00Z"))).toMatchObject({ counts: "a" });
});

test("different figures of one moment: nobody but the office can know", () => {
  expect(choose(file("a", "1", MONDAY), file("b", "2", MONDAY))).toEqual({ counts: null, superseded: [], duplicates: [], tied: ["a", "b"] });
  expect(choose(file("x", "1", MONDAY), file("a", "1", TUESDAY), file("b", "2", TUESDAY))).toMatchObject({ counts: null, superseded: ["x<b"], tied: ["a", "b"] });
  expect(choose(file("a", "1", MONDAY), file("b", "2", MONDAY), file("c", "3", TUESDAY))).toEqual({ counts: "c", superseded: ["a<c", "b<c"], duplicates: [], tied: [] });
});

test("the same figures again change nothing", () => {
  expect(choose(file("a", "1", MONDAY), file("b", "1", TUESDAY), file("c", "1", TUESDAY))).toEqual({ counts: "a", superseded: [], duplicates: ["b<a", "c<a"], tied: [] });
  expect(choose(file("a", "1", MONDAY), file("b", "1", MONDAY))).toEqual({ counts: "a", superseded: [], duplicates: ["b<a"], tied: [] });
});

test("a correction supersedes what it corrects and every copy of it", () => {
  expect(choose(file("a", "1", MONDAY), file("b", "1", TUESDAY), file("c", "2", WEDNESDAY))).toEqual({ counts: "c", superseded: ["a<c", "b<c"], duplicates: [], tied: [] });
});

test("going back to the first figures is a correction too", () => {
  expect(choose(file("a", "1", MONDAY), file("b", "2", TUESDAY), file("c", "1", WEDNESDAY))).toEqual({ counts: "c", superseded: ["a<b", "b<c"], duplicates: [], tied: [] });
});

import type { Finding, Period } from "../model";
import { lateSubmission } from "../rules/late-submission";
import { finding } from "../rules/rule";
import type { Received } from "../select-submissions";
import { afterLeaving, isAnswered, withState } from "./after-leaving";
import { windowOf } from "./cut-offs";
import { withFigures } from "./first-arrivals";
import { type Followed, followFiles, type Following } from "./follow-files";
import { type Judged, judgeFiles } from "./judge-files";
import { counts, type Ledger, type LedgerEntry, type LedgerNight, stateOf } from "./ledger";
import { currentPeriods, isOpen, type LedgerTerms, runningPeriod } from "./terms";

/** What is merged for one period: the files that have to do with it, and why some of them do not count. */
export interface PeriodToMake {
  readonly period: Period;
  readonly received: readonly Received[];
  /** By file. */
  readonly decided: ReadonlyMap<string, Finding>;
  /** False for an earlier period that is made anew because something of it moved. */
  readonly isCurrent: boolean;
}

export interface NightKept {
  /** Without the night itself: `closeNight` adds it when its summaries are made. */
  readonly ledger: Ledger;
  readonly current: readonly Period[];
  /** The current period that also names what belongs to none. */
  readonly running: Period | null;
  /** Earlier periods first. */
  readonly toMake: readonly PeriodToMake[];
}

const lateFinding = ({ entry }: Followed, { cutOffs }: LedgerTerms): Finding => {
  const { closes } = windowOf(entry.period as Period, cutOffs);
  return finding(lateSubmission, entry.orgUnit, { at: { workbook: entry.file, sheet: null, address: null }, facts: { found: entry.file, days: String(entry.daysLate), closes } });
};

/** The file as the merge takes it: what counts although it is late says so; of what does not count only that is told. */
const forMerge = ({ one, state, decided }: Judged, terms: LedgerTerms): Received => {
  if (decided) return { ...one.received, findings: [] };
  return state === "late" ? { ...one.received, findings: [...one.received.findings, lateFinding(one, terms)] } : one.received;
};

/** The period whose summary names a file: its own; where it has none, or the wrong one, that of its folder or the running one. */
const homeOf = ({ one: { entry }, state }: Judged, running: Period | null, { folderPeriod }: LedgerTerms): Period | null =>
  state === "wrong-period" || entry.period === null ? (folderPeriod(entry.file) ?? running) : entry.period;

/** Periods that are over and of which counted files are no longer in the folders: they cannot be made anew. */
const putAway = ({ gone }: Following, tonight: readonly LedgerEntry[], current: readonly Period[]): ReadonlySet<Period | null> =>
  new Set(gone.flatMap(({ entry }) => (counts(entry) && !current.includes(entry.period as Period) && !isAnswered(entry, tonight) ? [entry.period] : [])));

const hasMoved = ({ one: { before, entry, isNew } }: Judged, now: LedgerEntry, at: string): boolean => isNew || before?.file !== entry.file || stateOf(now).at === at;

const inOrder = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const key = ({ period, orgUnit, firstSeen, file, sha256 }: LedgerEntry) => [period ?? "~", orgUnit ?? "~", firstSeen, file, sha256 ?? ""].join(" ");
  return [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

/**
 * One night's files entered into the ledger. Which periods are to be made follows: those that the night is for, and
 * earlier ones of which something moved. `received` was read for any period.
 */
export const keepNight = (before: Ledger, at: string, received: readonly Received[], terms: LedgerTerms): NightKept => {
  const current = currentPeriods(before, at, terms);
  const running = runningPeriod(current, at, terms);
  const following = followFiles(before, received.filter(({ skipped }) => !skipped), at);
  const files = withFigures(following.followed, before.entries, terms);
  const inPlace = files.map(({ entry }) => entry).filter(({ file, period }) => (terms.folderPeriod(file) ?? period) === period);
  const closed = putAway(following, inPlace, current);
  const isTaken = (period: Period): boolean => current.includes(period) || (isOpen(period, at, terms) && !closed.has(period));

  const judged = judgeFiles(files, { terms, current, isTaken });
  const tonight = judged.map(({ one, state, reason }) => withState(one.entry, at, state, reason));
  const left = following.gone.map(({ entry, isNews }) => (isNews ? afterLeaving(entry, tonight, at, current) : entry));

  const moved = new Set<Period>();
  const notice = ({ period }: LedgerEntry) => period !== null && !current.includes(period) && isTaken(period) && moved.add(period);
  judged.forEach((one, index) => one.state !== "wrong-period" && hasMoved(one, tonight[index] as LedgerEntry, at) && notice(one.one.entry));
  following.gone.forEach(({ entry }, index) => left[index] !== entry && stateOf(entry).state !== "wrong-period" && notice(entry));

  const skipped = received.filter((one) => one.skipped);
  const toMake = [...[...moved].sort(), ...current].map((period): PeriodToMake => {
    const own = judged.filter((one) => homeOf(one, running, terms) === period);
    const decided = new Map(own.flatMap((one) => (one.decided ? [[one.one.entry.file, one.decided] as const] : [])));
    return { period, received: [...own.map((one) => forMerge(one, terms)), ...(period === running ? skipped : [])], decided, isCurrent: current.includes(period) };
  });
  return { ledger: { ...before, entries: inOrder([...tonight, ...left]) }, current, running, toMake };
};

/** The ledger with this night in it. `summaries` are the files in which the periods made tonight are kept. */
export const closeNight = ({ ledger, current }: NightKept, at: string, made: LedgerNight["made"], summaries: Ledger["summaries"] = {}): Ledger => ({
  ...ledger,
  nights: [...ledger.nights, { at, current, made }],
  summaries: { ...ledger.summaries, ...summaries },
});

import type { Received } from "../select-submissions";
import { instantOf } from "./calendar";
import type { Ledger, LedgerEntry } from "./ledger";

/** A file of tonight with its entry: new, known from the night before, or come back. */
export interface Followed {
  readonly received: Received;
  readonly before: LedgerEntry | null;
  readonly entry: LedgerEntry;
  /** Not there on the night before, under any name. */
  readonly isNew: boolean;
}

export interface Following {
  readonly followed: readonly Followed[];
  /** Entries without a file tonight; `isNews` where there was one on the night before. */
  readonly gone: readonly { readonly entry: LedgerEntry; readonly isNews: boolean }[];
}

const keyOf = ({ file, sha256 }: Pick<LedgerEntry, "file" | "sha256">): string => `${sha256 ?? ""} ${file}`;

const byFile = (a: Pick<LedgerEntry, "file">, b: Pick<LedgerEntry, "file">): number => (a.file < b.file ? -1 : 1);

/** A file cannot have come before the last run, which did not see it, nor after this one, whatever its clock says. */
const arrival = (modified: string | null, lastRun: string | null, at: string): string => {
  if (modified === null || instantOf(modified) > instantOf(at)) return at;
  return lastRun !== null && instantOf(modified) < instantOf(lastRun) ? lastRun : modified;
};

/** Which entry each file of tonight belongs to: that of the same place and content, else one of the same content that stood elsewhere and is gone from there. */
export const followFiles = (ledger: Ledger, received: readonly Received[], at: string): Following => {
  const lastRun = ledger.nights.at(-1)?.at ?? null;
  const known = new Map(ledger.entries.map((entry) => [keyOf(entry), entry]));
  const tonight = new Set(received.map(keyOf));
  const wasThere = (entry: LedgerEntry): boolean => entry.lastSeen === lastRun;
  const movable = ledger.entries.filter((entry) => entry.sha256 !== null && wasThere(entry) && !tonight.has(keyOf(entry))).sort(byFile);
  const moved = new Set<LedgerEntry>();

  const movedFrom = ({ sha256 }: Received): LedgerEntry | null => {
    const entry = movable.find((one) => one.sha256 === sha256 && !moved.has(one)) ?? null;
    if (entry) moved.add(entry);
    return entry;
  };
  const follow = (one: Received): Followed => {
    const { file, sha256, saved = null, modified } = one;
    const before = known.get(keyOf(one)) ?? movedFrom(one);
    const isNew = before === null || !wasThere(before);
    const fresh = { file, sha256, saved, formerly: [], orgUnit: null, period: null, figures: null, firstSeen: at, daysLate: 0, states: [] };
    const spell = isNew ? { since: at, arrived: arrival(modified, lastRun, at) } : { since: before.since, arrived: before.arrived };
    const formerly = before && before.file !== file ? [...before.formerly, before.file] : (before?.formerly ?? []);
    return { received: one, before, isNew, entry: { ...fresh, ...before, file, formerly, ...spell, lastSeen: at } };
  };
  const followed = [...received].sort(byFile).map(follow);
  const stillThere = new Set(followed.map(({ before }) => before));
  return { followed, gone: ledger.entries.filter((entry) => !stillThere.has(entry)).map((entry) => ({ entry, isNews: wasThere(entry) })) };
};

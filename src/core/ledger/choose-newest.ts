import { instantOf } from "./calendar";
import type { Followed } from "./follow-files";

/** What the files of one unit for one period are to each other; files of a tie are in none of the three. */
export interface Choice {
  readonly counts: Followed | null;
  /** By the file that brought other figures later, and by the file that brought the same ones before. */
  readonly superseded: ReadonlyMap<Followed, Followed>;
  readonly duplicates: ReadonlyMap<Followed, Followed>;
  readonly tied: readonly Followed[];
}

const time = (moment: string | null | undefined): number => (moment ? instantOf(moment) : 0);

/** The night it came, then when it was saved, then the time of the file. */
const orderOf = ({ entry, received }: Followed): readonly number[] => [time(entry.since), time(entry.saved?.at), time(received.modified)];

const compare = (a: Followed, b: Followed): number => {
  const [left, right] = [orderOf(a), orderOf(b)];
  return left.map((part, index) => part - (right[index] as number)).find((difference) => difference !== 0) ?? 0;
};

const inGroups = (files: readonly Followed[]): readonly (readonly Followed[])[] => {
  const groups: Followed[][] = [];
  for (const one of [...files].sort(compare)) {
    const last = groups.at(-1);
    if (last && compare(last[0] as Followed, one) === 0) last.push(one);
    else groups.push([one]);
  }
  return groups;
};

/**
 * The newest figures count. A file that repeats the figures before it changes nothing, so the one that brought them
 * first goes on counting. Files that came together with different figures are tied: only the office can know.
 */
export const chooseNewest = (files: readonly Followed[]): Choice => {
  let standing: readonly Followed[] = [];
  const superseded = new Map<Followed, Followed>();
  const duplicates = new Map<Followed, Followed>();
  for (const group of inGroups(files)) {
    const [present] = standing;
    const newest = group.at(-1) as Followed;
    const figures = new Set(group.map(({ entry }) => entry.figures));
    if (standing.length === 1 && present && figures.size === 1 && figures.has(present.entry.figures)) {
      for (const one of group) duplicates.set(one, present);
      continue;
    }
    for (const one of standing) superseded.set(one, newest);
    for (const one of duplicates.keys()) superseded.set(one, newest);
    duplicates.clear();
    standing = figures.size === 1 ? group.slice(0, 1) : group;
    if (figures.size === 1) for (const one of group.slice(1)) duplicates.set(one, group[0] as Followed);
  }
  const [first, ...others] = standing;
  return others.length > 0 ? { counts: null, superseded, duplicates, tied: standing } : { counts: first ?? null, superseded, duplicates, tied: [] };
};

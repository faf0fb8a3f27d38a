import type { Received } from "../../core/select-submissions";
import type { ChosenFile } from "../reading/chosen-file";

/** A chosen file, and what it brought once it was read. */
export interface MergeFile {
  readonly chosen: ChosenFile;
  readonly received: Received | null;
}

/** The files chosen so far, by name. The same file chosen again is read anew. */
export interface MergeFiles {
  readonly all: () => readonly MergeFile[];
  readonly unread: () => readonly ChosenFile[];
  readonly received: () => readonly Received[];
  readonly add: (files: readonly ChosenFile[]) => void;
  readonly receive: (chosen: ChosenFile, received: Received) => void;
  readonly withdraw: (file: string) => void;
  readonly forgetReadings: () => void;
  readonly clear: () => void;
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const mergeFiles = (): MergeFiles => {
  let files = new Map<string, MergeFile>();
  const all = (): readonly MergeFile[] => [...files.values()];
  return {
    all,
    unread: () => all().flatMap(({ chosen, received }) => (received ? [] : [chosen])),
    received: () => all().flatMap(({ received }) => received ?? []),
    add: (chosen) => {
      const merged = new Map([...files, ...chosen.map((one) => [one.file, { chosen: one, received: null }] as const)]);
      files = new Map([...merged].sort(([a], [b]) => byName(a, b)));
    },
    receive: (chosen, received) => {
      // Withdrawn or chosen anew while it was read.
      if (files.get(chosen.file)?.chosen === chosen) files.set(chosen.file, { chosen, received });
    },
    withdraw: (file) => void files.delete(file),
    forgetReadings: () => void (files = new Map(all().map(({ chosen }) => [chosen.file, { chosen, received: null }]))),
    clear: () => files.clear(),
  };
};

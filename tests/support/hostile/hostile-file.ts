/** A file that is broken, renamed, ancient or meant to harm, and what reading it must give. */
export interface HostileFile {
  /** What is wrong with it, as a kebab-case sentence. */
  readonly name: string;
  /** How it is called in a folder. */
  readonly file: string;
  /** Made when asked for: some are large. */
  readonly bytes: () => Uint8Array;
  readonly expect: Refused | Read;
}

/** Refused, with the code of the rule. */
export interface Refused {
  readonly refused: string;
}

/** Read: every cell by `Sheet!A1`, described as `describe-cell.ts` does; and the codes of what was noted besides. */
export interface Read {
  readonly cells: Readonly<Record<string, string>>;
  readonly noted?: readonly string[];
}

export const refused = (code: string): Refused => ({ refused: code });
export const read = (cells: Readonly<Record<string, string>>, ...noted: readonly string[]): Read => ({ cells, noted });

/** An .xlsx called after what is wrong with it. */
export const hostile = (name: string, bytes: () => Uint8Array, expect: Refused | Read, extension = "xlsx"): HostileFile => ({ name, file: `${name}.${extension}`, bytes, expect });

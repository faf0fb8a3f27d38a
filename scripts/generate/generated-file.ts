/** A file that follows from other files of the house. `path` is relative to the root, with forward slashes. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export type Generator = () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;

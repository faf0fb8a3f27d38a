import type { FileSystem } from "./files/file-system";
import type { ThisProcess } from "./files/this-process";
import type { WorkerScript } from "./reading/worker-script";
import type { ProgressScreen } from "./terminal/progress";

/** 0 written, no error findings, nobody missing · 1 written, but there are · 2 nothing written. */
export type ExitStatus = 0 | 1 | 2;

/** All that a command knows of the world around it. */
export interface Shell {
  readonly fs: FileSystem;
  readonly process: ThisProcess;
  /** What was asked for: a summary for people, or JSON. */
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  readonly screen: ProgressScreen;
  /** The built worker that reads files. */
  readonly readWorker: WorkerScript;
  /** The built worker that packs what is painted. */
  readonly packWorker: string;
  /** Where the account keeps what was read, if nothing else is asked for; null where the system names no place. */
  readonly cacheFolder: string | null;
  /** The folder that `templates/` stands in. */
  readonly home: string;
  readonly version: string;
}

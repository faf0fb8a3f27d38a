import nodeFs from "node:fs";
import type { FileSystem } from "../../../scripts/files/file-system";

export interface Fault {
  /** The operation that fails, from 1. */
  readonly at: number;
  /** `killed`: that operation and all after it never happen, as when the process is killed there. */
  readonly errno: string;
  /** A full disk stays full; a busy file is free a moment later. */
  readonly stays: boolean;
}

export interface FaultyFileSystem {
  readonly fs: FileSystem;
  /** Operations asked for so far, by name. */
  readonly done: readonly string[];
}

/** Node's file system, except that it fails where `fault` says, before doing what was asked. */
export const faultyFileSystem = (fault: Fault | null): FaultyFileSystem => {
  const done: string[] = [];
  const fs = new Proxy(nodeFs, {
    get: (target, name: keyof FileSystem) => {
      const operation = target[name] as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        done.push(name);
        const fails = fault && (fault.stays || fault.errno === "killed" ? done.length >= fault.at : done.length === fault.at);
        if (!fails) return operation(...args);
        // A file is closed by the system even when it reports an error, and when the process dies.
        if (name === "closeSync") operation(...args);
        throw fault.errno === "killed" ? new Error("killed") : Object.assign(new Error(`${fault.errno}: ${name}`), { code: fault.errno });
      };
    },
  });
  return { fs, done };
};

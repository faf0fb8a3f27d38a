import { Worker } from "node:worker_threads";
import { openPart, type OpenPart, type PartPacker } from "../../src/xlsx/paint/pack-part";
import { PIECE } from "../../src/xlsx/paint/xml-bytes";

/** Some bytes of a part, in order; null where it ends. */
export interface PackJob {
  readonly part: number;
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/** A worker tells of each job when it is done; of the last one of a part with its archive. */
export interface PackedJob {
  readonly part: number;
  readonly packed: Uint8Array | null;
}

/** As far as a worker may be behind, in jobs of `PIECE` bytes: enough to keep it busy, and never a whole sheet in memory. */
const MOST_BEHIND = 32;

class PackerBroke extends Error {}

interface Waiting<T> {
  readonly done: (value: T) => void;
  readonly broke: (error: Error) => void;
}

/** Archives are asked for at the end of all parts: until then nobody listens, which Node would take for the end of the program. */
const heard = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => undefined);
  return promise;
};

const openPacker = (script: string) => {
  const worker = new Worker(script);
  const packed = new Map<number, Waiting<Uint8Array>>();
  const waiting: Waiting<void>[] = [];
  let parts = 0;
  let behind = 0;
  let broke: PackerBroke | null = null;
  worker.on("message", ({ part, packed: archive }: PackedJob) => {
    behind -= 1;
    if (archive) packed.get(part)?.done(archive);
    if (behind < MOST_BEHIND) for (const { done } of waiting.splice(0)) done();
  });
  worker.on("error", () => undefined);
  worker.on("exit", () => {
    broke = new PackerBroke(script);
    for (const one of [...packed.values(), ...waiting.splice(0)]) one.broke(broke);
  });
  const tell = (job: PackJob) => {
    if (broke) throw broke;
    behind += 1;
    worker.postMessage(job, job.bytes ? [job.bytes.buffer as ArrayBuffer] : []);
  };
  const open: OpenPart = (path) => {
    const part = parts++;
    return {
      write: (bytes) => {
        tell({ part, path, bytes });
        return behind < MOST_BEHIND ? undefined : heard(new Promise<void>((done, broke) => waiting.push({ done, broke })));
      },
      end: () => {
        tell({ part, path, bytes: null });
        return heard(new Promise<Uint8Array>((done, broke) => packed.set(part, { done, broke })));
      },
    };
  };
  return { open, stop: () => worker.terminate() };
};

/** A part that is shorter than a piece is packed sooner than a worker is told of it. */
const onceWorthIt =
  (beside: () => OpenPart): OpenPart =>
  (path) => {
    let part: PartPacker | null = null;
    return {
      write: (bytes) => {
        part ??= (bytes.length < PIECE ? openPart : beside())(path);
        return part.write(bytes);
      },
      end: () => (part ?? openPart(path)).end(),
    };
  };

/**
 * Does `work` with a way to pack large parts beside it, in the worker that is built as `script`. It is started for the first such
 * part. Where it breaks, for want of memory or whatever else, all is done once more, and here.
 */
export const packingBeside = async <T>(script: string, work: (open: OpenPart) => Promise<T>): Promise<T> => {
  const opened: ReturnType<typeof openPacker>[] = [];
  const packer = () => opened[0] ?? (opened[0] = openPacker(script));
  try {
    return await work(onceWorthIt(() => packer().open));
  } catch (error) {
    if (!(error instanceof PackerBroke)) throw error;
  } finally {
    await opened[0]?.stop();
  }
  return work(openPart);
};

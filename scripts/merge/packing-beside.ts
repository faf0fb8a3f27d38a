import { Worker } from "node:worker_threads";
import { openPart, type OpenPart, packWhole, PIECE } from "../../src/xlsx/paint/pack-part";

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

/** As far as a worker may be behind, in jobs of `PIECE` characters: enough to keep it busy, and never a whole sheet in memory. */
const MOST_BEHIND = 32;

class PackerBroke extends Error {}

interface Waiting {
  readonly done: () => void;
  readonly broke: (error: Error) => void;
}

const openPacker = (script: string) => {
  const worker = new Worker(script);
  const packed = new Map<number, { readonly done: (archive: Uint8Array) => void; readonly broke: (error: Error) => void }>();
  const waiting: Waiting[] = [];
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
      write: (xml) => {
        tell({ part, path, bytes: new TextEncoder().encode(xml) });
        return behind < MOST_BEHIND ? undefined : new Promise<void>((done, failed) => waiting.push({ done, broke: failed }));
      },
      end: () => {
        tell({ part, path, bytes: null });
        const archive = new Promise<Uint8Array>((done, failed) => packed.set(part, { done, broke: failed }));
        // It is asked for at the end of all parts: until then nobody listens.
        archive.catch(() => undefined);
        return archive;
      },
    };
  };
  return { open, stop: () => worker.terminate() };
};

/** Text gathered to pieces that are worth telling; a part that is shorter than one is packed sooner than a worker is told of it. */
const gathering =
  (beside: () => OpenPart): OpenPart =>
  (path) => {
    let text = "";
    let part: ReturnType<OpenPart> | null = null;
    const handOn = () => {
      part ??= beside()(path);
      const told = part.write(text);
      text = "";
      return told;
    };
    return {
      write: (xml) => {
        text += xml;
        return text.length < PIECE ? undefined : handOn();
      },
      end: () => {
        if (!part) return packWhole(openPart, path, text);
        void handOn();
        return part.end();
      },
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
    return await work(gathering(() => packer().open));
  } catch (error) {
    if (!(error instanceof PackerBroke)) throw error;
  } finally {
    await opened[0]?.stop();
  }
  return work(openPart);
};

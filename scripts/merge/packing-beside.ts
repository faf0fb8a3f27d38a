import { Worker } from "node:worker_threads";
import { packPart, type PackPart } from "../../src/xlsx/paint/pack-part";

export interface PackJob {
  readonly path: string;
  readonly xml: string;
}

/** Shorter parts are packed sooner than a worker is told of them. */
const WORTH_TELLING = 1 << 18;

interface Told extends PackJob {
  readonly packed: (bytes: Uint8Array) => void;
}

/** A worker that answers in the order in which it is told. What it leaves undone, for want of memory or whatever else, is done here. */
const openPacker = (script: string) => {
  const worker = new Worker(script);
  const told: Told[] = [];
  let broke = false;
  worker.on("message", (bytes: Uint8Array) => told.shift()?.packed(bytes));
  worker.on("error", () => undefined);
  worker.on("exit", () => {
    broke = true;
    for (const { path, xml, packed } of told.splice(0)) packed(packPart(path, xml));
  });
  return {
    pack: (path: string, xml: string): ReturnType<PackPart> => {
      if (broke) return packPart(path, xml);
      worker.postMessage({ path, xml } satisfies PackJob);
      return new Promise((packed) => told.push({ path, xml, packed }));
    },
    stop: () => worker.terminate(),
  };
};

/** Does `work` with a way to pack large parts beside it, in the worker that is built as `script`. It is started for the first such part. */
export const packingBeside = async <T>(script: string, work: (pack: PackPart) => Promise<T>): Promise<T> => {
  const opened: ReturnType<typeof openPacker>[] = [];
  const packer = () => opened[0] ?? (opened[0] = openPacker(script));
  try {
    return await work((path, xml) => (xml.length < WORTH_TELLING ? packPart(path, xml) : packer().pack(path, xml)));
  } finally {
    await opened[0]?.stop();
  }
};

import { parentPort } from "node:worker_threads";
import { type PartArchive, partArchive } from "../../src/xlsx/paint/part-archive";
import type { PackedJob, PackJob } from "./packing-beside";

const open = new Map<number, PartArchive>();

const packedJob = ({ part, path, bytes }: PackJob): PackedJob => {
  const archive = open.get(part) ?? partArchive(path);
  open.set(part, archive);
  if (bytes) {
    archive.write(bytes);
    return { part, packed: null };
  }
  open.delete(part);
  return { part, packed: archive.end() };
};

parentPort?.on("message", (job: PackJob) => {
  const done = packedJob(job);
  parentPort?.postMessage(done, done.packed ? [done.packed.buffer as ArrayBuffer] : []);
});

import { parentPort } from "node:worker_threads";
import { packPart } from "../../src/xlsx/paint/pack-part";
import type { PackJob } from "./packing-beside";

parentPort?.on("message", ({ path, xml }: PackJob) => {
  const packed = packPart(path, xml);
  parentPort?.postMessage(packed, [packed.buffer as ArrayBuffer]);
});

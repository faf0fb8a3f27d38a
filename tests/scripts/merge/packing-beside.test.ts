import path from "node:path";
import { packingBeside } from "../../../scripts/merge/packing-beside";
import { packPart } from "../../../src/xlsx/paint/pack-part";
import { temporaryFolder } from "../files/temporary-folder";

const BUILT = path.resolve("build/pack-worker.js");
const folder = temporaryFolder();
const large = (text: string): string => `<row>${text}</row>`.repeat(40_000);
const PARTS = [large("một"), "<small/>", large("hai")];
const packAll = (script: string) => packingBeside(script, (pack) => Promise.all(PARTS.map(async (xml, index) => pack(`${index}.xml`, xml))));
const HERE = PARTS.map((xml, index) => packPart(`${index}.xml`, xml));

test("parts packed beside have the bytes of parts packed here", async () => {
  const packed = await packAll(BUILT);
  expect(packed.map((bytes) => Buffer.from(bytes).equals(HERE[packed.indexOf(bytes)] as Uint8Array))).toEqual([true, true, true]);
});

test("without large parts no worker is started", async () => {
  expect(await packingBeside("/no/worker.js", async (pack) => pack("a.xml", "<a/>"))).toEqual(packPart("a.xml", "<a/>"));
});

test.each([
  ["is missing", () => folder.at("gone.js")],
  ["ends at once", () => folder.write("ends.js", "process.exit(3)")],
  ["throws at the second part", () => folder.write("throws.js", `let n = 0; require("node:worker_threads").parentPort.on("message", () => { if (n++) throw new Error("no"); })`)],
])("a worker that %s costs time, no part", async (_, script) => {
  const packed = await packAll(script());
  expect(packed.every((bytes, index) => Buffer.from(bytes).equals(HERE[index] as Uint8Array))).toBe(true);
});

test("what goes wrong in the work itself is told, and the worker is stopped", async () => {
  await expect(
    packingBeside(BUILT, async (pack) => {
      await pack("a.xml", large("a"));
      throw new Error("not painted");
    }),
  ).rejects.toThrow("not painted");
});

import path from "node:path";
import { packingBeside } from "../../../scripts/merge/packing-beside";
import { type OpenPart, openPart, packWhole } from "../../../src/xlsx/paint/pack-part";
import { temporaryFolder } from "../files/temporary-folder";

const BUILT = path.resolve("build/pack-worker.js");
const folder = temporaryFolder();
/** Pieces of a part; a packer may keep them. */
const large = (text: string) => () => Array.from({ length: 6 }, () => Buffer.from(`<row>${text}</row>`.repeat(20_000)));
const PARTS = [large("một"), () => [Buffer.from("<small/>")], large("hai")];

const packAll = async (open: OpenPart): Promise<readonly Uint8Array[]> => {
  const packed: Promise<Uint8Array>[] = [];
  for (const [index, pieces] of PARTS.entries()) {
    const part = open(`${index}.xml`);
    for (const piece of pieces()) await part.write(piece);
    packed.push(part.end());
  }
  return Promise.all(packed);
};
const packedAsHere = async (packed: readonly Uint8Array[]): Promise<readonly boolean[]> => {
  const here = await packAll(openPart);
  return packed.map((bytes, index) => Buffer.from(bytes).equals(here[index] as Uint8Array));
};

test("parts packed beside have the bytes of parts packed here", async () => {
  expect(await packedAsHere(await packingBeside(BUILT, packAll))).toEqual([true, true, true]);
});

test("without large parts no worker is started", async () => {
  expect(await packingBeside("/no/worker.js", (open) => packWhole(open, "a.xml", "<a/>"))).toEqual(await packWhole(openPart, "a.xml", "<a/>"));
});

test.each([
  ["is missing", () => folder.at("gone.js")],
  ["ends at once", () => folder.write("ends.js", "process.exit(3)")],
  ["throws at the second piece", () => folder.write("throws.js", `let n = 0; require("node:worker_threads").parentPort.on("message", () => { if (n++) throw new Error("no"); })`)],
])("a worker that %s costs time, no part", async (_, script) => {
  expect(await packedAsHere(await packingBeside(script(), packAll))).toEqual([true, true, true]);
});

test("who writes waits for a worker that is far behind", async () => {
  const slow = folder.write(
    "slow.js",
    `const { parentPort } = require("node:worker_threads");
     const told = []; parentPort.on("message", (job) => { told.push(job); if (told.length === 33) for (const { part, bytes } of told.splice(0)) parentPort.postMessage({ part, packed: bytes ? null : new Uint8Array([1]) }); })`,
  );
  const waits = await packingBeside(slow, async (open) => {
    const part = open("a.xml");
    const given = Array.from({ length: 32 }, () => part.write(new Uint8Array(1 << 18)));
    void part.end();
    await given.at(-1);
    return given.map((waiting) => waiting !== undefined);
  });
  expect(waits).toEqual([...new Array<boolean>(31).fill(false), true]);
});

test("what goes wrong in the work itself is told, and the worker is stopped", async () => {
  await expect(
    packingBeside(BUILT, async (open) => {
      await packWhole(open, "a.xml", "<a/>".repeat(100_000));
      throw new Error("not painted");
    }),
  ).rejects.toThrow("not painted");
});

import { spawn } from "node:child_process";
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import catalogueJson from "../../../templates/2024/catalogue.json";
import orgUnitsJson from "../../../templates/2024/org-units.json";
import { sha256 } from "../../../scripts/files/sha256";
import { entryFile } from "../../support/entry-file";
import { temporaryFolder } from "../files/temporary-folder";
import { chiTieu } from "../run-chi-tieu";

const folder = temporaryFolder();
const PROGRAM = require.resolve("../../../build/chi-tieu.js");
const UNITS = ["815", "816", "817", "818", "819"];

const put = async (code: string, people: string) => folder.write(`in/${code}.xlsx`, await entryFile(code, "2024-06", { population: people, "health-insured-people": "30000", "hospital-beds": "khoảng 100" }));
const putAll = async () => {
  for (const code of UNITS) await put(code, "41234.5");
  folder.write("in/hong.xlsx", "junk");
  folder.write("in/so-lieu.csv", "Mã;Thực hiện\npopulation;1\n");
};

const args = (name: string, ...more: readonly string[]) =>
  ["merge", "--in", folder.at("in"), "--period", "2024-06", "--out", folder.at(`${name}.xlsx`), "--json", folder.at(`${name}.json`), "--as-of", "2024-06-20T08:00:00+07:00", ...more];

const written = (name: string) => ["xlsx", "json"].map((kind) => sha256(readFileSync(folder.at(`${name}.${kind}`))));

const merge = (name: string, ...more: readonly string[]) => {
  const { status, err } = chiTieu(...args(name, ...more));
  expect({ status, err }).toEqual({ status: 1, err: "" });
  return written(name);
};

const CACHED = () => ["--cache", folder.at("kho")];
const packs = () => folder.names("kho");

test("cold, warm, without a cache, with a damaged one, with one inside the merged folder: the same bytes", async () => {
  await putAll();
  const cold = merge("s", ...CACHED());
  expect(packs()).toHaveLength(1);
  const pack = folder.at("kho", packs()[0] as string);
  expect(merge("s", ...CACHED())).toEqual(cold);
  expect(merge("s", "--no-cache")).toEqual(cold);
  const bytes = readFileSync(pack);
  writeFileSync(pack, bytes.subarray(0, bytes.length / 2));
  expect(merge("s", ...CACHED())).toEqual(cold);
  expect(readFileSync(pack).length).toBe(bytes.length);
  expect(merge("s", "--cache", folder.at("in/.chi-tieu-cache"))).toEqual(cold);
  expect(merge("s", "--cache", folder.at("in/kho"))).toEqual(cold);
  expect(merge("s", "--cache", folder.at("in/kho"))).toEqual(cold);
  expect(merge("s", ...CACHED())).toEqual(cold);
});

test("a changed, a new, a renamed and a removed file: the same bytes as without a cache", async () => {
  await putAll();
  merge("s", ...CACHED());
  await put("819", "51234.5");
  await put("820", "61234.5");
  renameSync(folder.at("in/815.xlsx"), folder.at("in/thanh-pho.xlsx"));
  renameSync(folder.at("in/816.xlsx"), folder.at("816.xlsx"));
  expect(merge("s", ...CACHED())).toEqual(merge("s", "--no-cache"));
});

test("any bytes in the cache give the same merge", async () => {
  await put("819", "41234.5");
  const plain = merge("s", "--no-cache");
  merge("s", ...CACHED());
  const pack = folder.at("kho", packs()[0] as string);
  const whole = readFileSync(pack);
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.nat(whole.length - 1).map((at) => Buffer.from(whole.map((byte, index) => (index === at ? byte ^ 1 : byte))))), (bytes) => {
      writeFileSync(pack, bytes);
      expect(merge("s", ...CACHED())).toEqual(plain);
    }),
    { numRuns: 5 },
  );
});

test("four merges at once with one cache: each gives the same, and leaves a cache that the next can use", async () => {
  await putAll();
  const plain = merge("s", "--no-cache");
  const names = ["a", "b", "c", "d"];
  const ended = names.map((name) => new Promise<number | null>((done) => spawn(process.execPath, [PROGRAM, ...args(name, ...CACHED())], { stdio: "ignore" }).on("exit", done)));
  expect(await Promise.all(ended)).toEqual([1, 1, 1, 1]);
  for (const name of names) expect(written(name)[1]).toEqual(plain[1]);
  expect(packs()).toHaveLength(1);
  expect(merge("s", ...CACHED())).toEqual(plain);
});

test("a run killed at any moment leaves a cache that the next can use", async () => {
  await putAll();
  const plain = merge("s", "--no-cache");
  for (let wait = 40; wait <= 320; wait *= 2) {
    const child = spawn(process.execPath, [PROGRAM, ...args("k", ...CACHED())], { stdio: "ignore" });
    const ended = new Promise((done) => child.on("exit", done));
    setTimeout(() => child.kill("SIGKILL"), wait);
    await ended;
    expect(merge("s", ...CACHED())).toEqual(plain);
  }
  expect(packs()).toHaveLength(1);
});

test("another catalogue has a pack of its own: nothing read by the first one counts for it", async () => {
  await putAll();
  const first = merge("s", ...CACHED());
  const measures = catalogueJson.measures.map((one) => (one.id === "health-insured-people" ? { ...one, plausible: { min: "0", max: "10" } } : one));
  folder.write("danh-muc/catalogue.json", JSON.stringify({ ...catalogueJson, measures }));
  folder.write("danh-muc/org-units.json", JSON.stringify(orgUnitsJson));
  const other = merge("s", ...CACHED(), "--catalogue", folder.at("danh-muc"));
  expect(packs()).toHaveLength(2);
  expect(other).not.toEqual(first);
  expect(merge("s", "--no-cache", "--catalogue", folder.at("danh-muc"))).toEqual(other);
});

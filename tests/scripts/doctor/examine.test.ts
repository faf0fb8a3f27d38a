import nodeFs, { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Diagnosis, Examination, Patient } from "../../../scripts/doctor/diagnosis";
import { examine } from "../../../scripts/doctor/examine";
import { examineBlankTemplates } from "../../../scripts/doctor/examine-blank-templates";
import { examineCache } from "../../../scripts/doctor/examine-cache";
import { examineCatalogues } from "../../../scripts/doctor/examine-catalogues";
import { examineClock } from "../../../scripts/doctor/examine-clock";
import { examineLocks } from "../../../scripts/doctor/examine-locks";
import { examineMemory } from "../../../scripts/doctor/examine-memory";
import { examineNode } from "../../../scripts/doctor/examine-node";
import { examineOutput } from "../../../scripts/doctor/examine-output";
import { examinePane } from "../../../scripts/doctor/examine-pane";
import { examineReadWorker } from "../../../scripts/doctor/examine-read-worker";
import { theseSurroundings } from "../../../scripts/doctor/surroundings";
import { doctorJson, tellDiagnoses } from "../../../scripts/doctor/tell-diagnoses";
import type { FileSystem } from "../../../scripts/files/file-system";
import { LOCK_SUFFIX } from "../../../scripts/files/own-names";
import type { Shell } from "../../../scripts/shell";
import { workerScript } from "../../../scripts/reading/worker-script";
import { temporaryFolder } from "../files/temporary-folder";
import { testProcess } from "../files/test-process";

const ROOT = path.resolve(__dirname, "../../..");
const folder = temporaryFolder();
const refuse = (errno: string) => (): never => {
  throw Object.assign(new Error(errno), { code: errno });
};

/** An installation as it should be, in a folder of its own. */
const install = (): void => {
  cpSync(path.join(ROOT, "templates"), folder.at("home/templates"), { recursive: true });
  folder.write("home/package.json", JSON.stringify({ version: "9.9.9", engines: { node: ">=20.19" } }));
  for (const name of ["out", "cache"]) mkdirSync(folder.at(name));
};

interface Changed {
  readonly shell?: Partial<Shell>;
  readonly surroundings?: Partial<Patient["surroundings"]>;
  readonly fs?: Partial<FileSystem>;
  readonly out?: string;
  readonly language?: Patient["language"];
}

const patient = ({ shell, surroundings, fs, out, language }: Changed = {}): Patient => ({
  shell: {
    fs: { ...nodeFs, ...fs },
    process: testProcess(10, { now: () => new Date("2024-07-01T00:30:00+07:00"), alive: [11] }),
    out: () => undefined,
    err: () => undefined,
    screen: { write: () => undefined, columns: null },
    readWorker: workerScript(path.join(ROOT, "build/read-worker.js")),
    packWorker: path.join(ROOT, "build/pack-worker.js"),
    cacheFolder: folder.at("cache"),
    home: folder.at("home"),
    version: "9.9.9",
    ...shell,
  },
  surroundings: { node: "20.19.0", memoryMegabytes: 2048, offsetMinutes: 420, ...surroundings },
  out: out ?? folder.at("out"),
  language: language ?? "vi",
});

const codes = (found: readonly Diagnosis[], state: Diagnosis["state"]) => found.filter((one) => one.state === state).map(({ code }) => code);
const wrongs = async (examination: Examination, changed: Changed = {}) => codes(await examination(patient(changed)), "wrong");
const only = async (examination: Examination, changed: Changed = {}): Promise<Diagnosis> => {
  const faults = (await examination(patient(changed))).filter(({ state }) => state === "wrong");
  expect(faults).toHaveLength(1);
  return faults[0] as Diagnosis;
};

beforeEach(install);

test("a sound installation: nothing is wrong, everything was looked at, nothing is left behind", async () => {
  const found = await examine(patient());
  expect(codes(found, "wrong")).toEqual([]);
  expect(codes(found, "note")).toEqual(["pane-absent"]);
  expect(codes(found, "fine")).toEqual(["node-fine", "catalogue-fine", "blank-fine", "worker-fine", "output-fine", "locks-fine", "clock-fine", "zone-fine", "memory-fine", "cache-fine"]);
  expect([folder.names("out"), folder.names("cache")]).toEqual([[], []]);
});

describe("Node", () => {
  test.each([
    ["20.18.9", ["node-too-old"]],
    ["18.20.0", ["node-too-old"]],
    ["20.19.0", []],
    ["20.19.5", []],
    ["24.1.0", []],
  ])("%s", async (node, expected) => expect(await wrongs(examineNode, { surroundings: { node } })).toEqual(expected));

  test("a package.json that is gone is told as what could not be examined", async () => {
    rmSync(folder.at("home/package.json"));
    expect(await only(examineNode)).toMatchObject({ code: "check-failed", facts: { errno: "ENOENT" } });
  });
});

describe("catalogues", () => {
  test("no folder of templates: nothing else is asked of it", async () => {
    rmSync(folder.at("home/templates"), { recursive: true });
    expect(await only(examineCatalogues)).toMatchObject({ code: "catalogues-missing", facts: { path: folder.at("home/templates") } });
  });

  test("a mistake is told by its path, in the reader's language", async () => {
    const file = "home/templates/2024/catalogue.json";
    const catalogue = JSON.parse(folder.read(file));
    catalogue.indicators[3].better = "sideways";
    folder.write(file, JSON.stringify(catalogue));
    const { code, details } = await only(examineCatalogues, { language: "en" });
    expect(code).toBe("catalogue-wrong");
    expect(details).toEqual([expect.stringMatching(/^catalogue\.json \$\.indicators\[3\]\.better: \S/)]);
  });

  test("a file that is not there is named", async () => {
    rmSync(folder.at("home/templates/2024/org-units.json"));
    expect((await only(examineCatalogues)).details).toEqual([expect.stringContaining("org-units.json")]);
  });
});

describe("blank workbook and reader", () => {
  const blank = "home/templates/2024/bieu-nhap-2024.xlsx";

  test("a blank workbook that somebody filled in differs, and can still be read", async () => {
    folder.write(blank, readFileSync(path.join(ROOT, "examples/2024-06/819-huyen-cai-be.xlsx")));
    expect(await wrongs(examineBlankTemplates)).toEqual(["blank-differs"]);
    expect(await wrongs(examineReadWorker)).toEqual([]);
  });

  test("without it the reader has nothing to read", async () => {
    rmSync(folder.at(blank));
    expect(await wrongs(examineBlankTemplates)).toEqual(["blank-missing"]);
    expect(await wrongs(examineReadWorker)).toEqual(["worker-broken"]);
  });

  test("a reader that is not there is told with what Node says", async () => {
    const { code, facts } = await only(examineReadWorker, { shell: { readWorker: workerScript(folder.at("gone.js")) } });
    expect([code, facts["path"]]).toEqual(["worker-broken", folder.at("gone.js")]);
    expect(facts["found"]).toMatch(/Cannot find module/);
  });

  test("a reader that ends at once is told", async () => {
    expect(await only(examineReadWorker, { shell: { readWorker: workerScript(folder.write("ends.js", "process.exit(3)")) } })).toMatchObject({ code: "worker-broken", facts: { found: expect.stringContaining("exit 3") } });
  });
});

describe("the folder of results", () => {
  test("one that is not there", async () => expect(await only(examineOutput, { out: folder.at("none") })).toMatchObject({ code: "output-missing", facts: { errno: "ENOENT" } }));

  test.each([
    ["ENOSPC", { writeSync: refuse("ENOSPC") }],
    ["EACCES", { renameSync: refuse("EACCES") }],
    ["EROFS", { openSync: (name: string, flags?: string) => (flags === "wx" ? refuse("EROFS")() : nodeFs.openSync(name, flags as string)) }],
  ] as const)("%s", async (errno, fs) => {
    const found = await examineOutput(patient({ fs: fs as Partial<FileSystem>}));
    expect(found.filter(({ state }) => state === "wrong")).toMatchObject([{ code: "output-unwritable", facts: { errno } }]);
    expect(folder.names("out")).toEqual([]);
  });

  test("locks: left behind by the dead is wrong, held by the living is only told", async () => {
    const lock = (pid: number) => JSON.stringify({ pid, host: "may-chu", since: "2024-06-30T17:30:00.000Z", birth: `birth of ${pid}` });
    folder.write(`out/a.xlsx${LOCK_SUFFIX}`, lock(12));
    folder.write(`out/b.xlsx${LOCK_SUFFIX}`, lock(11));
    folder.write(`out/c.xlsx${LOCK_SUFFIX}`, "");
    nodeFs.utimesSync(folder.at(`out/c.xlsx${LOCK_SUFFIX}`), 0, 0);
    const found = await examineLocks(patient());
    expect(found.map(({ code, facts }) => [code, path.basename(facts["lock"] as string), facts["pid"]])).toEqual([
      ["lock-left", `a.xlsx${LOCK_SUFFIX}`, 12],
      ["lock-held", `b.xlsx${LOCK_SUFFIX}`, 11],
      ["lock-left", `c.xlsx${LOCK_SUFFIX}`, "?"],
    ]);
  });
});

describe("the machine", () => {
  const at = (now: string) => ({ shell: { process: testProcess(10, { now: () => new Date(now) }) } });

  test.each(["1970-01-01T00:00:00Z", "2023-12-31T00:00:00Z", "2036-01-01T00:00:00Z"])("a clock at %s was never set", async (now) => expect(await wrongs(examineClock, at(now))).toEqual(["clock-wrong"]));

  test.each([
    [0, "+00:00"],
    [-210, "-03:30"],
    [345, "+05:45"],
  ])("a time zone %i minutes off is a note", async (offsetMinutes, zone) => {
    const found = await examineClock(patient({ surroundings: { offsetMinutes } }));
    expect(found.find(({ code }) => code === "zone-other")).toMatchObject({ state: "note", facts: { zone } });
  });

  test("too little memory for two readers at their limit", async () => expect(await only(examineMemory, { surroundings: { memoryMegabytes: 500 } })).toMatchObject({ code: "memory-short", facts: { megabytes: 500 } }));

  test("what this machine says of itself can be believed", () => {
    const { node, memoryMegabytes, offsetMinutes } = theseSurroundings(new Date());
    expect([node, memoryMegabytes > 100, Number.isInteger(offsetMinutes)]).toEqual([process.versions.node, true, true]);
  });
});

describe("cache", () => {
  test("none, where the system names no folder; one that no merge has made yet is fine", async () => {
    expect(codes(await examineCache(patient({ shell: { cacheFolder: null } })), "note")).toContain("cache-none");
    expect(codes(await examineCache(patient({ shell: { cacheFolder: folder.at("later") } })), "fine")).toContain("cache-fine");
    expect(existsSync(folder.at("later"))).toBe(false);
  });

  test("a file in its place", async () => {
    folder.write("file");
    expect(await only(examineCache, { shell: { cacheFolder: folder.at("file") } })).toMatchObject({ code: "cache-unwritable", facts: { errno: "ENOTDIR" } });
  });
});

describe("add-in", () => {
  const build = (): void => {
    cpSync(folder.at("home/templates"), folder.at("home/dist/templates"), { recursive: true });
    folder.write("home/dist/templates/years.json", "[2024]");
    folder.write("home/dist/taskpane.html", '<link href="taskpane.1.css"><script src="office/office.js"></script><script src="https://cdn.example/a.js"></script><script src="taskpane.2.js"></script>');
    for (const name of ["taskpane.1.css", "taskpane.2.js", "office/office.js"]) folder.write(`home/dist/${name}`, "x");
  };
  beforeEach(build);

  test("whole", async () => expect(codes(await examinePane(patient()), "fine")).toContain("pane-fine"));

  test("files that the page loads are missing", async () => {
    for (const name of ["taskpane.2.js", "templates/years.json"]) rmSync(folder.at("home/dist", name));
    expect(await only(examinePane)).toMatchObject({ code: "pane-incomplete", details: ["taskpane.2.js", "templates/years.json"] });
  });

  test("other catalogues than the program's", async () => {
    folder.write("home/dist/templates/2024/org-units.json", "{}");
    expect(await only(examinePane)).toMatchObject({ code: "pane-outdated", details: ["templates/2024/org-units.json"] });
  });

  test("a manifest that still points to a developer's machine", async () => {
    folder.write("home/dist/manifest.xml", '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>');
    expect(await only(examinePane)).toMatchObject({ code: "pane-for-testing", facts: { address: "https://localhost:3000/taskpane.html" } });
  });
});

test("a folder that cannot be looked into spoils no other examination", async () => {
  const fs = { readSync: refuse("EIO") };
  const found = await examine(patient({ fs }));
  expect(codes(found, "wrong")).toContain("catalogue-wrong");
  expect(codes(found, "fine")).toEqual(expect.arrayContaining(["clock-fine", "memory-fine"]));
});

test("told to people: a sign, the fact, where, and what to do", async () => {
  const sick = patient({ out: folder.at("none"), surroundings: { offsetMinutes: 0 } });
  const told = tellDiagnoses(doctorJson(await examine(sick), sick), sick);
  expect(told).toMatch(/^chi-tieu 9\.9\.9 · kiểm tra bản cài đặt tại /);
  expect(told).toContain(`✗ Không có thư mục ${folder.at("none")} (ENOENT).\n  → Tạo thư mục đó`);
  expect(told).toContain("· Múi giờ +00:00, không phải +07:00");
  expect(told).toContain("✓ Biểu trống năm 2024 đúng với danh mục.\n");
  expect(told.endsWith("Số chỗ phải sửa: 1.\n")).toBe(true);
});

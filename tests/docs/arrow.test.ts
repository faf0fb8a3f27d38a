import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { codeIn, readPage, ROOT, tableRows } from "./pages";

interface Room {
  readonly name: string;
  readonly rooms: ReadonlySet<string>;
  readonly packages: ReadonlySet<string>;
  readonly node: boolean;
}

const TABLE: readonly Room[] = tableRows(readPage("src/README.md"), "room").map(([name, rooms, packages]) => ({
  name: codeIn(name as string)[0] as string,
  rooms: new Set(codeIn(rooms as string)),
  packages: new Set(codeIn(packages as string)),
  node: (packages as string).includes("Node's own"),
}));

const filesIn = (folder: string): readonly string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll(path.sep, "/")}`);

/** Everything that a file imports, for its types as well. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(path.join(ROOT, file), "utf8").matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)"|^import "([^"]+)"|\bimport\((?:\/\*.*?\*\/ )?"([^"]+)"\)/gms)].map((match) => (match[1] ?? match[2] ?? match[3]) as string);

const roomOf = (file: string): string => /^(?:src\/[^/]+|[^/]+)/.exec(file)?.[0] as string;

/** A room, `node:`, or a package's name. */
const targetOf = (file: string, specifier: string): string => {
  if (specifier.startsWith(".")) return roomOf(path.posix.join(path.posix.dirname(file), specifier));
  if (specifier.startsWith("node:")) return "node:";
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] as string;
};

const allows = (room: Room, target: string): boolean => target === room.name || room.rooms.has(target) || room.packages.has(target) || (target === "node:" && room.node);

// Generators have their own line below the table.
const FILES = [...filesIn("src"), ...filesIn("scripts").filter((file) => !file.startsWith("scripts/generate/"))];

test("every room of src has its row in the table", () => {
  const rooms = new Set(FILES.map(roomOf));
  expect([...rooms].filter((name) => TABLE.every((room) => room.name !== name))).toEqual([]);
  expect(rooms.size).toBeGreaterThan(3);
});

test("no file imports what the table does not allow to its room", () => {
  const imports = FILES.flatMap((file) => importsOf(file).map((specifier) => [file, targetOf(file, specifier)] as const));
  expect(imports.length).toBeGreaterThan(500);
  const climbed = imports.filter(([file, target]) => {
    const room = TABLE.find(({ name }) => name === roomOf(file));
    return !room || !allows(room, target);
  });
  expect(climbed).toEqual([]);
});

describe("the table says what the fences say", () => {
  interface Rule {
    readonly name: string;
    readonly from: { readonly path?: string | readonly string[]; readonly pathNot?: string | readonly string[]; readonly orphan?: boolean };
    readonly to: { readonly path?: string | readonly string[]; readonly pathNot?: string | readonly string[]; readonly dependencyTypesNot?: readonly string[] };
  }
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { forbidden } = require("../../.dependency-cruiser.cjs") as { readonly forbidden: readonly Rule[] };
  /** Rules about who may import whom: they name places at both ends. */
  const fences = forbidden.filter(({ from, to }) => (from.path ?? from.pathNot) !== undefined && (to.path ?? to.pathNot) !== undefined && from.orphan === undefined);

  const matches = (patterns: string | readonly string[] | undefined, text: string): boolean => [patterns ?? []].flat().some((pattern) => new RegExp(pattern).test(text));
  /** A file that stands for a room, a package or Node. */
  const sample = (target: string): string => (target === "node:" ? "fs" : /^(src\/|scripts$)/.test(target) ? `${target}/sample.ts` : `node_modules/${target}/index.js`);
  const refuses = ({ from, to }: Rule, room: string, target: string): boolean => {
    const [source, aim] = [sample(room), sample(target)];
    if ((from.path !== undefined && !matches(from.path, source)) || matches(from.pathNot, source)) return false;
    if (target === "node:" && to.dependencyTypesNot?.includes("core")) return false;
    return to.path !== undefined ? matches(to.path, aim) && !matches(to.pathNot, aim) : !matches(to.pathNot, aim);
  };

  const targets = [...TABLE.map(({ name }) => name), ...new Set(TABLE.flatMap(({ packages }) => [...packages])), "node:"];
  /** A room that no fence begins at is held by the test above alone. */
  const fenced = TABLE.filter(({ name }) => fences.some(({ from }) => matches(from.path, sample(name)) && from.path !== "^src/"));

  test("the rooms with fences of their own", () => {
    expect(fenced.map(({ name }) => name)).toEqual(expect.arrayContaining(["src/core", "src/xlsx", "src/excel", "src/taskpane", "src/commands", "scripts"]));
  });

  test.each(fenced)("$name", (room) => {
    const differs = targets.filter((target) => target !== room.name && allows(room, target) === fences.some((rule) => refuses(rule, room.name, target)));
    expect(differs).toEqual([]);
  });
});

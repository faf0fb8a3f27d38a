import { codeIn, readPage, tableRows } from "./pages";

const PACKAGE = JSON.parse(readPage("package.json").text) as { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> };
const page = readPage("docs/decisions.md");

/** The packages of the table under a heading, each with what its row says. */
const told = (heading: string): ReadonlyMap<string, readonly string[]> => {
  const section = page.text.split(/^## /m).find((part) => part.startsWith(heading));
  if (!section) throw new Error(`no section “${heading}”`);
  const rows = tableRows({ name: page.name, text: section }, "package");
  return new Map(rows.flatMap(([names, ...rest]) => codeIn(names as string).map((name) => [name, rest] as const)));
};

test.each([
  ["Dependencies in the product", PACKAGE.dependencies],
  ["Dependencies for building and testing", PACKAGE.devDependencies],
] as const)("%s: every one has its reason, and none is told of that is gone", (heading, packages) => {
  const rows = told(heading);
  expect([...rows.keys()].sort()).toEqual(Object.keys(packages).sort());
  for (const [name, [why]] of rows) expect([name, (why as string).length > 15]).toEqual([name, true]);
});

test("every dependency is pinned exactly", () => {
  const versions = Object.entries({ ...PACKAGE.dependencies, ...PACKAGE.devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(path.resolve(__dirname, "../../package-lock.json"), "utf8")) as { readonly packages: Readonly<Record<string, LockedPackage>> };

/** Where npm looks for a package that another asks for: beside it, then upwards. */
const isLocked = (from: string, name: string): boolean => {
  const beside = `${from === "" ? "" : `${from}/`}node_modules/${name}`;
  if (beside in packages) return true;
  return from !== "" && isLocked(from.includes("/node_modules/") ? from.slice(0, from.lastIndexOf("/node_modules/")) : "", name);
};

/** `npm ci` refuses a lock without them, on every platform; a registry that lacks some platforms makes npm leave them out. */
test("the lock has every platform's variant of a native package", () => {
  const left = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).filter((name) => !isLocked(from, name)));
  expect(left).toEqual([]);
});

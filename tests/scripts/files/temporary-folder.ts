import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A folder of its own for each test, gone afterwards. */
export const temporaryFolder = () => {
  let root = "";
  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), "chi-tieu-test-")));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const at = (...names: string[]) => path.join(root, ...names);
  return {
    at,
    write: (name: string, content: string | Uint8Array = "") => {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    },
    read: (name: string) => readFileSync(at(name), "utf8"),
    names: (name = ".") => readdirSync(at(name)).sort(),
  };
};

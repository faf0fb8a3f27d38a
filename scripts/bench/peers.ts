import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Workbooks } from "./make-workbooks";
import { type Command, nodeCommand } from "./run-process";

const ROOT = path.resolve(__dirname, "../..");
const peerFile = (name: string): string => path.join(ROOT, "bench/peers", name);

/** One program of the comparison. */
export interface Contender {
  readonly id: string;
  readonly name: string;
  /** What it does with the workbooks. */
  readonly does: string;
  /** Why it cannot run here; null where it can. */
  readonly absent: string | null;
  readonly command: (workbooks: Workbooks) => Command;
}

export interface Peers {
  readonly readers: readonly Contender[];
  readonly writer: { readonly id: string; readonly name: string; readonly command: (jobs: string) => Command };
}

const versionIn = (folder: string, name: string): string | null => {
  const file = path.join(ROOT, folder, "node_modules", name, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as { readonly version: string }).version : null;
};

/** ExcelJS brings some hundred packages with it, so it is installed beside the benchmark only, and when it is first needed. */
const installExcelJs = (): string | null => {
  if (versionIn("bench", "exceljs")) return null;
  const { status, stderr } = spawnSync("npm", ["ci", "--prefix", path.join(ROOT, "bench"), "--ignore-scripts", "--no-audit", "--no-fund"], { encoding: "utf8", shell: process.platform === "win32" });
  return status === 0 ? null : `npm could not install it: ${(stderr ?? "").trim().split("\n").at(-1) ?? ""}`;
};

interface PythonLibrary {
  readonly python: string | null;
  readonly version: string | null;
}

const PYTHONS = ["/usr/bin/python3", "python3", "python"];

const pythonWith = (library: string): PythonLibrary => {
  for (const python of PYTHONS) {
    const { status, stdout } = spawnSync(python, ["-c", `import ${library}; print(${library}.__version__)`], { encoding: "utf8" });
    if (status === 0) return { python, version: stdout.trim() };
  }
  return { python: null, version: null };
};

const reader = (id: string, name: string, script: string, absent: string | null, does: string, python: string | null = null): Contender => ({
  id,
  name,
  does,
  absent,
  command: ({ task }) => (python === null ? nodeCommand(peerFile(script), task) : { file: python, args: [peerFile(script), task] }),
});

/** All that we are compared with, each told apart whether it is here or not. `wanted` says which will run: only for those is anything installed. */
export const findPeers = (wanted: (id: string) => boolean, withPython: boolean): Peers => {
  const noPython = "left out by --no-python";
  const openpyxl = withPython ? pythonWith("openpyxl") : { python: null, version: null };
  const pandas = withPython ? pythonWith("pandas") : { python: null, version: null };
  const notHere = (library: string, { python }: PythonLibrary) => (python ? null : withPython ? `no Python here has ${library}` : noPython);
  const excelJs = wanted("exceljs") ? installExcelJs() : "not asked for";
  const python = process.platform === "win32" ? "Python" : "python3";
  return {
    readers: [
      reader("floor", "floor: node:zlib", "floor.cjs", null, "reads the files and inflates the parts needed; understands nothing"),
      reader("sheetjs", `SheetJS ${versionIn("", "xlsx")}`, "sheetjs.cjs", null, "reads one sheet: dense, without styles, formulas, HTML, formatted text; zlib of Node"),
      reader("hucre", `hucre ${versionIn("", "hucre")}`, "hucre.cjs", null, "reads one sheet without styles"),
      reader("exceljs", `ExcelJS ${versionIn("bench", "exceljs") ?? ""}`.trim(), "exceljs.cjs", excelJs, "reads the workbook, told to ignore what is no cell"),
      reader("openpyxl", `openpyxl ${openpyxl.version ?? ""}`.trim(), "openpyxl_read.py", notHere("openpyxl", openpyxl), `reads one sheet, read_only and values only (${python})`, openpyxl.python),
      reader("pandas", `pandas ${pandas.version ?? ""}`.trim(), "pandas_read.py", notHere("pandas", pandas), `read_excel of one sheet (${python})`, pandas.python),
    ],
    writer: openpyxl.python
      ? { id: "openpyxl", name: `openpyxl ${openpyxl.version}`, command: (jobs) => ({ file: openpyxl.python as string, args: [peerFile("openpyxl_write.py"), jobs] }) }
      : { id: "sheetjs", name: `SheetJS ${versionIn("", "xlsx")} (loses styles)`, command: (jobs) => nodeCommand(peerFile("sheetjs_write.cjs"), jobs) },
  };
};

import { existsSync, readFileSync } from "node:fs";
import * as fs from "node:fs";
import path from "node:path";
import { defaultCacheFolder } from "./cache/cache-folder";
import { main } from "./main";
import { thisProcess } from "./files/this-process";
import { workerScript } from "./reading/worker-script";

/** The folder with `package.json` and `templates/`: above `build/`, as above `scripts/`. */
const findHome = (folder: string): string => (existsSync(path.join(folder, "templates")) || path.dirname(folder) === folder ? folder : findHome(path.dirname(folder)));

const home = findHome(__dirname);

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void main(process.argv.slice(2), {
  fs,
  process: thisProcess,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  screen: { write: (text) => void process.stderr.write(text), columns: process.stderr.isTTY ? process.stderr.columns || 80 : null },
  readWorker: workerScript(path.join(__dirname, "read-worker.js")),
  packWorker: path.join(__dirname, "pack-worker.js"),
  cacheFolder: defaultCacheFolder(process.env, process.platform),
  home,
  get version() {
    return (JSON.parse(readFileSync(path.join(home, "package.json"), "utf8")) as { readonly version: string }).version;
  },
}).then((status) => {
  process.exitCode = status;
});

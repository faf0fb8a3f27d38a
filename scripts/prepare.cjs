/**
 * `npm ci` builds the program. `npm ci --omit=dev` has nothing to build with: a build that is already there (a published
 * package, a copied `build/`) runs without `node_modules`, and where there is none this says how to get it.
 */
const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");

const builder = () => {
  try {
    return require.resolve("webpack-cli/bin/cli.js");
  } catch {
    return null;
  }
};

const cli = builder();
if (cli) process.exitCode = spawnSync(process.execPath, [cli, "--config-name", "cli"], { stdio: "inherit" }).status ?? 1;
else if (!existsSync("build/chi-tieu.js")) console.log("chi-tieu: nothing built, as development dependencies are left out. Run `npm ci` without --omit=dev once.");

/**
 * Runs a TypeScript script of this house: `node scripts/run-ts.cjs scripts/generate.ts --check`.
 * Types are stripped as a module is loaded, so a script may write a module and import it in one run.
 */
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { transpile } = require("./build/transpile.cjs");

const compile = (module, filename) => module._compile(transpile(readFileSync(filename, "utf8"), filename), filename);
// hucre is published as ES modules only, which Node can require since 20.19.
for (const extension of process.features.require_module ? [".ts"] : [".ts", ".mjs"]) Module._extensions[extension] = compile;

process.setSourceMapsEnabled(true);
const script = path.resolve(process.argv[2]);
process.argv.splice(1, 2, script);
require(script);

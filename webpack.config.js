const { chmodSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");

/** TypeScript is only stripped here; `npm run types` checks it. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { target, noEmit: false, sourceMap: true } } },
});

/** So that `build/chi-tieu.js` also starts by its own name where files carry an executable bit. */
const executable = (name) => ({
  apply: (compiler) => compiler.hooks.done.tap("executable", () => chmodSync(path.join(compiler.outputPath, name), 0o755)),
});

/** A library is a chunk of its own, read only by commands that need it; so is our own code that several commands share. */
const library = { test: /node_modules/, name: (module) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module.resource.replaceAll("\\", "/"))[1].replace("/", "-"), enforce: true };
const shared = { test: /[\\/](src|scripts)[\\/]/, name: "shared", minChunks: 2, enforce: true };

/**
 * The nightly program. Everything is bundled, so `build/` runs without `node_modules`; each command is a chunk of its
 * own, loaded when it is called, so `--help` costs little more than starting Node. Left readable: a stack trace from an
 * office's server must say something.
 */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: { "chi-tieu": "./scripts/chi-tieu.ts", "read-worker": "./scripts/reading/read-worker.ts", "pack-worker": "./scripts/merge/pack-worker.ts" },
  output: { path: path.resolve(__dirname, "build"), filename: "[name].js", chunkFilename: "chunks/[name].js", clean: { keep: /^(?!chunks\/)/ } },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  // PDF.js would load a worker of its own from a path it is given; none is given.
  module: { rules: [typescript("es2022"), { test: /node_modules[\\/]unpdf[\\/]/, parser: { exprContextCritical: false } }] },
  optimization: { minimize: false, chunkIds: "named", splitChunks: { cacheGroups: { default: false, defaultVendors: false, library, shared } } },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^chi-tieu\.js$/ }), executable("chi-tieu.js")],
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack"), buildDependencies: { config: [__filename] } },
  stats: { all: false, errors: true, warnings: true, moduleTrace: true },
};

module.exports = [cli, require("./webpack.pane")];

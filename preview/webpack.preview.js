const path = require("node:path");

/** The page of `npm run preview`: grid and host for tests. Never part of what is installed anywhere. */
module.exports = {
  name: "preview",
  mode: "development",
  devtool: false,
  target: "web",
  entry: { preview: path.resolve(__dirname, "preview.ts") },
  output: { path: path.resolve(__dirname, "../.cache/preview"), filename: "[name].js", cssFilename: "[name].grid.css" },
  resolve: { extensions: [".ts", ".mjs", ".js", ".json"], fallback: { fs: false, crypto: false, stream: false } },
  module: {
    rules: [
      { test: /\.ts$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: false } } } },
      // Univer's packages import React's runtime without its file name.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  experiments: { css: true },
  optimization: { splitChunks: false },
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, "../.cache/webpack"), name: "preview" },
  stats: { all: false, errors: true, warnings: true, moduleTrace: true },
};

const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin, sources } = require("webpack");
const { version } = require("./package.json");
const { guidePage } = require("./scripts/build/guide-page.cjs");

const OFFICE = path.dirname(require.resolve("@microsoft/office-js/package.json"));
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What office.js asks for beside itself: one file of its own for each kind of Excel since 2016, and its strings in our two languages. */
const OFFICE_FILES = ["office.js", "excel-{win32-16.01,mac-16.00,web-16.00,ios-16.00,winrt-16.00}.js", "o15apptofilemappingtable.js", "{vi-vn,en-us}/office_strings.js", "telemetry/oteljs_agave.js"];

/** The years that there is a catalogue for, so that the pane knows what to offer. */
const listYears = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("years", (compilation) => {
      const years = readdirSync(path.join(__dirname, "templates")).filter((name) => /^\d{4}$/.test(name)).map(Number).sort((a, b) => a - b);
      compilation.emitAsset("templates/years.json", new sources.RawSource(JSON.stringify(years)));
    }),
};

/** What the pane's help opens, with the pictures that are shown there. */
const GUIDES = ["huong-dan-nhap-lieu", "huong-dan-tong-hop", "draft"];
const guides = GUIDES.map((name) => ({ from: `docs/${name}.md`, to: `guides/${name}.html`, transform: (content) => guidePage(content.toString(), GUIDES) }));

/** Certificates are made, and their authority trusted, only when somebody starts Excel with the pane. */
const https = async () => require("office-addin-dev-certs").getHttpsServerOptions();

/**
 * The pane: static files for any web server. `--env office=cdn` takes office.js from Microsoft's network instead of a copy beside the pane.
 * The spreadsheet libraries are in a worker's script, which is loaded when files are read.
 */
const pane = async (env = {}) => ({
  name: "pane",
  mode: "production",
  target: ["web", "es2020"],
  entry: { taskpane: "./src/taskpane/taskpane.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].[contenthash:8].js", chunkFilename: "[name].[contenthash:8].js", cssFilename: "[name].[contenthash:8].css", clean: true },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { target: "es2020", noEmit: false, sourceMap: true } } } },
      // PDF.js would load a worker of its own from a path it is given; none is given.
      { test: /node_modules[\\/]unpdf[\\/]/, parser: { exprContextCritical: false } }] },
  experiments: { css: true },
  devtool: env.WEBPACK_SERVE ? "source-map" : false,
  optimization: { splitChunks: false },
  plugins: [
    new DefinePlugin({ VERSION: JSON.stringify(version) }),
    new HtmlPlugin({ filename: "taskpane.html", template: "./src/taskpane/taskpane.html", chunks: ["taskpane"], templateParameters: { officeJs: env.office === "cdn" ? CDN : "office/office.js" } }),
    new CopyPlugin({
      patterns: [
        { from: "templates/*/{catalogue,org-units}.json" },
        ...guides,
        { from: "docs/pictures", to: "guides/pictures" },
        ...(env.office === "cdn" ? [] : OFFICE_FILES.map((from) => ({ from, context: path.join(OFFICE, "dist"), to: "office/[path][name][ext]", info: { minimized: true }, noErrorOnMissing: true }))),
        ...(existsSync(path.join(__dirname, "manifest/icons")) ? [{ from: "manifest/icons", to: "icons" }] : []),
      ],
    }),
    listYears,
  ],
  devServer: env.WEBPACK_SERVE ? { port: 3000, server: { type: "https", options: await https() }, hot: false, liveReload: true, static: false, headers: { "Access-Control-Allow-Origin": "*" } } : undefined,
  performance: { hints: false },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/webpack"), buildDependencies: { config: [__filename] } },
  stats: { all: false, errors: true, warnings: true, moduleTrace: true },
});

module.exports = pane;

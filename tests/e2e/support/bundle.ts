import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { webpack } from "webpack";

/** One script of a TypeScript file and all it imports, which sets `window[name]` to its exports. */
export const bundleForBrowser = async (entry: string, name: string): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), "chi-tieu-bundle-"));
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    entry: resolve(entry),
    output: { path: folder, filename: "bundle.js", library: { name, type: "window" } },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"], fallback: { fs: false, crypto: false, stream: false } },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: false } } } }] },
    performance: { hints: false },
  });
  try {
    await new Promise<void>((done, failed) => {
      compiler?.run((error, stats) => {
        if (error) return failed(error);
        if (stats?.hasErrors()) return failed(new Error(stats.toString({ all: false, errors: true })));
        compiler.close(() => done());
      });
    });
    return readFileSync(join(folder, "bundle.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The host for tests, as `window.ChiTieuHost`. */
export const bundleHost = (): Promise<string> => bundleForBrowser(join(__dirname, "../../host/browser.ts"), "ChiTieuHost");

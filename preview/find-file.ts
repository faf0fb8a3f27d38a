import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

const HERE = __dirname;
const BUILT = resolve(HERE, "../.cache/preview");
const DIST = resolve(HERE, "../dist");

/** Runs in the pane's page before office.js looks for its Excel. */
const CONNECT = "<head><script>parent.connectPane(window)</script>";

const PAGE = ["/", "/preview.html"];

/** A path of the preview: its own page, what is built for it, and the pane as it is built, brought together with the host. */
export const findFile = (path: string): { readonly text: string } | { readonly file: string } | null => {
  if (PAGE.includes(path)) return { text: readFileSync(join(HERE, "preview.html"), "utf8") };
  if (path === "/preview.css") return { file: join(HERE, "preview.css") };
  if (path === "/taskpane.html") return { text: readFileSync(join(DIST, path), "utf8").replace("<head>", CONNECT) };
  for (const folder of [BUILT, DIST]) {
    const file = join(folder, path);
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) return { file };
  }
  return null;
};

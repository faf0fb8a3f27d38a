import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";

export interface Served {
  readonly origin: string;
  /** Paths that were asked for and not there. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { html: "text/html; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", json: "application/json" };

/** A web server on this machine, for tests: each path has a text, or finds a file. */
export const serve = async (find: (path: string) => { readonly text: string } | { readonly file: string } | null): Promise<Served> => {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const found = find(path);
    if (!found) {
      missing.push(path);
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[path.split(".").at(-1) ?? ""] ?? "application/octet-stream" });
    response.end("text" in found ? found.text : readFileSync(found.file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, missing, close: () => new Promise((closed) => server.close(() => closed())) };
};

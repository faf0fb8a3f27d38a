import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

const PACKAGE = require.resolve("@sparticuz/chromium").replace(/(@sparticuz.chromium).*$/s, "$1");
const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { readonly version: string };

/** What the package keeps compressed, unpacked once for all tests: the browser, the libraries it needs, and a font. */
const UNPACKED = join(PACKAGE, "../../.cache/chi-tieu", `chromium-${version}`);

const ARGUMENTS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--font-render-hinting=none"];

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** Addresses outside this machine that a page asked for. They are not let through; a test asserts that there are none. */
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * A Chromium with an empty profile. On Linux (x64) it is the one that `npm ci` brings; the variable CHROMIUM names another.
 * Elsewhere an installed Edge (Windows) or Chrome is used.
 */
export const launchChromium = async (options: BrowserContextOptions = {}): Promise<LaunchedBrowser> => {
  const profile = mkdtempSync(join(tmpdir(), "chi-tieu-profile-"));
  const context = await chromium.launchPersistentContext(profile, { ...options, ...browser(), headless: true, args: ARGUMENTS });
  const outside: string[] = [];
  await context.route(
    (address) => /^https?:$/.test(address.protocol) && !["127.0.0.1", "localhost"].includes(address.hostname),
    async (route) => {
      outside.push(route.request().url());
      await route.abort();
    },
  );
  const close = async (): Promise<void> => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, outside, close };
};

type Browser = Pick<Parameters<typeof chromium.launchPersistentContext>[1] & object, "executablePath" | "channel" | "env">;

const browser = (): Browser => {
  const named = process.env["CHROMIUM"];
  if (named) return { executablePath: named };
  if (process.platform === "win32") return { channel: "msedge" };
  if (process.platform === "darwin") return { channel: "chrome" };
  if (process.arch !== "x64") throw new Error("npm brings a Chromium for Linux on x64 only: name an installed one in the variable CHROMIUM.");
  unpack();
  return { executablePath: join(UNPACKED, "chromium"), env: { ...process.env, LD_LIBRARY_PATH: join(UNPACKED, "al2023/lib"), FONTCONFIG_FILE: join(UNPACKED, "fonts.conf") } };
};

/** Unpacks next to its place and moves there at once: two test processes may come at the same time. */
const unpack = (): void => {
  if (existsSync(UNPACKED)) return;
  mkdirSync(dirname(UNPACKED), { recursive: true });
  const folder = mkdtempSync(`${UNPACKED}-`);
  // The package unpacks into the temporary folder, and its libraries only where it thinks it runs at a cloud provider's.
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  execFileSync(process.execPath, ["-e", "require('@sparticuz/chromium').executablePath()"], { env, cwd: PACKAGE });
  writeFileSync(join(folder, "fonts.conf"), FONTS);
  try {
    renameSync(folder, UNPACKED);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw error;
  }
};

/** Only the font that comes along, under every name: pages look the same on every machine. It has all Vietnamese letters. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

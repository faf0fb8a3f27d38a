import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright-core";
import { type Job, JOB_PARAMETER } from "../../../src/commands/jobs";
import { serve, type Served } from "../../host/serve";
import { bundleHost } from "./bundle";
import { type LaunchedBrowser, launchChromium } from "./chromium";

const DIST = resolve(__dirname, "../../../dist");

/** What `npm run build` made, as an intranet server shows it; `instead` has texts in the place of files, by path. */
export const serveDist = (instead: ReadonlyMap<string, string>): Promise<Served> =>
  serve((path) => {
    const text = instead.get(path);
    if (text !== undefined) return { text };
    const file = join(DIST, path);
    return file.startsWith(DIST) && existsSync(file) && statSync(file).isFile() ? { file } : null;
  });

export interface Look {
  readonly language?: "vi-VN" | "en-US";
  readonly theme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
  readonly contrast?: boolean;
  /** What a ribbon button asks for. */
  readonly job?: Job;
  /** The real clock instead of the one of all tests: what is measured needs it. */
  readonly realClock?: boolean;
  /** What shows that the pane is there. */
  readonly awaited?: string;
}

/** A browser and a server for a file of tests. */
export interface PaneStage {
  readonly browser: LaunchedBrowser;
  readonly served: Served;
  /** Sets `window.ChiTieuHost`. */
  readonly hostScript: string;
  /** Texts that are served in the place of files, by path; forgotten by whoever put them there. */
  readonly instead: Map<string, string>;
  /** The pane beside an empty workbook, in Excel for Windows as the host plays it: `host` and `seam` are globals of the page. */
  readonly open: (look?: Look) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** The clock on the wall in every test: 20 June 2024, 8 o'clock in Việt Nam. */
export const NOW = "2024-06-20T08:00:00+07:00";

/** `scale` is for pictures: device pixels for one of the page. */
export const openStage = async ({ scale = 1 } = {}): Promise<PaneStage> => {
  const instead = new Map<string, string>();
  const script = await bundleHost();
  const browser = await launchChromium({ viewport: { width: 320, height: 720 }, locale: "vi-VN", timezoneId: "Asia/Ho_Chi_Minh", acceptDownloads: true, deviceScaleFactor: scale });
  const served = await serveDist(instead);
  const open = async ({ language = "vi-VN", theme = "light", width = 320, height = 720, contrast = false, job, realClock = false, awaited = "[role=tab]" }: Look = {}): Promise<Page> => {
    const page = await browser.context.newPage();
    if (!realClock) await page.clock.setFixedTime(new Date(NOW));
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ forcedColors: contrast ? "active" : "none", colorScheme: theme });
    const seen = JSON.stringify({ language, theme });
    await page.addInitScript(`${script}; window.host = new ChiTieuHost.Host({ locale: ChiTieuHost.VIETNAMESE }); window.seam = ChiTieuHost.installDesktop(window, window.host, ${seen});`);
    await page.goto(`${served.origin}/taskpane.html${job ? `?${JOB_PARAMETER}=${job}` : ""}`);
    await page.waitForSelector(awaited);
    return page;
  };
  return {
    browser,
    served,
    hostScript: script,
    instead,
    open,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
};

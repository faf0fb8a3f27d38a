import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { bundleHost } from "../e2e/support/bundle";
import { type LaunchedBrowser, launchChromium } from "../e2e/support/chromium";
import { type Served, serve } from "./serve";
import { officeJsFolder } from "./transports/node";

jest.setTimeout(120_000);

/** A pane with nothing but office.js: what it does is done from the tests. */
const PANE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Chỉ tiêu</title><script src="/office/office.js"></script></head>
<body><p>Tỷ lệ dân số tham gia bảo hiểm y tế: chưa đạt, ưỡng ẫ ỹ ợ Ặ Ễ</p><script>
Office.onReady(function (info) {
  Office.actions.associate("stamp", function (event) {
    Excel.run(function (context) { context.workbook.worksheets.getItem("Sheet1").getRange("Z1").values = [["đóng dấu"]]; return context.sync(); }).then(function () { event.completed(); });
  });
  window.ready = info;
});
</script></body></html>`;

const officeFile = (path: string): { readonly file: string } | null => {
  const file = join(officeJsFolder(), path.replace("/office/", ""));
  return path.startsWith("/office/") && existsSync(file) ? { file } : null;
};

let hostScript: string;
let browser: LaunchedBrowser;
let served: Served;
let page: Page;

beforeAll(async () => {
  hostScript = await bundleHost();
  browser = await launchChromium({ viewport: { width: 640, height: 480 }, locale: "vi-VN" });
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.context.newPage();
});
afterEach(async () => {
  await page.close();
  await served.close();
  expect({ outside: browser.outside, missing: served.missing.filter((path) => path !== "/favicon.ico") }).toEqual({ outside: [], missing: [] });
});

/** Paints, reads back, hears of a change, and meets an error, all through Excel.run. */
const useExcel = (pane: Page | Frame): Promise<unknown> =>
  pane.evaluate(async () => {
    const seen: string[] = [];
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Nhập liệu");
      sheet.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
      const range = sheet.getRange("A1:B2");
      range.values = [["Dân số", 1763000], ["BHYT", "94%"]];
      range.format.fill.color = "#FFC7CE";
      range.load("values, address");
      await context.sync();
      return [range.address, range.values];
    });
    await new Promise((done) => setTimeout(done, 100));
    const error = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").activate();
      await context.sync();
    }).catch((thrown: { readonly code: string }) => thrown.code);
    return { read, seen, error, language: Office.context.displayLanguage };
  });

const EXPECTED = { read: ["'Nhập liệu'!A1:B2", [["Dân số", 1763000], ["BHYT", 0.94]]], seen: ["A1:B2"], error: "ItemNotFound", language: "vi-VN" };

test("in Excel for Windows: office.js boots, Excel.run works, events and ribbon clicks arrive", async () => {
  served = await serve((path) => (path === "/pane.html" ? { text: PANE } : officeFile(path)));
  await page.addInitScript(`${hostScript}; window.host = new ChiTieuHost.Host(); window.seam = ChiTieuHost.installDesktop(window, window.host);`);
  await page.goto(`${served.origin}/pane.html`);
  await page.waitForFunction("window.ready");
  expect(await page.evaluate("window.ready")).toMatchObject({ host: "Excel", platform: "PC" });
  expect(await useExcel(page)).toEqual(EXPECTED);
  await page.evaluate("seam.clickRibbon('StampButton', 'stamp')");
  expect(await page.evaluate("host.snapshot().sheets[0].cells")).toEqual({ Z1: "đóng dấu" });
  await expect(page.evaluate("seam.clickRibbon('NoButton', 'nothing')")).rejects.toThrow("The ribbon command nothing answered with error");
  expect(await page.evaluate("host.refused")).toEqual([]);
});

test("settings of the document are read and written through office.js", async () => {
  served = await serve((path) => (path === "/pane.html" ? { text: PANE } : officeFile(path)));
  await page.addInitScript(`${hostScript}; window.host = new ChiTieuHost.Host(); ChiTieuHost.installDesktop(window, window.host, { language: "en-US", theme: "dark" });`);
  await page.goto(`${served.origin}/pane.html`);
  await page.waitForFunction("window.ready");
  const saved = await page.evaluate(async () => {
    Office.context.document.settings.set("unit", "819");
    await new Promise((done) => Office.context.document.settings.saveAsync(done));
    return [Office.context.displayLanguage, Office.context.officeTheme.bodyBackgroundColor];
  });
  expect(saved).toEqual(["en-US", "#212121"]);
  expect(await page.evaluate("[...host.settings]")).toEqual([["unit", '"819"']]);
});

test("in Excel on the web: the page around the pane answers, and large bodies are refused", async () => {
  served = await serve(() => null);
  const around = `<!doctype html><meta charset="utf-8"><script>${hostScript.replaceAll("</script", "<\\/script")}</script><iframe width="600" height="400"></iframe>`;
  // office.js trusts a page around it only over https, at Microsoft's or at its own name. No request leaves: ".test" is nobody's.
  await page.route("https://pane.test/**", async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = officeFile(path);
    await route.fulfill(file ? { path: file.file } : path === "/pane.html" ? { body: PANE, contentType: "text/html" } : { status: 404 });
  });
  await page.route("https://pane.test:8443/**", (route) => route.fulfill({ body: around, contentType: "text/html" }));
  await page.goto("https://pane.test:8443/excel.html");
  await page.evaluate(() => {
    const { Host, serveWeb, webPaneAddress } = (window as unknown as { readonly ChiTieuHost: typeof import("./browser") }).ChiTieuHost;
    const frame = document.querySelector("iframe") as HTMLIFrameElement;
    const host = new Host();
    Object.assign(window, { host });
    serveWeb(window, host, { frame: () => frame.contentWindow, origin: "https://pane.test" });
    frame.src = webPaneAddress("https://pane.test/pane.html", window.location.origin);
  });
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  await frame.waitForFunction("window.ready", undefined, { timeout: 10_000 });
  expect(await frame.evaluate("window.ready")).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(await useExcel(frame)).toEqual(EXPECTED);
  const code = await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:A60000").values = Array.from({ length: 60_000 }, () => ["x".repeat(100)]);
      await context.sync();
    }).catch((thrown: { readonly code: string }) => thrown.code),
  );
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(await page.evaluate("host.refused")).toEqual([]);
});

test("Vietnamese letters are drawn from a font, on a machine without any", async () => {
  served = await serve((path) => (path === "/letters.html" ? { text: `<meta charset="utf-8"><canvas></canvas>` } : null));
  await page.goto(`${served.origin}/letters.html`);
  /** A letter that the font lacks is drawn as its substitute, as wide as that of any other lacking letter. */
  const drawn = await page.evaluate(() => {
    const pen = (document.querySelector("canvas") as HTMLCanvasElement).getContext("2d") as CanvasRenderingContext2D;
    pen.font = "40px 'Segoe UI', sans-serif";
    const ink = (letter: string): string => {
      pen.clearRect(0, 0, 300, 150);
      pen.fillText(letter, 20, 80);
      return String(pen.getImageData(0, 0, 120, 120).data.reduce((sum, value, index) => (sum * 31 + value * index) % 1_000_003, 0));
    };
    const lacking = ink("\u{10FFFD}");
    const letters = [..."ăâđêôơưĂÂĐÊÔƠƯáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"];
    return { lacking: letters.filter((letter) => ink(letter) === lacking), shapes: new Set(letters.map(ink)).size, letters: letters.length };
  });
  expect(drawn).toEqual({ lacking: [], shapes: drawn.letters, letters: 74 });
});

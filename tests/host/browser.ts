/** The host inside a page: `tests/e2e/support/bundle.ts` makes a script of it that sets `window.ChiTieuHost`. */
export { Host, type HostOptions } from "./host";
export { installDesktop } from "./transports/desktop";
export { serveWeb, webPaneAddress } from "./transports/web";
export { AMERICAN, VIETNAMESE } from "./workbook/locale";

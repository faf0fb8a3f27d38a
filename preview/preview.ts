import { Host } from "../tests/host/host";
import { installDesktop } from "../tests/host/transports/desktop";
import { VIETNAMESE } from "../tests/host/workbook/locale";
import { createGrid } from "./grid/create-grid";
import { followHost } from "./grid/follow-host";
import { saveWorkbook } from "./save-workbook";

const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const host = new Host({ locale: VIETNAMESE });
const grid = createGrid(at("grid"));
followHost(host, grid, (message) => {
  at("said").textContent = message;
});
at("save").addEventListener("click", () => void saveWorkbook(host.workbook));

/** The pane's page calls this before its office.js loads; from then on it runs in what it takes for Excel for Windows. */
Object.assign(window, { host, connectPane: (pane: Window) => installDesktop(pane, host, { language: new URLSearchParams(location.search).get("lang") === "en" ? "en-US" : "vi-VN" }) });
(at("pane") as HTMLIFrameElement).src = "taskpane.html";

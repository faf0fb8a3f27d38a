import "./styles/tokens.css";
import "./styles/controls.css";
import "./styles/pane.css";
import { PANE_TEXT } from "../core/messages/pane-text";
import { followTheme } from "./office/theme";
import { paneLanguage } from "./office/pane-language";
import { showPane } from "./show-pane";
import { element } from "./dom/element";
import { messageBar } from "./dom/message-bar";

void Office.onReady(({ host }) => {
  const language = paneLanguage(Office.context.displayLanguage);
  const text = PANE_TEXT[language];
  const root = document.documentElement;
  root.lang = language;
  document.title = text.title;
  followTheme(root);
  const pane = document.getElementById("pane") as HTMLElement;
  if (host === Office.HostType.Excel) void showPane(pane, language);
  else pane.append(element("div", { class: "job" }, messageBar("error", text.notInExcel.title, element("p", {}, text.notInExcel.remedy))));
});

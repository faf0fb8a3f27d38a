import type { Language, Summary } from "../../core/model";
import { summaryJson } from "../../core/json/summary-json";
import { element } from "../dom/element";

/** The program's version, put in when the pane is built. */
declare const VERSION: string;

/** Hands over the summary as the nightly run writes it, `chi-tieu/summary@1`. */
export const saveJson = (summary: Summary, language: Language): void => {
  const text = `${JSON.stringify(summaryJson(summary, language, VERSION), null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  element("a", { href: address, download: `tong-hop-${summary.period}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

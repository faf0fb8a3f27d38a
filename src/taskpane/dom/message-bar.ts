import { element, type Child } from "./element";
import { icon } from "./icon";

export type Intent = "error" | "warning" | "info" | "done";

/** A message in the flow of the page. Errors interrupt a screen reader, the rest waits its turn. */
export const messageBar = (intent: Intent, title: string, ...more: readonly Child[]): HTMLElement =>
  element("div", { class: `message ${intent}`, role: intent === "error" ? "alert" : "status" }, icon(intent), element("div", { class: "message-body" }, element("p", { class: "message-title" }, title), ...more));

import type { PaneText } from "../../core/messages/pane-text";
import { fillText } from "../../core/messages/fill-text";
import { element } from "../dom/element";
import { messageBar } from "../dom/message-bar";

/** A catalogue that could not be loaded, or is wrong. */
export const catalogueMessage = (error: unknown, { noCatalogue }: PaneText): HTMLElement =>
  messageBar("error", noCatalogue.title, element("p", {}, fillText(noCatalogue.remedy, { found: error instanceof Error ? error.message : String(error) })));

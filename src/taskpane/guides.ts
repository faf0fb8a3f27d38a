import type { Job } from "../commands/jobs";
import type { PaneText } from "../core/messages/pane-text";
import { element } from "./dom/element";

/** The page beside the pane that explains each job; the build makes them of `docs`. */
export const GUIDES: Readonly<Record<Job, string>> = { template: "huong-dan-nhap-lieu", check: "huong-dan-nhap-lieu", summary: "huong-dan-tong-hop", year: "draft" };

export const guideLink = (job: Job, text: PaneText): HTMLElement => element("p", { class: "guide" }, element("a", { href: `guides/${GUIDES[job]}.html`, target: "_blank", rel: "noopener" }, text.guide));

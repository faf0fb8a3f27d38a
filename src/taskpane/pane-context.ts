import type { Job as JobName } from "../commands/jobs";
import type { PaneText } from "../core/messages/pane-text";
import type { Language } from "../core/model";
import type { Catalogues } from "./catalogues";

/** What every job of the pane needs of its surroundings. */
export interface PaneContext {
  readonly language: Language;
  readonly text: PaneText;
  readonly catalogues: Catalogues;
  /** Read aloud by screen readers. */
  readonly say: (text: string) => void;
  readonly goTo: (job: JobName) => void;
}

/** One of the pane's jobs. */
export interface Job {
  readonly node: HTMLElement;
  readonly onShow?: () => void;
}

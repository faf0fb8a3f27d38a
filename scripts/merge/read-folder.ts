import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Language } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import { cacheFor } from "../cache/cache-for";
import type { Walk } from "../files/walk-folder";
import { receiveFolder, type ReceiveOptions } from "../reading/receive-folder";
import type { Shell } from "../shell";
import { startProgress } from "../terminal/progress";

export interface ReadFolderOptions extends Pick<ReceiveOptions, "catalogue" | "files" | "period"> {
  readonly language: Language;
  /** The folder of what earlier runs read; null for none. */
  readonly cache: string | null;
}

/** Every file of the folder as the merge takes it, with a count on the terminal while it lasts. */
export const readFolder = async (shell: Shell, walk: Walk, { language, cache, ...options }: ReadFolderOptions): Promise<readonly Received[]> => {
  const total = walk.files.length;
  const progress = startProgress(shell.screen, total, (done) => fillText(CLI_TEXT[language].progress, { done, total }));
  const received = await receiveFolder(walk, { ...options, readWorker: shell.readWorker, openCache: (task) => cacheFor(shell, cache, task), onFile: progress.step });
  progress.end();
  return received;
};

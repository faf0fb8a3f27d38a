import { CLI_TEXT } from "../../src/core/messages/cli-text";
import { fillText } from "../../src/core/messages/fill-text";
import type { Language } from "../../src/core/model";
import type { Received } from "../../src/core/select-submissions";
import type { Walk } from "../files/walk-folder";
import { receiveFolder, type ReceiveOptions } from "../reading/receive-folder";
import type { Shell } from "../shell";
import { startProgress } from "../terminal/progress";

export type ReadFolderOptions = Omit<ReceiveOptions, "readWorker" | "onFile"> & { readonly language: Language };

/** Every file of the folder as the merge takes it, with a count on the terminal while it lasts. */
export const readFolder = async (shell: Shell, walk: Walk, { language, ...options }: ReadFolderOptions): Promise<readonly Received[]> => {
  const total = walk.files.length;
  const progress = startProgress(shell.screen, total, (done) => fillText(CLI_TEXT[language].progress, { done, total }));
  const received = await receiveFolder(walk, { ...options, readWorker: shell.readWorker, onFile: progress.step });
  progress.end();
  return received;
};

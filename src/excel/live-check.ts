import { checkWorkbook, type CheckOptions, type WorkbookCheck } from "./check-workbook";
import type { ExcelProblem } from "./excel-problem";
import { watchWorkbook } from "./watch-workbook";

export interface LiveCheckOptions extends CheckOptions {
  /** Every result, the first one too. */
  readonly onChecked: (check: WorkbookCheck) => void;
  /** Milliseconds of quiet after an edit before it is checked: a person types several cells in a row. */
  readonly quiet?: number;
}

export interface LiveCheck {
  /** Checks now, whatever is waiting. */
  readonly recheck: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Why edits are not noticed, where they are not; `recheck` works all the same. */
  readonly problem: ExcelProblem | null;
}

const QUIET = 600;

/**
 * Checks the open workbook, and again after each pause in editing, until stopped. One check runs at a time: an edit during a check
 * is checked after it, so the last result told is always of the last state.
 */
export const startLiveCheck = async ({ onChecked, quiet = QUIET, ...options }: LiveCheckOptions): Promise<LiveCheck> => {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let again = false;

  const checkOnce = async (): Promise<void> => {
    do {
      again = false;
      const check = await checkWorkbook(options);
      if (!stopped) onChecked(check);
    } while (again && !stopped);
  };
  const recheck = (): Promise<void> => {
    clearTimeout(timer);
    if (running) again = true;
    running ??= checkOnce().finally(() => (running = null));
    return running;
  };

  const watch = await watchWorkbook(() => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void recheck(), quiet);
  });
  await recheck();
  return {
    recheck,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      if (watch.kind === "watching") await watch.stop();
    },
    problem: watch.kind === "failed" ? watch.problem : null,
  };
};

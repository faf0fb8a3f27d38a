/** Where progress is shown: `columns` is a terminal's width, null where lines go to a file or another program. */
export interface ProgressScreen {
  readonly write: (text: string) => void;
  readonly columns: number | null;
}

export interface Progress {
  /** `done` of all are finished. */
  readonly step: (done: number) => void;
  /** Leaves the line to what comes next. */
  readonly end: () => void;
}

/** So many lines tell a log enough; fewer files need none. */
const LINES = 10;
const BAR = 30;
const FULL = "█";
const EMPTY = "░";

/** A bar that is redrawn on a terminal; elsewhere a plain line for each tenth. `sentence` is the text for so many done. */
export const startProgress = ({ write, columns }: ProgressScreen, total: number, sentence: (done: number) => string): Progress => {
  if (columns === null) return plainLines(write, total, sentence);
  let shown = -1;
  return {
    step: (done) => {
      const filled = total === 0 ? BAR : Math.floor((done * BAR) / total);
      const line = `${FULL.repeat(filled)}${EMPTY.repeat(BAR - filled)} ${sentence(done)}`;
      write(`\r${[...line].slice(0, columns - 1).join("")}\x1b[K`);
      shown = done;
    },
    end: () => {
      if (shown >= 0) write("\r\x1b[K");
    },
  };
};

const plainLines = (write: ProgressScreen["write"], total: number, sentence: (done: number) => string): Progress => {
  let tenth = 0;
  return {
    step: (done) => {
      const now = Math.floor((done * LINES) / total);
      if (now === tenth || total <= LINES) return;
      tenth = now;
      write(`${sentence(done)}\n`);
    },
    end: () => undefined,
  };
};

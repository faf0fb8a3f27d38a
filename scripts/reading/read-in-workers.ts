import { availableParallelism } from "node:os";
import { BATCH, filesForTwoWorkers } from "./worker-limits";
import type { WorkerLine } from "./worker-line";
import type { Broken, ReadJob, WorkerAnswer } from "./worker-messages";

export type OnAnswer = (index: number, answer: WorkerAnswer | Broken) => void;

interface Work {
  readonly jobs: readonly ReadJob[];
  readonly open: () => WorkerLine;
  readonly onAnswer: OnAnswer;
  /** What this machine can do at once; left out, as the system says. */
  readonly cores?: number;
}

/** The next jobs that nobody has taken: lanes share one, so that none is idle while the other still has work. */
const dispenser = (count: number) => {
  let next = 0;
  return (): readonly number[] => {
    const taken = Array.from({ length: Math.max(0, Math.min(BATCH, count - next)) }, (_, index) => next + index);
    next += taken.length;
    return taken;
  };
};

/** Answers a batch. Where a job broke the worker, `undone` are those after it; the job itself has its answer. */
const doBatch = async (line: WorkerLine, batch: readonly number[], { jobs, onAnswer }: Work): Promise<{ readonly broke: boolean; readonly undone: readonly number[] }> => {
  line.post(batch.map((index) => jobs[index] as ReadJob));
  for (const [place, index] of batch.entries()) {
    const answer = await line.next();
    onAnswer(index, answer);
    if (answer.kind === "broken") return { broke: true, undone: batch.slice(place + 1) };
  }
  return { broke: false, undone: [] };
};

/** One worker after the other: a new one only where the last broke. */
const runLane = async (take: () => readonly number[], work: Work): Promise<void> => {
  let line: WorkerLine | null = null;
  try {
    let batch = take();
    while (batch.length > 0) {
      line ??= work.open();
      const { broke, undone } = await doBatch(line, batch, work);
      if (broke) {
        await line.stop();
        line = null;
      }
      batch = undone.length > 0 ? undone : take();
    }
  } finally {
    await line?.stop();
  }
};

/** Every job done in a worker that can be stopped, whatever a file holds. Answers come in any order, one for each job. */
export const readInWorkers = async (work: Work): Promise<void> => {
  const { jobs, cores = availableParallelism() } = work;
  const take = dispenser(jobs.length);
  const lanes = jobs.length >= filesForTwoWorkers(cores) ? 2 : 1;
  await Promise.all(Array.from({ length: lanes }, () => runLane(take, work)));
};

import path from "node:path";
import { type ContenderResult, spreadsOf } from "./bench-result";
import type { Workbooks } from "./make-workbooks";
import { type TypedCells, typedByUs } from "./ours";
import type { Contender } from "./peers";
import { type Run, runProcess } from "./run-process";

interface Lap {
  readonly run: Run;
  /** Null for a contender that understands no cells. */
  readonly typed: TypedCells | null;
}

/** What a contender says on its last line. */
const answerOf = ({ out }: Run): TypedCells | { readonly inflated: number } => JSON.parse(out.trim().split("\n").at(-1) ?? "") as TypedCells | { readonly inflated: number };

const runOnce = async (contender: Contender, workbooks: Workbooks, work: string): Promise<Lap> => {
  const run = await runProcess(contender.command(workbooks), path.join(work, "usage.json"));
  const mine = contender.id === "ours";
  // We say 1 where units are missing, and have written all the same.
  if (run.status !== 0 && !(mine && run.status === 1)) throw new Error(`${contender.name} stopped with status ${run.status}:\n${run.err.slice(-2_000)}`);
  if (mine) return { run, typed: typedByUs(work) };
  const answer = answerOf(run);
  return { run, typed: "digest" in answer ? answer : null };
};

/** Everybody once, then everybody again: what else the machine does meanwhile meets all alike. Throws where two read different cells. */
export const runRounds = async (contenders: readonly Contender[], workbooks: Workbooks, work: string, rounds: number, onLap: (text: string) => void): Promise<readonly ContenderResult[]> => {
  const laps = new Map<string, Lap[]>(contenders.map(({ id }) => [id, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const contender of contenders) {
      if (contender.absent !== null) continue;
      const lap = await runOnce(contender, workbooks, work);
      laps.get(contender.id)?.push(lap);
      onLap(`${round}/${rounds} ${contender.name}: ${lap.run.seconds.toFixed(2)} s`);
    }
  }
  const read = [...laps].flatMap(([id, each]) => each.flatMap(({ typed }) => (typed ? [[id, `${typed.cells} ${typed.digest}`] as const] : [])));
  const odd = read.find(([, typed]) => typed !== read[0]?.[1]);
  if (odd) throw new Error(`${odd[0]} read other cells than ${read[0]?.[0]}: ${odd[1]}, not ${read[0]?.[1]}`);
  return contenders.map(({ id, name, does, absent }) => {
    const own = laps.get(id) ?? [];
    return { id, name, does, absent, ...spreadsOf(own.map(({ run }) => run)), cells: own[0]?.typed?.cells ?? null };
  });
};

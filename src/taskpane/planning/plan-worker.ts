import { loadCheckedCatalogue } from "../../core/catalogue/catalogue";
import { unpackReceived } from "../../core/intake/packed-received";
import type { Catalogue } from "../../core/model";
import type { Received } from "../../core/select-submissions";
import type { WorkbookPlan } from "../../core/sheet-plan";
import type { CellStroke } from "../../excel/paint/cell-stroke";
import { frameOf, sheetsOf } from "../../excel/paint/plan-source";
import { cellStrokes } from "../../excel/paint/sheet-strokes";
import { MAKE, type Made } from "./make-plan";
import type { PlanAnswer, PlanRequest } from "./messages";
import type { TaskName } from "./tasks";

/** The worker's own surroundings, which the types of a page do not have. */
declare const self: { onmessage: ((event: MessageEvent<PlanRequest>) => void) | null; postMessage: (answer: PlanAnswer) => void };

/** About as many bytes as a page takes in within a few milliseconds. */
const PIECE = 200_000;

let catalogue: Catalogue | null = null;
const received: Received[] = [];
let plan: WorkbookPlan | null = null;

const opened = (): Catalogue => {
  if (!catalogue) throw new Error("The pane sent no catalogue.");
  return catalogue;
};

const make = async ({ task, asked }: Extract<PlanRequest, { readonly kind: "make" }>): Promise<void> => {
  const made = await (MAKE[task] as (asked: unknown, catalogue: Catalogue, received: readonly Received[]) => Made<TaskName> | Promise<Made<TaskName>>)(asked, opened(), received);
  plan = made.plan;
  self.postMessage({ kind: "made", frame: plan && frameOf(plan), told: made.told });
};

const paint = ({ names }: Extract<PlanRequest, { readonly kind: "paint" }>): void => {
  if (!plan) throw new Error("The pane asked for a plan before one was made.");
  for (const [sheet, one] of sheetsOf(plan).entries()) {
    let piece: CellStroke[] = [];
    let bytes = 0;
    for (const stroke of cellStrokes(one, names)) {
      piece.push(stroke);
      bytes += stroke.bytes;
      if (bytes < PIECE) continue;
      self.postMessage({ kind: "strokes", sheet, strokes: piece });
      [piece, bytes] = [[], 0];
    }
    self.postMessage({ kind: "strokes", sheet, strokes: piece });
  }
  self.postMessage({ kind: "all-strokes" });
};

const answer = async (request: PlanRequest): Promise<void> => {
  switch (request.kind) {
    case "open":
      catalogue = loadCheckedCatalogue(...request.catalogue);
      return;
    case "received":
      received.push(...request.files.map((file) => unpackReceived(file, opened())));
      return;
    case "make":
      return make(request);
    case "paint":
      return paint(request);
  }
};

let last = Promise.resolve();
self.onmessage = ({ data }) => {
  last = last.then(() => answer(data)).catch((error: unknown) => self.postMessage({ kind: "failed", message: error instanceof Error ? error.message : String(error) }));
};

import type { Stroke } from "./stroke";

/** A stroke and the sheet it is for. */
export interface PlacedStroke extends Stroke {
  readonly sheet: string;
}

/** Excel on the web refuses a body over 5 MB. What a stroke costs is an estimate, and a browser may wrap the body once more: half of that is safe. */
const MAX_BYTES = 2_500_000;

/** Strokes in their order, in as few requests as their size allows. */
export const requestsOf = (strokes: readonly PlacedStroke[], limit = MAX_BYTES): readonly (readonly PlacedStroke[])[] => {
  const requests: PlacedStroke[][] = [];
  let bytes = Infinity;
  for (const stroke of strokes) {
    bytes += stroke.bytes;
    if (bytes > limit) {
      requests.push([]);
      bytes = stroke.bytes;
    }
    requests.at(-1)?.push(stroke);
  }
  return requests;
};

/** Calculation waits for the end of the request, drawing too. Both are asked for again in each: they last until the next sync. */
export const holdStill = (context: Excel.RequestContext): void => {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
};

import type { Stroke } from "./stroke";

/** A stroke and the sheet it is for. */
export interface PlacedStroke extends Stroke {
  readonly sheet: string;
}

/** Excel on the web refuses a body over 5 MB. What a stroke costs is an estimate, and a browser may wrap the body once more: half of that is safe. */
const MAX_BYTES = 2_500_000;

/** Strokes in their order, in as few requests as their size allows. They share it evenly: the library takes a moment to write each, in which the pane answers nobody. */
export const requestsOf = (strokes: readonly PlacedStroke[], limit = MAX_BYTES): readonly (readonly PlacedStroke[])[] => {
  const total = strokes.reduce((sum, { bytes }) => sum + bytes, 0);
  const share = total / Math.ceil(total / limit) || Infinity;
  const requests: PlacedStroke[][] = [];
  let bytes = Infinity;
  let sent = 0;
  for (const stroke of strokes) {
    if (bytes + stroke.bytes > limit || sent >= share * requests.length) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(stroke);
    bytes += stroke.bytes;
    sent += stroke.bytes;
  }
  return requests;
};

/** Calculation waits for the end of the request, drawing too. Both are asked for again in each: they last until the next sync. */
export const holdStill = (context: Excel.RequestContext): void => {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
};

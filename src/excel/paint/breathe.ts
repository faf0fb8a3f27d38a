/** Milliseconds of work at a time: a click is still answered at once. */
const SLICE = 8;

/** Lets the pane answer its user before the next piece of work, where the last time was a while ago. */
export const breather = (): (() => Promise<void>) => {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < SLICE) return;
    await new Promise<void>((done) => setTimeout(done, 0));
    last = performance.now();
  };
};

/** More names than these tell a reader nothing that a number does not; the whole list stands on its own sheet. */
const MOST_NAMES = 12;

/** "A, B, C"; of many names the first ones, then how many more there are: "A, B, … (+288)". */
export const listNames = (names: readonly string[]): string => (names.length <= MOST_NAMES ? names.join(", ") : `${names.slice(0, MOST_NAMES).join(", ")}, … (+${names.length - MOST_NAMES})`);

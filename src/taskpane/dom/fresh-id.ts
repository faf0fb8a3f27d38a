let last = 0;

/** An id that no other element of the page has. */
export const freshId = (): string => `c${(last += 1)}`;

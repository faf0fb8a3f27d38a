/** The year whose catalogue the one of `year` goes on from: the newest before it, else the oldest there is. */
export const yearBefore = (years: readonly number[], year: number | null): number => years.filter((known) => year === null || known < year).at(-1) ?? (years[0] as number);

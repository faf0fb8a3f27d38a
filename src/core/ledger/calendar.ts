const DAY_MS = 86_400_000;

/** An instant in milliseconds, from ISO 8601 with its offset. */
export const instantOf = (moment: string): number => Date.parse(moment);

const dayAt = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const offsetMs = (offset: string): number => {
  const [hours, minutes] = offset.slice(1).split(":").map(Number) as [number, number];
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
};

/** The day on the wall calendar of an office at `offset` ("+07:00"), ISO 8601. */
export const dayOf = (moment: string, offset: string): string => dayAt(instantOf(moment) + offsetMs(offset));

/** The same instant by the office's clock, to the minute: `2024-06-12T02:15:30Z` → `2024-06-12T09:15`. */
export const clockOf = (moment: string, offset: string): string => new Date(instantOf(moment) + offsetMs(offset)).toISOString().slice(0, 16);

export const addDays = (day: string, count: number): string => dayAt(Date.parse(day) + count * DAY_MS);

/** Whole days from one day to the other; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** Day `day` of the month `month` (1 to 12, beyond it years run on); the last one where the month is shorter. */
export const dayOfMonth = (year: number, month: number, day: number): string => {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1, Math.min(day, last)));
};

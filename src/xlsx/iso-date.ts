const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?Z?)?$/;
const DAY = 86_400_000;
/** Day 0 of Excel's calendar, such that 1 March 1900 is day 61. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Excel's number for a date ("2024-06-30", "2024-06-30T12:00:00"), or null where it is none. */
export const dateNumber = (text: string): number | null => {
  const match = ISO.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day || hour > 23 || minute > 59 || second >= 60) return null;
  return (at.getTime() - EPOCH) / DAY + (hour * 3600 + minute * 60 + second) / 86_400;
};

const DURATION = /^PT(\d{1,6})H(\d\d)M(\d\d(?:\.\d{1,9})?)S$/;

/** Excel's number for a time of day ("PT10H30M00S"), in days, or null where it is none. */
export const durationNumber = (text: string): number | null => {
  const match = DURATION.exec(text);
  return match && (Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3])) / 86_400;
};

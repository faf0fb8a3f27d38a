import { answering, type Argument, fail, type Functions, numberOf } from "./function";

const DAY = 86_400_000;
/** Serial 25569 is 1 January 1970. */
const dateOf = (arg: Argument | undefined): Date => {
  const serial = numberOf(arg);
  return serial < 0 ? fail("#NUM!") : new Date((Math.floor(serial) - 25_569) * DAY);
};

export const DATES: Functions = {
  DATE: answering(([year, month, day]) => {
    const given = Math.trunc(numberOf(year));
    const serial = Date.UTC(given < 1900 ? given + 1900 : given, Math.trunc(numberOf(month)) - 1, Math.trunc(numberOf(day))) / DAY + 25_569;
    return serial < 0 ? fail("#NUM!") : serial;
  }),
  YEAR: answering(([date]) => dateOf(date).getUTCFullYear()),
  MONTH: answering(([date]) => dateOf(date).getUTCMonth() + 1),
  DAY: answering(([date]) => dateOf(date).getUTCDate()),
};

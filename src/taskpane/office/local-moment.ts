const two = (number: number): string => String(number).padStart(2, "0");

/** A moment as the clock on the wall shows it, with its offset: `2024-07-01T00:30:00+07:00`. */
export const localMoment = (now: Date): string => {
  const east = -now.getTimezoneOffset();
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const time = `${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
  return `${date}T${time}${east < 0 ? "-" : "+"}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
};

import type { Shape } from "./icon-shapes";
import type { Picture } from "./png";

const UNITS = 32;
/** Each pixel is looked at in so many places along each side: soft edges. */
const SAMPLES = 4;

const channels = (color: string): readonly number[] => [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

/** `fromTop`: what is drawn last comes first. Null where nothing is drawn. */
const colorAt = (fromTop: readonly Shape[], x: number, y: number): string | null => fromTop.find(({ covers }) => covers(x, y))?.color ?? null;

const pixelAt = (fromTop: readonly Shape[], column: number, row: number, size: number): readonly number[] => {
  const sum = [0, 0, 0];
  let drawn = 0;
  for (let down = 0; down < SAMPLES; down += 1) {
    for (let right = 0; right < SAMPLES; right += 1) {
      const color = colorAt(fromTop, ((column + (right + 0.5) / SAMPLES) * UNITS) / size, ((row + (down + 0.5) / SAMPLES) * UNITS) / size);
      if (color === null) continue;
      drawn += 1;
      channels(color).forEach((value, index) => (sum[index] = (sum[index] as number) + value));
    }
  }
  return drawn === 0 ? [0, 0, 0, 0] : [...sum.map((value) => Math.round(value / drawn)), Math.round((255 * drawn) / SAMPLES ** 2)];
};

/** Shapes as a picture of `size` by `size` pixels, transparent where nothing is drawn. */
export const drawIcon = (shapes: readonly Shape[], size: number): Picture => {
  const fromTop = [...shapes].reverse();
  const pixels = new Uint8Array(size * size * 4);
  for (let place = 0; place < size * size; place += 1) pixels.set(pixelAt(fromTop, place % size, Math.floor(place / size), size), place * 4);
  return { width: size, height: size, pixels };
};

/** Drawings in a square of 32 by 32, as shapes of one colour laid over each other; y grows downwards. */
export interface Shape {
  readonly color: string;
  readonly covers: (x: number, y: number) => boolean;
}

const BLUE = "1F5C99";
const LIGHT = "A9CBEA";
const WHITE = "FFFFFF";
const ORANGE = "B4500B";

const circle = (color: string, cx: number, cy: number, radius: number): Shape => ({ color, covers: (x, y) => Math.hypot(x - cx, y - cy) <= radius });

const box = (color: string, left: number, top: number, right: number, bottom: number, corner = 0): Shape => ({
  color,
  covers: (x, y) => {
    const dx = Math.max(left + corner - x, x - (right - corner), 0);
    const dy = Math.max(top + corner - y, y - (bottom - corner), 0);
    return x >= left && x <= right && y >= top && y <= bottom && Math.hypot(dx, dy) <= Math.max(corner, 1e-9);
  },
});

type Point = readonly [x: number, y: number];

const distance = (x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number => {
  const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
};

/** A line through the points, with round ends. */
const line = (color: string, thickness: number, first: Point, ...others: readonly Point[]): Shape => {
  const pieces = others.map((to, index) => [index === 0 ? first : (others[index - 1] as Point), to] as const);
  return { color, covers: (x, y) => pieces.some(([from, to]) => distance(x, y, from, to) <= thickness / 2) };
};

const sheet = [box(BLUE, 5, 2, 27, 30, 3), box(WHITE, 7, 4, 25, 28, 1.5)];

/** The target that the resolution sets, and the entry that hits it. */
const target = [circle(BLUE, 16, 16, 14), circle(WHITE, 16, 16, 10.5), circle(BLUE, 16, 16, 7), circle(WHITE, 16, 16, 3.5)];

export const ICONS: Readonly<Record<string, readonly Shape[]>> = {
  app: [...target, line(WHITE, 6, [16, 16.5], [20, 20.5], [28, 8]), line(ORANGE, 3.6, [15.5, 16], [20, 20.5], [28, 8])],
  /** A sheet with rows and the cells to be filled in. */
  template: [...sheet, box(BLUE, 9, 7, 23, 10), ...[13, 18, 23].flatMap((y) => [box(LIGHT, 9, y, 16, y + 2.5), box(ORANGE, 18, y, 23, y + 2.5)])],
  /** A sheet that was looked through. */
  check: [...sheet, box(LIGHT, 9, 8, 23, 10.5), box(LIGHT, 9, 13, 18, 15.5), line(WHITE, 8, [12, 21], [17, 26], [28, 12]), line(ORANGE, 4, [12, 21], [17, 26], [28, 12])],
  /** Many sheets become one sum. */
  summary: [
    ...[3, 12.5, 22].map((y) => box(LIGHT, 2, y, 10, y + 7, 1)),
    ...[6.5, 16, 25.5].map((y) => line(BLUE, 1.6, [10, y], [14, 16])),
    box(BLUE, 13, 4, 30, 28, 3),
    line(WHITE, 2.8, [26, 10], [18, 10], [22.5, 16], [18, 22], [26, 22]),
  ],
};

/** What Office asks for: 16, 32 and 80 on the ribbon, 32 and 64 for the add-in itself, 128 in lists of add-ins. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

import type { Area } from './areas.ts';
import { boundsOf, contains, type Bounds } from './inside.ts';
import type { Point } from './simplify.ts';

/** Which land lies where, at the points of a grid: to ask for many boxes and lines is then quick. */
export interface Cover {
  /** Whether no land lies in a box. */
  readonly isOpen: (box: Bounds) => boolean;
  /** Indices of the lands that a line runs over, each once. */
  readonly under: (from: Point, to: Point) => readonly number[];
}

/** The land of a map, seen at points `step` apart. */
export function coverOf(land: readonly Area[], step: number): Cover {
  const cells = new Map<number, number>();
  const row = 1 << 16;
  const key = (column: number, line: number): number => line * row + column;
  const nearest = (value: number): number => Math.round(value / step);
  land.forEach((area, i) => {
    const { x0, x1, y0, y1 } = boundsOf(area.polygons.flat(2));
    for (let line = nearest(y0); line <= nearest(y1); line++)
      for (let column = nearest(x0); column <= nearest(x1); column++)
        if (contains(area, [column * step, line * step])) cells.set(key(column, line), i);
  });
  return {
    isOpen: ({ x0, x1, y0, y1 }) => {
      for (let line = nearest(y0); line <= nearest(y1); line++)
        for (let column = nearest(x0); column <= nearest(x1); column++) if (cells.has(key(column, line))) return false;
      return true;
    },
    under: ([x0, y0], [x1, y1]) => {
      const count = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
      const seen = Array.from({ length: count + 1 }, (_, i) =>
        cells.get(key(nearest(x0 + ((x1 - x0) * i) / count), nearest(y0 + ((y1 - y0) * i) / count))),
      );
      return [...new Set(seen)].filter((i) => i !== undefined);
    },
  };
}

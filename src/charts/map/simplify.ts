export type Point = [number, number];

/** Twice the area of a triangle, without sign. */
const triangle = (a: Point, b: Point, c: Point): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/**
 * An arc without the points that matter least (Visvalingam): while the smallest triangle of three neighbours is not
 * larger than `tolerance`, its middle goes. Ends stay, since other arcs meet there; a closed arc keeps a triangle.
 */
export function simplify(arc: readonly Point[], tolerance: number): Point[] {
  const points = arc.filter((point, i) => i === 0 || i === arc.length - 1 || !same(point, arc[i - 1] ?? point));
  const [first, last] = [points[0], points.at(-1)];
  const least = first && last && same(first, last) ? 4 : 2;
  while (points.length > least) {
    let [smallest, at] = [Infinity, -1];
    for (let i = 1; i < points.length - 1; i++) {
      const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
      const area = a && b && c ? triangle(a, b, c) / 2 : Infinity;
      if (area < smallest) [smallest, at] = [area, i];
    }
    if (smallest > tolerance) break;
    points.splice(at, 1);
  }
  return points;
}

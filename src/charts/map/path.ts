/** Points as SVG path data, relative and as short as the grammar allows. */
import type { Area } from './areas.ts';
import type { Point } from './simplify.ts';

/** Numbers side by side: a minus sign parts them as well as a space does. */
const join = (numbers: readonly number[]): string =>
  numbers.map((n, i) => (i === 0 || n < 0 ? String(n) : ` ${n}`)).join('');

function trace(points: readonly Point[]): string {
  const [start] = points;
  if (!start) return '';
  let [x, y] = start;
  const steps = points.slice(1).flatMap((point): number[] => {
    const step = [point[0] - x, point[1] - y];
    [x, y] = point;
    return step[0] === 0 && step[1] === 0 ? [] : step;
  });
  return `M${join(start)}${steps.length > 0 ? `l${join(steps)}` : ''}`;
}

/** Path of lines. */
export const linePath = (lines: readonly (readonly Point[])[]): string => lines.map(trace).join('');

/** Path of an area; `z` closes each ring, so its last point, equal to the first, is left out. */
export const areaPath = ({ polygons }: Pick<Area, 'polygons'>): string =>
  polygons
    .flat()
    .map((ring) => `${trace(ring.slice(0, -1))}z`)
    .join('');

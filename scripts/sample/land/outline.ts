/** The shape of the fictional province in a square of side 1, and where people live close together in it. */
import { fraction } from '../../random/random.ts';

export type Point = readonly [x: number, y: number];

/** Where the sea lies, seen from the middle: to the east. */
const sea = { from: -0.9, to: 1.05 };

/** Angle of a point around the middle of the square, from -π to π, 0 in the east. */
const angleOf = ([x, y]: Point): number => Math.atan2(y - 0.5, x - 0.5);

/** Whether a point of the border looks out on the sea. */
export const isSeaward = (point: Point): boolean => angleOf(point) > sea.from && angleOf(point) < sea.to;

/** How far out a point lies: 0 in the middle, the same on the whole border. The waves make lobes, a bay and a cape. */
export function remoteness(point: Point, seed: number): number {
  const angle = angleOf(point);
  const lobes = [1, 2, 3, 5].map((waves) => {
    const height = (0.11 / Math.sqrt(waves)) * (0.5 + fraction(seed, waves, 1));
    return height * Math.cos(waves * angle + 2 * Math.PI * fraction(seed, waves, 2));
  });
  const reach = 0.36 * (1 + lobes.reduce((sum, lobe) => sum + lobe, 0));
  return Math.hypot(point[0] - 0.5, point[1] - 0.5) / reach;
}

/** A town: people, and therefore small communes, gather around it. */
export interface Town {
  readonly at: Point;
  /** Distance over which the crowd thins out. */
  readonly reach: number;
}

/** Share (0 to 1] of the drawn sites that are kept at a point: 1 in a town, a fifth far from all. */
export function crowd(point: Point, towns: readonly Town[]): number {
  const near = towns.map(({ at, reach }) => Math.exp(-((Math.hypot(point[0] - at[0], point[1] - at[1]) / reach) ** 2)));
  return 0.22 + 0.78 * Math.max(...near);
}

/** How good the units are, year by year: what stands behind all that they report. Standard deviations from the mean. */
import { deviation, mean } from 'd3';
import { stream, type Stream } from '../../random/random.ts';
import { remoteness } from '../land/outline.ts';
import type { Commune, SampleProvince } from '../province.ts';

/** Qualities with mean 0 and deviation 1, as they are told apart within a level. */
function standardised(values: readonly number[]): number[] {
  const [middle, spread] = [mean(values) ?? 0, deviation(values) ?? 1];
  return values.map((value) => (value - middle) / spread);
}

const urbanity = { Phường: 1, 'Thị trấn': 0.7, Xã: 0 } as const;

/** A commune is better in town, near the middle of the province and in a well led district; the rest is its own. */
function communeQuality(communes: readonly Commune[], leadership: readonly number[], { normal }: Stream, seed: number) {
  return standardised(
    communes.map(({ kind, district, cell }) => {
      const distance = 1.2 * remoteness(cell.site, seed);
      return 1.3 * urbanity[kind] - distance + 0.5 * (leadership[district] ?? 0) + 0.75 * normal();
    }),
  );
}

/** Lasting quality of the units of each level, in the order of the province. */
interface Quality {
  readonly department: readonly number[];
  readonly district: readonly number[];
  readonly commune: readonly number[];
}

/** Draws the qualities, the same for a seed: districts are as good as their communes are and as they are led. */
export function drawQuality({ departments, districts, communes }: SampleProvince, seed: number): Quality {
  const random = stream(seed, 'quality');
  const leadership = districts.map(() => random.normal());
  const commune = communeQuality(communes, leadership, random, seed);
  const ofCommunes = districts.map((_, i) => mean(commune.filter((_, at) => communes[at]?.district === i)) ?? 0);
  return {
    department: standardised(departments.map(() => random.normal())),
    district: standardised(ofCommunes.map((quality, i) => 1.2 * quality + 0.6 * (leadership[i] ?? 0))),
    commune,
  };
}

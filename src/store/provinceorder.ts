/** The order in which provinces are told of. */
import type { Province } from '../model/province.ts';
import type { Ranking } from '../model/scored.ts';

/** Rankings in the order of their provinces, those of the whole country last; of one province as they are given. */
export function byProvince(
  rankings: readonly Ranking[],
  provinces: readonly Pick<Province, 'id' | 'order'>[],
): Ranking[] {
  const order = new Map<string | undefined, number>(provinces.map((province) => [province.id, province.order]));
  const last = Math.max(0, ...order.values()) + 1;
  const place = ({ province }: Ranking): number => order.get(province) ?? last;
  return rankings.toSorted((a, b) => place(a) - place(b));
}

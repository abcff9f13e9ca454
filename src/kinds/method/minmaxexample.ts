/** One indicator scored by min–max in front of the reader. */
import { dust } from '../../model/dust.ts';
import type { UnitId } from '../../model/ids.ts';
import type { Indicator, Ranking } from '../../model/scored.ts';

/** What a unit reported and the points it earned. */
export interface ScoredUnit {
  readonly unit: UnitId;
  readonly raw: number;
  readonly points: number;
}

export interface MinMaxExample {
  readonly indicator: Indicator & { readonly maxPoints: number };
  /** All units, least value first. */
  readonly scored: readonly ScoredUnit[];
  readonly least: ScoredUnit;
  readonly greatest: ScoredUnit;
  /** The unit whose value has as many below it as above (of an even number, the upper of the two). */
  readonly middle: ScoredUnit;
}

/**
 * The first indicator of a ranking in which (value − least) / (greatest − least) × most is what every unit earned: one that
 * all units reported, where more is better and neither floor nor cap stands in the way. Undefined where there is none.
 */
export function minMaxExample({ indicators, rows }: Pick<Ranking, 'indicators' | 'rows'>): MinMaxExample | undefined {
  for (const [i, indicator] of indicators.entries()) {
    const { method, maxPoints } = indicator;
    if (method !== 'min-max' || maxPoints === undefined) continue;
    const scored = rows
      .flatMap(({ unit, detail }): ScoredUnit[] => {
        const [raw, points] = [detail?.raw?.[i] ?? undefined, detail?.points[i] ?? undefined];
        return raw === undefined || points === undefined ? [] : [{ unit, raw, points }];
      })
      .toSorted((a, b) => a.raw - b.raw);
    const [least, middle, greatest] = [scored[0], scored[Math.floor(scored.length / 2)], scored.at(-1)];
    if (scored.length < rows.length || !least || !middle || !greatest || least.raw >= greatest.raw) continue;
    const expected = ({ raw }: ScoredUnit) => ((raw - least.raw) / (greatest.raw - least.raw)) * maxPoints;
    if (scored.every((one) => Math.abs(expected(one) - one.points) < dust))
      return { indicator: { ...indicator, maxPoints }, scored, least, greatest, middle };
  }
  return undefined;
}

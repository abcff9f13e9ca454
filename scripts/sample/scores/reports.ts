/** What the units report for each indicator and year, before anything is left out. */
import { stream, type Stream } from '../../random/random.ts';
import type { Draft, PillarDraft } from '../catalogue/indicator.ts';

/** Values by unit, then by indicator in the order of the framework; undefined where nothing was reported. */
export type Report = (number | undefined)[][];

/**
 * How the standing of a unit in an indicator is made up: of its quality, of its strength in the pillar, of the indicator.
 * The squares sum to 1.
 */
const parts = { quality: 0.55, pillar: 0.35, indicator: 0.758 } as const;

/**
 * How much of each part lasts from year to year; the rest is drawn anew. Totals of two years then correlate by about 0.85,
 * as those of the provinces in the national index do.
 */
const lasting = { quality: 0.97, pillar: 0.9, indicator: 0.8 } as const;

/** By how many standard deviations all units get better each year: more than most fall back by chance. */
const progress = 0.38;

/** A part of a standing: what lasts, and what each year adds to it. Squares sum to 1, so its spread stays the same. */
const inYear = (share: number, lasts: number, { normal }: Stream): number =>
  share * lasts + Math.sqrt(1 - share ** 2) * normal();

/** Share (0 to 1) of units that a standing surpasses: the logistic curve, within 0.01 of the normal one. */
const percentile = (standing: number): number => 1 / (1 + Math.exp(-1.702 * standing));

/** The value that a unit of this standing reports. */
function valueOf(draft: Draft, standing: number): number {
  const place = percentile(standing);
  if (draft.method === 'binary') {
    const odds = draft.direction === 'lower' ? 1 - draft.strong : draft.strong;
    const good = place > 1 - odds;
    return good === (draft.direction !== 'lower') ? 1 : 0;
  }
  const value = draft.weak + (draft.strong - draft.weak) * place;
  const held = Math.max(0, draft.unit === '%' ? Math.min(100, value) : value);
  // Counted in steps so that 0.1 × 873 is the 87.3 that a unit would report.
  const perUnit = Math.round(1 / draft.step);
  return Math.round(held * perUnit) / perUnit;
}

/**
 * Reports of the units of a level for so many years, oldest first. A unit's quality, its strength in a pillar and its
 * standing in an indicator last; all units get better over the years. Pillars that are not scored are not reported.
 */
export function drawReports(
  pillars: readonly PillarDraft[],
  quality: readonly number[],
  years: number,
  seed: number,
  level: string,
): Report[] {
  const random = stream(seed, `reports of ${level}`);
  const lastingParts = quality.map((own) => ({
    own,
    pillars: pillars.map(({ indicators }) => ({
      own: random.normal(),
      indicators: indicators.map(() => random.normal()),
    })),
  }));
  return Array.from({ length: years }, (_, year) =>
    lastingParts.map((unit) => {
      const good = inYear(lasting.quality, unit.own, random) + progress * (year - (years - 1) / 2);
      return pillars.flatMap((pillar, p) => {
        const strength = inYear(lasting.pillar, unit.pillars[p]?.own ?? 0, random);
        return pillar.indicators.map((draft, i) => {
          const knack = inYear(lasting.indicator, unit.pillars[p]?.indicators[i] ?? 0, random);
          const standing = parts.quality * good + parts.pillar * strength + parts.indicator * knack;
          return pillar.unscored ? undefined : valueOf(draft, standing);
        });
      });
    }),
  );
}

/** Colours of areas by their value in a ranking, and the key to them. */
import { isWithheld } from '../../model/awaited.ts';
import { formatNumber } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import type { Locale } from '../../words/locale.ts';
import { mapWords } from '../../words/maps.ts';
import { strings } from '../../words/strings.ts';
import type { Area } from './areas.ts';
import { classOf, quantileClasses, stepOf } from './classes.ts';
import type { LegendItem } from './legend.ts';

export interface Colouring {
  /** Class of an area by its code; areas without a value are absent. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly items: readonly LegendItem[];
}

interface Spot {
  readonly area: Area;
  readonly row: RankingRow | undefined;
}

/** Number of classes of a choropleth. */
const classCount = 5;

/** Areas in quantile classes by rank or score, best darkest on light paper; the key names each class's ends and size. */
export function colourClasses(
  spots: readonly Spot[],
  by: 'rank' | 'score',
  ranking: Ranking,
  locale: Locale,
): Colouring {
  const known = spots.flatMap(({ area, row }) => {
    const value = pointOf(row?.[by]);
    return value === undefined ? [] : [[area.code, value] as const];
  });
  const classes = quantileClasses(
    known.map(([, value]) => value),
    classCount,
  );
  const ascending = by === 'score';
  const step = (index: number): number =>
    stepOf(ascending ? index : classes.length - 1 - index, Math.max(2, classes.length));
  const digits = by === 'rank' ? 0 : ranking.scale === 'index' ? 4 : 2;
  const { classRange } = strings(mapWords, locale);
  const items = classes.map(({ low, high, size }, i) => {
    const [from, to] = [low, high].map((end) => formatNumber(end, locale, digits)) as [string, string];
    return { kind: `q${step(i)}`, text: classRange(from, to, size) };
  });
  return {
    kinds: new Map(known.map(([code, value]) => [code, `q${step(classOf(value, classes))}`])),
    items: ascending ? items.toReversed() : items,
  };
}

/** Colours by score where all scores are known; else only which are known, since classes of a few would mislead. */
export function colourScores(spots: readonly Spot[], ranking: Ranking, locale: Locale): Colouring {
  const t = strings(mapWords, locale);
  const known = spots.filter(({ row }) => pointOf(row?.score) !== undefined);
  if (spots.length > 0 && known.length === spots.length) return colourClasses(spots, 'score', ranking, locale);
  return {
    kinds: new Map(known.map(({ area }) => [area.code, 'known'])),
    items: [
      ...(known.length > 0 ? [{ kind: 'known', text: t.known(known.length) }] : []),
      { kind: 'land', text: (isWithheld(ranking) ? t.unknown : t.unknownUnheld)(spots.length - known.length) },
    ],
  };
}

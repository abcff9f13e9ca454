import type { UnitId } from '../../model/ids.ts';
import type { Ranking } from '../../model/scored.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import type { Cell, Table } from '../../telling/table.ts';
import { nameOf, unitOf, type Context } from '../../telling/context.ts';
import { drawDifferences } from './rows.ts';
import { differenceTitle, titleWithout } from './title.ts';
import { differenceOf, totals, withRest, type Difference, type Term } from './difference.ts';
import { opponent, sideOf, type Against } from './opponent.ts';
import { pointsText, signedText } from '../../telling/points.ts';
import { countText, indexName, unitsName } from '../../telling/rankingwords.ts';
import { rowOf } from '../../model/rows.ts';
import { nothing } from '../../model/html.ts';
import { differenceWords } from './words.ts';

/**
 * Where a unit's difference comes from: what each pillar, and the indicators that differ most, add to it. Held against
 * the mean of the level, the unit of the next better rank, or the unit's own score of last time. Where that cannot be
 * said part by part, the title says why and nothing is drawn. Throws where the ranking has no row of the unit.
 */
export function differences(ranking: Ranking, unit: UnitId, against: Against, locale: Locale, context: Context): Chart {
  const t = strings(differenceWords, locale);
  const row = rowOf(ranking, unit);
  const name = nameOf(unitOf(unit, context), locale);
  const own = sideOf(name, row, ranking);
  const theirs = opponent(ranking, row, against, locale, context);
  const found = theirs && differenceOf(ranking, own, theirs, against.kind, locale);
  const before = against.kind === 'previous' ? t.ownYear(previousOf(ranking, against)) : t.mean;
  const other = theirs?.name ?? before;
  const subtitle = t[`subtitle_${ranking.scale}`](
    indexName(ranking),
    String(ranking.year),
    against.kind === 'mean' && other === t.mean
      ? t.meanOf(countText(ranking.unitCount, locale), unitsName(ranking, locale))
      : other,
  );
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${unit.replace('@', '-')}-differences-${against.kind}`,
    title: found
      ? differenceTitle(ranking, found, against.kind, locale)
      : titleWithout(ranking, row, name, theirs?.name, against.kind, before, locale),
    subtitle,
    body: found ? drawDifferences(found, ranking, locale) : nothing,
    table: tableOf(ranking, found, other, subtitle, locale),
    grades: found ? [found.own.simulated || found.theirs.simulated ? 'simulated' : 'recomputed'] : [],
    sources: found ? [...new Set([...found.own.sources, ...found.theirs.sources])] : [],
  };
}

const previousOf = ({ year }: Ranking, against: Against & { kind: 'previous' }): string =>
  String(against.ranking?.year ?? year - 1);

function tableOf(
  ranking: Ranking,
  found: Difference | undefined,
  other: string,
  caption: string,
  locale: Locale,
): Table {
  const [t, c] = [strings(differenceWords, locale), strings(common, locale)];
  const number = (value: number | undefined): Cell => ({
    text: value === undefined ? '–' : pointsText(value, ranking, locale),
  });
  const cells = ({ name, own, theirs, difference }: Term): Cell[] => [
    { text: name },
    number(own),
    number(theirs),
    { text: signedText(difference, ranking, locale) },
  ];
  const sum = found && { name: t.total, ...totals(found), difference: found.total };
  return {
    caption,
    columns: [
      { label: `${t.pillar}, ${t.indicator.toLocaleLowerCase(locale)}` },
      ...[found?.own.name ?? c.unit, other, t.difference].map((label) => ({ label, numeric: true })),
    ],
    rows: found && sum ? [...withRest(found, locale), sum, ...found.indicators].map(cells) : [],
  };
}

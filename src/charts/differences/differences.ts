import type { Account } from '../../model/account.ts';
import type { Ranking } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import type { Context } from '../../telling/context.ts';
import { pointsText, signedText } from '../../telling/points.ts';
import type { Cell, Table } from '../../telling/table.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import {
  differenceOf,
  indexAndYear,
  measureAgainst,
  strongestTerms,
  totalTerm,
  withRest,
  type Difference,
  type NamedTerm,
} from './difference.ts';
import { drawDifferences } from './rows.ts';
import { differenceTitle } from './title.ts';
import { differenceWords } from './words.ts';

/**
 * Where a unit's difference comes from: what each pillar, and the indicators that differ most, add to it. Held against
 * the mean of the level, the unit of the next better rank, or the unit's own score of last time.
 */
export function differences(ranking: Ranking, account: Account, locale: Locale, context: Context): Chart {
  const found = differenceOf(account, ranking, locale, context);
  const subtitle = strings(differenceWords, locale)[`subtitle_${ranking.scale}`](
    ...indexAndYear(ranking),
    measureAgainst(found, ranking, locale),
  );
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${account.unit.replace('@', '-')}-differences-${account.against.kind}`,
    title: differenceTitle(ranking, found, locale),
    subtitle,
    body: drawDifferences(found, ranking, locale),
    table: tableOf(ranking, found, subtitle, locale),
    grades: [account.grade],
    sources: account.sources,
  };
}

function tableOf(ranking: Ranking, found: Difference, caption: string, locale: Locale): Table {
  const t = strings(differenceWords, locale);
  const number = (value: number | undefined): Cell => ({
    text: value === undefined ? '–' : pointsText(value, ranking, locale),
  });
  const cells = ({ name, own, theirs, difference }: NamedTerm): Cell[] => [
    { text: name },
    number(own),
    number(theirs),
    { text: signedText(difference, ranking, locale) },
  ];
  return {
    caption,
    columns: [
      { label: `${t.pillar}, ${t.indicator.toLocaleLowerCase(locale)}` },
      ...[found.own, capitalized(found.theirs), t.difference].map((label) => ({ label, numeric: true })),
    ],
    rows: [...withRest(found, locale), totalTerm(found, locale), ...strongestTerms(found, ranking, locale)].map(cells),
  };
}

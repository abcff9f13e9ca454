/** Links from bounded values to what forces them: one form for rows, tables and notes. */
import type { Value } from '../../model/grade.ts';
import { html, type Html, type Part } from '../../model/html.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { methodPath } from '../../model/sitepages.ts';
import type { Context } from '../../telling/context.ts';
import { isOrder } from '../../telling/reading.ts';
import type { Cell } from '../../telling/table.ts';
import { chartWords } from '../../words/charts.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';

/** As much of a row as tells whether its values are bounded. */
type Valued = Pick<RankingRow, 'unit'> & Partial<Pick<RankingRow, 'score' | 'rank' | 'scoreBound'>>;

/** Where a bounded score or rank of a row is explained; undefined where it is none, or nothing explains it. */
export function whyOf(
  { id }: Pick<Ranking, 'id'>,
  row: Valued,
  metric: 'score' | 'rank',
  locale: Locale,
  { why }: Pick<Context, 'why'>,
): string | undefined {
  const value = metric === 'score' ? (row.scoreBound ?? row.score) : row.rank;
  const path = value?.grade === 'bounded' ? why?.get(`${id}/${row.unit}/${metric}`) : undefined;
  return path && localPath(path, locale);
}

/** The values that a row has of the edition before, as a row of that edition's ranking. */
export const rowBefore = ({ previous, level }: Ranking, row: RankingRow): readonly [Pick<Ranking, 'id'>, Valued] => [
  { id: `${previous ?? ''}/${level}` },
  { unit: row.unit, score: row.previousScore, rank: row.previousRank },
];

/**
 * Where the place of a derived value is explained: it has an interval where those close to it may change places with it,
 * and no sentence of its own that forces it.
 */
export const whyOfOrder = (value: Value | undefined, locale: Locale): string | undefined =>
  value?.grade === 'bounded' && isOrder(value) ? localPath(methodPath('dti'), locale) : undefined;

/** A table cell with the address of what forces its value, where it is bounded. */
export const withWhy = (cell: Cell, why: string | undefined): Cell => (why === undefined ? cell : { ...cell, why });

/** The link itself. `about`: what the value is of. */
export const whyLink = (href: string, about: Part, locale: Locale): Html =>
  html`<a class="why" href="${href}">${strings(chartWords, locale).why}<span class="vh"> ${about}</span></a>`;

/** The link beside a bounded value; nothing without an address. */
export const drawWhy = (href: string | undefined, about: Part, locale: Locale): Html | undefined =>
  href === undefined ? undefined : html` ${whyLink(href, about, locale)}`;

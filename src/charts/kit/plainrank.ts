/** Which grade the ranks of a chart mostly have: those need no mark, the others have one. */
import { greatest, rollup } from 'd3';
import type { Grade } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { RankingRow } from '../../model/scored.ts';
import { chartWords } from '../../words/charts.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';

/** The grade of most ranks that are points, the firmer of two that are level; undefined where no rank is known. */
export function plainRank(rows: readonly Pick<RankingRow, 'rank'>[]): Grade | undefined {
  const points = rows.filter(({ rank }) => rank.grade !== 'unpublished' && rank.grade !== 'bounded');
  const counts = rollup(
    points,
    (of) => of.length,
    ({ rank }) => rank.grade,
  );
  const order = (grade: Grade) => (grade === 'published' ? 1 : 0);
  return greatest(counts, (a, b) => a[1] - b[1] || order(a[0]) - order(b[0]))?.[0];
}

/** What a key says of ranks that mostly follow from scores, and are therefore not ringed one by one; undefined of others. */
export function drawMadeKey(rows: readonly Pick<RankingRow, 'rank'>[], locale: Locale): Html | undefined {
  if (plainRank(rows) !== 'recomputed') return undefined;
  const t = strings(chartWords, locale);
  return html`<span>${rows.some(({ rank }) => rank.grade === 'published') ? t.ranksMadeBut : t.ranksMade}</span>`;
}

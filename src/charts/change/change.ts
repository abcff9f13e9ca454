import { mustCompare } from '../../model/comparable.ts';
import { documentsOf } from '../../model/documents.ts';
import { isPoint, isUnheld } from '../../model/grade.ts';
import { html } from '../../model/html.ts';
import type { Ranking } from '../../model/scored.ts';
import { cellOfUnit, type Context } from '../../telling/context.ts';
import { rankCell } from '../../telling/firmness.ts';
import { levelName } from '../../telling/rankingwords.ts';
import { captionOf, cellOf, signedCell } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { drawRangeBrief, drawRangeKey, gradesWithRanges, rangeCaption } from '../kit/firmnesskey.ts';
import { whyOf, withWhy } from '../kit/why.ts';
import { drawMoves } from './moves.ts';
import { placesGained, type Pair } from './pair.ts';
import { drawScores } from './scores.ts';
import { drawSlope } from './slope.ts';
import { changeTitle } from './title.ts';
import { changeWords } from './words.ts';

/** Between columns of more units than this no line can be followed. */
const many = 10;

/** Units of both editions in the order of the later one. */
function pairsOf(now: Ranking, before: Ranking): Pair[] {
  const then = new Map(before.rows.map((row) => [row.unit, row]));
  return now.rows.flatMap((row) => {
    const earlier = then.get(row.unit);
    return earlier ? [{ unit: row.unit, now: row, before: earlier }] : [];
  });
}

/** Slope chart of ranks between two editions of one framework, with the scores where both years print them. */
export function change(now: Ranking, before: Ranking | undefined, locale: Locale, context: Context): Chart {
  mustCompare(now, before);
  const [t, c] = [strings(changeWords, locale), strings(common, locale)];
  const years = [String(before.year), String(now.year)] as const;
  const pairs = pairsOf(now, before);
  const subtitle = t.changeSubtitle(levelName(now, locale, context), ...years);
  const values = pairs.flatMap((p) => [p.before.rank, p.now.rank, p.before.score, p.now.score]);
  const ranked = pairs.flatMap((p) => [p.before, p.now]);
  const key = drawRangeBrief(ranked, locale);
  const isMany = pairs.filter((pair) => placesGained(pair) !== undefined).length > many;
  const slope = isMany
    ? drawMoves(pairs, [before, now], locale, context)
    : html`${key && html`<p class="marks-key">${key}</p>`}${drawSlope(pairs, [before, now], locale, context)}${drawScores(pairs, years, locale, context)}`;
  /** A change rests on what forces either of the values between which it lies. */
  const whyMoved = (p: Pair, metric: 'score' | 'rank') =>
    p.now[`${metric}Change`]?.grade === 'bounded'
      ? (whyOf(now, p.now, metric, locale, context) ?? whyOf(before, p.before, metric, locale, context))
      : undefined;
  const drawn = pairs.flatMap((p) => (isPoint(p.now.score) && isPoint(p.before.score) ? [p.now.scoreChange] : []));
  return {
    id: `${now.id.replaceAll('/', '-')}-change`,
    title: changeTitle(pairs, years, locale, context),
    subtitle,
    body: html`<div class="change">${slope}</div>`,
    method: drawRangeKey(now.weighing ?? before.weighing, ranked, locale),
    table: {
      caption: rangeCaption(captionOf(subtitle, values, locale), ranked, locale),
      columns: [
        { label: c.unit },
        ...[t.yearRank(years[0]), t.yearRank(years[1]), t.rankChange].map((label) => ({ label, numeric: true })),
        ...[t.yearScore(years[0]), t.yearScore(years[1]), t.scoreChange].map((label) => ({ label, numeric: true })),
      ],
      rows: pairs.map((p) => [
        cellOfUnit(p.unit, locale, context),
        withWhy(rankCell(p.before, locale, context), whyOf(before, p.before, 'rank', locale, context)),
        withWhy(rankCell(p.now, locale, context), whyOf(now, p.now, 'rank', locale, context)),
        withWhy(signedCell(p.now.rankChange, locale, context), whyMoved(p, 'rank')),
        withWhy(cellOf(p.before.score, locale, context), whyOf(before, p.before, 'score', locale, context)),
        withWhy(cellOf(p.now.score, locale, context), whyOf(now, p.now, 'score', locale, context)),
        withWhy(signedCell(p.now.scoreChange, locale, context), whyMoved(p, 'score')),
      ]),
    },
    grades: gradesWithRanges([...values, ...drawn], ranked),
    standings: standingsOf([...values, ...drawn]),
    unheld: [...values, ...drawn].some(isUnheld),
    sources: documentsOf([...values, ...drawn]),
  };
}

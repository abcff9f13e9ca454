import { documentsOf } from '../../model/documents.ts';
import { formatNumber } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import { html, joined, type Html } from '../../model/html.ts';
import { readableScore } from '../../model/rows.ts';
import type { Ranking, RankingRow } from '../../model/scored.ts';
import { capitalized } from '../../model/text.ts';
import {
  cellOfUnit,
  fullNameOf,
  quotedLabel,
  quotedName,
  shortName,
  unitOf,
  type Context,
} from '../../telling/context.ts';
import { headName } from '../../telling/glossedname.ts';
import { isLocal } from '../../telling/kindname.ts';
import { measureOf, unitsName } from '../../telling/rankingwords.ts';
import { cellOf, graded, gradesOf, textOf, whole } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Cell } from '../../telling/table.ts';
import { chartWords } from '../../words/charts.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import type { Chart } from '../kit/chart.ts';
import { tiedRank } from '../kit/ties.ts';
import { rowBefore, whyOf, withWhy } from '../kit/why.ts';
import { drawRuler } from './drawing.ts';
import { standingLabels } from './labels.ts';
import { specOf, type RulerSpec } from './spec.ts';
import { unitRulerWords } from './words.ts';

/** The score of one unit on a ruler among the others of its level; undefined where nothing is known of it. */
export function unitRuler(ranking: Ranking, row: RankingRow, locale: Locale, context: Context): Chart | undefined {
  const spec = specOf(ranking, row);
  if (!spec) return undefined;
  const t = strings(unitRulerWords, locale);
  const labels = standingLabels(spec, locale, context);
  const rows = toldRows(spec);
  const values = [spec.own, spec.before, spec.mean, ...rows.map(readableScore)];
  const words = pointOf(spec.own) === undefined ? t.titleRange : t.title;
  const subtitle = measureOf(ranking, locale, context);
  return {
    id: `${ranking.id.replaceAll('/', '-')}-${row.unit.replace('@', '-')}-ruler`,
    title: words(headName(unitOf(row.unit, context), locale), textOf(spec.own, locale), String(ranking.year)),
    subtitle,
    body: html`<div class="ruler">${drawSpoken(spec, rows, locale, context)}${drawRuler(spec, labels, locale, context)}${drawKey(spec, locale)}</div>`,
    table: {
      caption: subtitle,
      columns: columnsOf(locale),
      rows: tableOf(spec, rows, locale, context),
    },
    grades: gradesOf(values),
    standings: standingsOf(values),
    sources: documentsOf(values),
  };
}

/** The units that the ruler is about, in the order of the ranking; those, too, whose names have no room on it. */
function toldRows({ ranking, row, others, bands }: RulerSpec): RankingRow[] {
  const named = new Set([row, ...others, ...bands.flatMap(({ rows }) => rows)]);
  return ranking.rows.filter((one) => named.has(one));
}

/** What the drawing is of, for those who do not see it: each score with its grade. */
function drawSpoken(
  { mean, own, row }: RulerSpec,
  rows: readonly RankingRow[],
  locale: Locale,
  context: Context,
): Html {
  const t = strings(unitRulerWords, locale);
  const name = ({ unit }: RankingRow) => {
    const of = unitOf(unit, context);
    return isLocal(of) ? quotedLabel(of, locale, context) : quotedName(of, locale, fullNameOf(of, locale));
  };
  const others = rows.filter((one) => one !== row && pointOf(one.score) !== undefined);
  const said = [
    html`${name(row)}: ${graded('score', own, locale)}`,
    ...others.map((one) => html`${name(one)}: ${graded('score', one.score, locale)}`),
    mean && graded('score', mean, locale, t.mean(textOf(mean, locale))),
  ];
  return html`<p class="vh">${joined(said, '; ')}.</p>`;
}

/** That the range of a unit's ranks begins at one that another unit holds. */
function tieOf(rows: readonly RankingRow[], { rank }: RankingRow, locale: Locale): string | undefined {
  const held = tiedRank(rows);
  return rank.grade === 'bounded' && rank.low === held
    ? strings(chartWords, locale).tieOpen(whole(held, locale))
    : undefined;
}

/** What a stroke and a dashed mark mean, and which stretch of the scale is drawn. */
function drawKey({ ranking, row, cut, before, all }: RulerSpec, locale: Locale): Html {
  const t = strings(unitRulerWords, locale);
  const [from, to] = [cut.from, cut.to].map((end) => formatNumber(end, locale)) as [string, string];
  const most = ranking.scale === 'index' ? 1 : pointOf(ranking.maxPoints);
  const isWhole = cut.from === 0 && cut.to === most;
  const parts = [
    before && t.before(String(ranking.previousYear)),
    all.length > 0 && t.strokes(whole(all.length, locale), unitsName(ranking, locale)),
    !isWhole && (most === undefined ? t.cut(from, to) : t.cutOf(from, to, formatNumber(most, locale))),
    tieOf(ranking.rows, row, locale),
  ].filter((part) => typeof part === 'string');
  return html`<p class="ruler-key">${parts.map((part) => `${capitalized(part)}.`).join(' ')}</p>`;
}

function columnsOf(locale: Locale) {
  const c = strings(common, locale);
  return [{ label: c.unit }, { label: c.rank, numeric: true }, { label: c.score, numeric: true }];
}

function tableOf(spec: RulerSpec, rows: readonly RankingRow[], locale: Locale, context: Context): Cell[][] {
  const { ranking, row, before, mean } = spec;
  const why = (one: RankingRow, metric: 'score' | 'rank') => whyOf(ranking, one, metric, locale, context);
  const whyBefore = (metric: 'score' | 'rank') => whyOf(...rowBefore(ranking, row), metric, locale, context);
  const units = rows.map((one) => [
    cellOfUnit(one.unit, locale, context),
    withWhy(cellOf(one.rank, locale, context), why(one, 'rank')),
    withWhy(cellOf(readableScore(one), locale, context), why(one, 'score')),
  ]);
  const past = before && [
    {
      text: strings(unitRulerWords, locale).ownYear(
        shortName(unitOf(row.unit, context), locale),
        String(ranking.previousYear),
      ),
    },
    withWhy(cellOf(row.previousRank, locale, context), whyBefore('rank')),
    withWhy(cellOf(before, locale, context), whyBefore('score')),
  ];
  const average = mean && [
    { text: strings(unitRulerWords, locale).meanRow },
    { text: '–' },
    cellOf(mean, locale, context),
  ];
  return [...units, ...(past ? [past] : []), ...(average ? [average] : [])];
}

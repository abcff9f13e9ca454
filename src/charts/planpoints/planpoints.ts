import { descending, max } from 'd3';
import { documentsOf } from '../../model/documents.ts';
import { formatNumber } from '../../model/format.ts';
import { pointOf, type Value } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import { sourceLocale } from '../../model/languages.ts';
import { leading } from '../../model/leading.ts';
import { listed } from '../../model/list.ts';
import type { PlanEdition, PlanSum } from '../../model/scored.ts';
import { quoted, vietnameseCell, type Context } from '../../telling/context.ts';
import { fitting } from '../../telling/fitting.ts';
import { countText } from '../../telling/rankingwords.ts';
import { cellOf, gradeWord, gradesOf } from '../../telling/reading.ts';
import { standingsOf } from '../../telling/standing.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { type Chart } from '../kit/chart.ts';
import { bar, track } from '../kit/marks.ts';
import { drawRow } from '../kit/row.ts';
import { drawAxis, rulerBetween, type Ruler } from '../kit/ruler.ts';
import { planPointWords } from './words.ts';

const height = 30;

const text = (value: Value, locale: Locale): string => formatNumber(pointOf(value) ?? 0, locale);

/** Pillars are translated, agencies keep their Vietnamese names. */
const isVietnamese = ({ name }: PlanSum, locale: Locale): boolean => name[locale] === name[sourceLocale];

const nameText = (sum: PlanSum, locale: Locale): Html =>
  isVietnamese(sum, locale) ? quoted(sum.name[locale], locale) : html`${sum.name[locale]}`;

function drawSum(sum: PlanSum, ruler: Ruler, locale: Locale): Html {
  const [won, most] = [pointOf(sum.score) ?? 0, pointOf(sum.maxPoints) ?? 0];
  const marks = [
    bar('remaining', ruler.at(won), ruler.at(most), 16),
    bar(`bar ${sum.score.grade}`, ruler.at(0), ruler.at(won), 16),
  ];
  const words = strings(planPointWords, locale).wonOf(
    text(sum.score, locale),
    text(sum.maxPoints, locale),
    text(sum.remaining, locale),
  );
  return drawRow({
    name: nameText(sum, locale),
    plot: track(height, marks),
    value: html`${words}<span class="vh"> (${gradeWord(sum.remaining.grade, locale)})</span>`,
  });
}

/** So many are named together where rounding does not tell which of them has most. */
const named = 3;

/** Who surely has most left to win; nobody where too many may. */
function titleOf(rows: readonly PlanSum[], place: PlanEdition['place'], locale: Locale): string {
  const t = strings(planPointWords, locale);
  const most = leading(rows, ({ remaining, margin }) => {
    const value = pointOf(remaining);
    return value === undefined ? undefined : { value, margin };
  });
  const [first] = most;
  // Bodies of the plan's own province need not say whose they are.
  const short = (name: string) => name.split(` tỉnh ${place.name}`, 1)[0] ?? name;
  const names = most.map(({ name }) => name[locale]);
  const left = most.map(({ remaining }) => text(remaining, locale));
  if (!first || most.length > named) return t.planTitleOpen;
  const told = listed(left, locale);
  if (most.length > 1)
    return fitting([
      t.planTitleLevel(listed(names, locale), told),
      t.planTitleLevel(listed(names.map(short), locale), told),
      t.planTitleBrief(listed(names.map(short), locale)),
      t.planTitleMany(countText(most.length, locale), told),
    ]);
  const ends = [text(first.remaining, locale), text(first.maxPoints, locale)] as const;
  return fitting([first.name[locale], short(first.name[locale])].map((name) => t.planTitle(name, ...ends)));
}

/** Points won and still to be won, by pillar or by lead agency; most to win first. Bars, so from zero. */
export function planPoints(
  sums: readonly PlanSum[],
  by: PlanSum['by'],
  locale: Locale,
  context: Context,
  edition: Pick<PlanEdition, 'place' | 'baseYears'>,
): Chart {
  const t = strings(planPointWords, locale);
  const rows = sums
    .filter((sum) => sum.by === by)
    .sort((a, b) => descending(pointOf(a.remaining), pointOf(b.remaining)));
  if (rows.length === 0) throw new Error(`no sums of the plan by "${by}"`);
  const most = max(rows, (sum) => pointOf(sum.maxPoints)) ?? 0;
  const ruler = rulerBetween(0, Math.ceil(most / 10) * 10);
  const key = html`<p class="marks-key"><span class="key-won"></span>${t.won} <span class="key-remaining"></span>${t.remaining}</p>`;
  const items = rows.map((sum) => drawSum(sum, ruler, locale));
  const values = rows.flatMap((sum) => [sum.score, sum.maxPoints, sum.remaining]);
  const subtitle = t[`planSubtitle_${by}`](listed(edition.baseYears.map(String), locale), edition.place.name);
  return {
    id: `${edition.place.slug}-plan-${by}`,
    title: titleOf(rows, edition.place, locale),
    subtitle,
    body: html`<div class="plan-points">${key}${drawAxis(ruler, locale)}<ul class="rows">${items}</ul></div>`,
    table: {
      caption: subtitle,
      columns: [
        { label: t[`planBy_${by}`] },
        ...[t.won, t.max, t.remaining].map((label) => ({ label, numeric: true })),
      ],
      rows: rows.map((sum) => [
        { text: sum.name[locale], ...(isVietnamese(sum, locale) ? vietnameseCell(locale) : {}) },
        ...[sum.score, sum.maxPoints, sum.remaining].map((value) => cellOf(value, locale, context)),
      ]),
    },
    grades: gradesOf(values),
    standings: standingsOf(values),
    sources: documentsOf(values),
  };
}

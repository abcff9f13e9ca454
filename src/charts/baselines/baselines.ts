import { documentsOf } from '../../model/documents.ts';
import { formatNumber, formatPercent, localVerbatim } from '../../model/format.ts';
import { pointOf } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import { listed } from '../../model/list.ts';
import type { Baseline, PlanEdition } from '../../model/scored.ts';
import { verdictSigns } from '../../model/signs.ts';
import type { Context } from '../../telling/context.ts';
import { countText } from '../../telling/rankingwords.ts';
import { cellOf, gradesOf, localPrinted, toldOf } from '../../telling/reading.ts';
import { standingsOf, toldInside } from '../../telling/standing.ts';
import type { Cell } from '../../telling/table.ts';
import { common } from '../../words/common.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { type Chart } from '../kit/chart.ts';
import { bar, circle, horizontal, mark, track } from '../kit/marks.ts';
import { drawRow } from '../kit/row.ts';
import { drawAxis, rulerBetween } from '../kit/ruler.ts';
import { baselineWords } from './words.ts';

const height = 30;
const ruler = rulerBetween(0, 100, 5);

/** The recomputed percent ringed, the printed one solid; a line between them is the disagreement. */
function drawTrack({ percent, percentPrinted }: Baseline): Html {
  const [made, printed] = [pointOf(percent), pointOf(percentPrinted)];
  const join = made !== undefined && printed !== undefined && horizontal('join', ruler.at(made), ruler.at(printed));
  const dot = printed !== undefined && circle('dot published', ruler.at(printed), 4);
  const ring = made !== undefined && mark(percent, ruler.at);
  return track(height, [bar('ground', ruler.at(0), ruler.at(100), 2), join, ring, dot]);
}

const percentText = ({ percent }: Baseline, locale: Locale): string => formatPercent(pointOf(percent) ?? 0, locale);

const printedText = ({ percentPrinted }: Baseline, locale: Locale): string =>
  percentPrinted ? localPrinted(percentPrinted.verbatim, locale) : strings(baselineWords, locale).percentMissing;

function drawBaseline(baseline: Baseline, locale: Locale): Html {
  const [t, c] = [strings(baselineWords, locale), strings(common, locale)];
  const { verdict, score, maxPoints, metric } = baseline;
  const won = t.scoreOf(localVerbatim(score.verbatim, locale), formatNumber(maxPoints, locale));
  const name = html`${metric[locale]} <small>${won}<span class="vh"> (${toldInside(score, locale)})</span></small>`;
  const value = html`
    <span class="pair">${t.percentPrinted}: ${printedText(baseline, locale)}</span>${' '}
    <span class="pair">${t.percentRecomputed}: ${percentText(baseline, locale)}</span>${' '}
    <span class="verdict">
      <span aria-hidden="true">${verdictSigns[verdict]}</span> ${c[`verdict_${verdict}`]}
    </span>`;
  return drawRow({ kinds: [`verdict-${verdict}`], name, plot: drawTrack(baseline), value });
}

type Edition = Pick<PlanEdition, 'place'>;

/** Percentages that the plan prints beside its points, against points divided by the maximum. */
export function baselines(all: readonly Baseline[], locale: Locale, context: Context, edition: Edition): Chart {
  const t = strings(baselineWords, locale);
  const c = strings(common, locale);
  const printed = all.filter((b) => b.percentPrinted).length;
  const differing = all.filter((b) => b.percentPrinted && b.verdict !== 'match' && b.verdict !== 'rounding');
  const open = differing.every((b) => b.verdict === 'unverifiable');
  const years = listed([...new Set(all.map((b) => String(b.year)))], locale);
  const subtitle = t.baselinesSubtitle(countText(all.length, locale), years);
  const key = html`<p class="marks-key"><span class="key-dot"></span>${t.percentPrinted} <span class="key-ring"></span>${t.percentRecomputed}</p>`;
  const items = all.map((b) => drawBaseline(b, locale));
  const values = all.flatMap((b) => [b.score, b.percentPrinted, b.percent]);
  const counts = [countText(differing.length, locale), countText(printed, locale)] as const;
  return {
    id: `${edition.place.slug}-plan-baselines`,
    title: t.baselinesTitle(...counts) + (open && differing.length > 0 ? t.baselinesOpen : ''),
    subtitle,
    body: html`<div class="baselines">${key}${drawAxis(ruler, locale)}<ul class="rows">${items}</ul></div>`,
    table: {
      caption: t.baselinesCaption(subtitle, ...counts),
      columns: [
        { label: t.metric },
        ...[c.score, t.max, t.percentPrinted, t.percentRecomputed].map((label) => ({ label, numeric: true })),
        { label: t.verdict },
      ],
      rows: all.map((b): Cell[] => [
        { text: b.metric[locale] },
        cellOf(b.score, locale, context),
        { text: formatNumber(b.maxPoints, locale), ...toldOf(b.score), title: b.score.quote },
        { ...cellOf(b.percentPrinted, locale, context), text: printedText(b, locale) },
        { ...cellOf(b.percent, locale, context), text: percentText(b, locale) },
        { text: c[`verdict_${b.verdict}`] },
      ]),
    },
    grades: gradesOf(values),
    standings: standingsOf(values),
    sources: documentsOf(values),
  };
}

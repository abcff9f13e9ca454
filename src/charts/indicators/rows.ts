/**
 * Rows of the indicator breakdown. A unit may have 72 of them, so their HTML is lean: no class where the place of an
 * element says what it is; sizes and colours are in `style.css`.
 */
import { formatNumber } from '../../model/format.ts';
import { pointOf, type Grade } from '../../model/grade.ts';
import { methods, type Ranking } from '../../model/scored.ts';
import { isVietnamese } from '../../model/text.ts';
import type { Locale } from '../../words/locale.ts';
import { coordinate } from '../kit/chart.ts';
import { escape } from '../../model/html.ts';
import { quoted, titleOf, type Context } from '../../telling/context.ts';
import { hasAll, hasNone, type IndicatorGroup, type IndicatorRow } from './indicatorrow.ts';
import { hatched } from '../kit/marks.ts';
import { pointsText } from '../../telling/points.ts';
import { textOf } from '../../telling/reading.ts';
import type { IndicatorStrings } from './words.ts';

/** What every row is drawn with. */
export interface Setting {
  readonly ranking: Ranking;
  readonly locale: Locale;
  readonly t: IndicatorStrings;
}

/** What the unit reported: "87%", "41 doanh nghiệp", "có"; undefined where it is not known. */
export function rawText({ raw, indicator }: IndicatorRow, { locale, t }: Setting): string | undefined {
  if (raw === undefined) return undefined;
  if (indicator.method === 'binary' && (raw === 0 || raw === 1)) return raw === 1 ? t.yes : t.no;
  const text = formatNumber(Math.round(raw * 100) / 100, locale);
  if (!indicator.unit) return text;
  return indicator.unit === '%' ? `${text}%` : `${text}\u00a0${indicator.unit}`;
}

/** Whether a raw value has a Vietnamese unit on a page in another language. */
export const isForeign = ({ raw, indicator: { unit, method } }: IndicatorRow, locale: Locale): boolean =>
  locale !== 'vi' && raw !== undefined && method !== 'binary' && unit !== undefined && isVietnamese(unit);

/** "87% → 8,7 điểm, theo tỷ lệ"; only the method where nothing was reported. */
function account(row: IndicatorRow, setting: Setting): string {
  const { ranking, locale, t } = setting;
  const text = rawText(row, setting);
  const raw = text && (isForeign(row, locale) ? quoted(text, locale) : escape(text));
  const points = row.points === undefined ? undefined : t.points(pointsText(row.points, ranking, locale));
  const made = raw && (points === undefined ? raw : t.rawTo(raw, points));
  const words = [made, row.indicator.method && t[`method_${row.indicator.method}`]].filter(Boolean).join(', ');
  return words ? `<small>${words}</small>` : '';
}

const percent = (points: number, most: number): string => `${coordinate((points / most) * 100)}%`;

function drawBar({ points, mean, indicator: { maxPoints: most } }: IndicatorRow): string {
  if (points === undefined || !most) return '';
  const tick = mean === undefined ? '' : `<rect x="${percent(mean, most)}"/>`;
  return `<svg aria-hidden="true"><rect width="${percent(points, most)}"/>${tick}</svg>`;
}

function drawScore(row: IndicatorRow, { ranking, locale, t }: Setting): string {
  const { points, indicator } = row;
  if (points === undefined) return hatched(t.pointsMissing);
  const text = pointsText(points, ranking, locale);
  const words = hasAll(row) ? t.allPoints : hasNone(row) ? t.zeroPoints : '';
  const score = indicator.maxPoints
    ? `<b>${text}</b> / ${pointsText(indicator.maxPoints, ranking, locale)}`
    : `<b>${t.points(text)}</b>`;
  return words ? `${score} <small>${words}</small>` : score;
}

function drawGroup({ pillar, score, rows }: IndicatorGroup, setting: Setting): string {
  const { ranking, locale, t } = setting;
  const known = score && pointOf(score) !== undefined ? score : undefined;
  const text =
    known && (known.grade === 'published' ? textOf(known, locale) : pointsText(pointOf(known) ?? 0, ranking, locale));
  const sum = !pillar.scored
    ? t.notScored
    : text === undefined
      ? ''
      : pillar.maxPoints === undefined
        ? t.points(text)
        : t.ofMost(text, pointsText(pillar.maxPoints, ranking, locale));
  const items = rows.map(
    (row) =>
      `<li><span>${escape(row.indicator.name[locale])}${account(row, setting)}</span>` +
      `${drawBar(row)}<span>${drawScore(row, setting)}</span></li>`,
  );
  return `<p class="sub">${escape(pillar.name[locale])} <span class="soft">${escape(sum)}</span></p><ul class="rows">${items.join('')}</ul>`;
}

/** The mark of the mean, and each method that occurs in half a sentence. */
function drawKey(rows: readonly IndicatorRow[], grade: Grade, { locale, t }: Setting): string {
  const drawn = rows.filter((row) => row.points !== undefined && row.indicator.maxPoints);
  const some = drawn.some(({ mean }) => mean !== undefined);
  const standing = grade === 'simulated' ? 'simulated' : 'recomputed';
  const words = t[`grade_${standing}`].toLocaleLowerCase(locale);
  const mean = some ? `<span class="key-tick"></span>${t.mean} (${words})` : '';
  const without = drawn.some((row) => row.mean === undefined) ? t.noIndicatorMean : '';
  const found = new Set(rows.map(({ indicator }) => indicator.method));
  const how = methods
    .filter((method) => found.has(method))
    .map((method) => `<li><b>${t[`method_${method}`]}</b>: ${t[`explain_${method}`]}</li>`);
  const marks = mean || without ? `<p class="marks-key">${[mean, without].filter(Boolean).join(' ')}</p>` : '';
  return marks + (how.length > 0 ? `<ul class="how"><li>${t.howScored}:</li>${how.join('')}</ul>` : '');
}

export function drawIndicators(
  groups: readonly IndicatorGroup[],
  grade: Grade | undefined,
  setting: Setting,
  context: Context,
): string {
  const { ranking, locale, t } = setting;
  const rows = groups.flatMap((group) => group.rows);
  if (!grade || !rows.some(({ points }) => points !== undefined)) {
    const document = quoted(`${ranking.annex.name}, ${titleOf(ranking.annex.document, context)}`, locale);
    return `<div class="indicators">${hatched(t.inDocument(t.grade_unpublished, document))}</div>`;
  }
  const parts = groups.map((group) => drawGroup(group, setting));
  return `<div class="indicators ${grade}">${drawKey(rows, grade, setting)}${parts.join('')}</div>`;
}

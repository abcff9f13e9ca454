/**
 * Rows of the indicator breakdown. A unit may have 72 of them, so their HTML is lean: no class where the place of an
 * element says what it is; sizes and colours are in `style.css`.
 */
import { formatNumber } from '../../model/format.ts';
import { pointOf, type Grade } from '../../model/grade.ts';
import { html, joined, nothing, phrase, type Html } from '../../model/html.ts';
import { isSourceLanguage } from '../../model/languages.ts';
import { methods, type Ranking } from '../../model/scored.ts';
import { isVietnamese } from '../../model/text.ts';
import { sourceText } from '../../model/texts.ts';
import { quoted, type Context } from '../../telling/context.ts';
import { unitBeside } from '../../telling/measure.ts';
import { pointsText } from '../../telling/points.ts';
import { textOf } from '../../telling/reading.ts';
import type { Locale } from '../../words/locale.ts';
import { absentStrip } from '../kit/absentstrip.ts';
import { coordinate } from '../kit/chart.ts';
import { hatched } from '../kit/marks.ts';
import { hasAll, hasNone, type IndicatorGroup, type IndicatorRow } from './indicatorrow.ts';
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
  const rounded = Math.round(raw * 100) / 100;
  const text = formatNumber(rounded, locale);
  const { unit } = indicator;
  if (unit === undefined) return text;
  return sourceText(unit) === '%' ? `${text}%` : `${text}\u00a0${unitBeside(unit, rounded, locale)}`;
}

/** Whether a raw value has a Vietnamese unit on a page in another language. */
export const isForeign = ({ raw, indicator: { unit, method } }: IndicatorRow, locale: Locale): boolean =>
  !isSourceLanguage(locale) &&
  raw !== undefined &&
  method !== 'binary' &&
  typeof unit === 'string' &&
  isVietnamese(unit);

/** "87% → 8,7 điểm, theo tỷ lệ"; only the method where nothing was reported. */
function account(row: IndicatorRow, setting: Setting): Html {
  const { ranking, locale, t } = setting;
  const text = rawText(row, setting);
  const raw = text === undefined ? undefined : isForeign(row, locale) ? quoted(text, locale) : html`${text}`;
  const points = row.points === undefined ? undefined : t.points(pointsText(row.points, ranking, locale));
  const made = raw && (points === undefined ? raw : phrase(t.rawTo, raw, points));
  const how = row.indicator.method && t[`method_${row.indicator.method}`];
  return made || how ? html`<small>${joined([made, how], ', ')}</small>` : nothing;
}

const percent = (points: number, most: number): string => `${coordinate((points / most) * 100)}%`;

function drawBar({ points, mean, indicator: { maxPoints: most } }: IndicatorRow): Html {
  if (points === undefined || !most) return nothing;
  const tick = mean !== undefined && html`<rect x="${percent(mean.value, most)}"/>`;
  return html`<svg aria-hidden="true"><rect width="${percent(points, most)}"/>${tick}</svg>`;
}

function drawScore(row: IndicatorRow, { ranking, locale, t }: Setting): Html {
  const { points, indicator } = row;
  if (points === undefined) return hatched(t.pointsMissing);
  const text = pointsText(points, ranking, locale);
  const words = hasAll(row) ? t.allPoints : hasNone(row) ? t.zeroPoints : '';
  const score = indicator.maxPoints
    ? html`<b>${text}</b> / ${pointsText(indicator.maxPoints, ranking, locale)}`
    : html`<b>${t.points(text)}</b>`;
  return words ? html`${score} <small>${words}</small>` : score;
}

function drawGroup({ pillar, score, rows }: IndicatorGroup, setting: Setting): Html {
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
    (row) => html`
      <li>
        <span>${row.indicator.name[locale]}${account(row, setting)}</span>
        ${drawBar(row)}<span>${drawScore(row, setting)}</span>
      </li>`,
  );
  return html`<p class="sub">${pillar.name[locale]} <span class="soft">${sum}</span></p><ul class="rows">${items}</ul>`;
}

/** The mark of the mean, and each method that occurs in half a sentence. */
function drawKey(rows: readonly IndicatorRow[], { locale, t }: Setting): Html {
  const drawn = rows.filter((row) => row.points !== undefined && row.indicator.maxPoints);
  const [grade] = drawn.flatMap((row) => row.mean?.grade ?? []);
  const mean =
    grade && html`<span class="key-tick"></span>${t.mean} (${t[`grade_${grade}`].toLocaleLowerCase(locale)})`;
  const without = drawn.some((row) => row.mean === undefined) ? t.noIndicatorMean : undefined;
  const found = new Set(rows.map(({ indicator }) => indicator.method));
  const how = methods
    .filter((method) => found.has(method))
    .map((method) => html`<li><b>${t[`method_${method}`]}</b>: ${t[`explain_${method}`]}</li>`);
  const marks = (mean || without) && html`<p class="marks-key">${joined([mean, without], ' ')}</p>`;
  return html`${marks}${how.length > 0 && html`<ul class="how"><li>${t.howScored}:</li>${how}</ul>`}`;
}

/** The indicators of a unit, pillar by pillar. */
export function drawIndicators(
  groups: readonly IndicatorGroup[],
  grade: Grade | undefined,
  setting: Setting,
  context: Context,
): Html {
  const { ranking, locale } = setting;
  const rows = groups.flatMap((group) => group.rows);
  if (!grade || !rows.some(({ points }) => points !== undefined)) {
    return html`<div class="indicators">${absentStrip(ranking, locale, context)}</div>`;
  }
  const parts = groups.map((group) => drawGroup(group, setting));
  return html`<div class="indicators ${grade}">${drawKey(rows, setting)}${parts}</div>`;
}

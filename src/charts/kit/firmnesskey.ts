/** Ranges of ranks in a chart: the small text beside a rank, the line that explains it, the grade it adds to the key. */
import { methodPath } from '../../model/sitepages.ts';
import { formatNumber } from '../../model/format.ts';
import type { Grade, Value } from '../../model/grade.ts';
import type { Weighing } from '../../model/scored.ts';
import { firmnessWords } from '../../words/firmness.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { html, type Html } from '../../model/html.ts';
import { firmnessText, isFirm, type Placed } from '../../telling/firmness.ts';
import { gradesOf, gradeWord, whole } from '../../telling/reading.ts';

const isRanged = ({ rankRange }: Placed): boolean => rankRange !== undefined;

/** Ranges are arithmetic on the ranking's own values: simulated where these are, else recomputed. */
export const rangeGrade = ({ rank }: Placed): Grade => (rank.grade === 'simulated' ? 'simulated' : 'recomputed');

/** Grade of the ranges of a table, as a word within a sentence. */
function gradeOfRanges(ranged: readonly Placed[], locale: Locale): string {
  const simulated = ranged.some((row) => rangeGrade(row) === 'simulated');
  return gradeWord(simulated ? 'simulated' : 'recomputed', locale).toLocaleLowerCase(locale);
}

/** "(16–23)" in small type, to stand under or beside a rank; undefined where no range is known. */
export function drawFirmness(row: Placed, locale: Locale): Html | undefined {
  const text = firmnessText(row, locale);
  if (text === undefined) return undefined;
  const tip = isFirm(row) && html` title="${strings(firmnessWords, locale).firmTip}"`;
  return html`<small class="firm"${tip}>(${text})</small>`;
}

/** What the brackets mean, with a link to the method; undefined where no rank of the rows has a range. */
export function drawRangeKey(
  weighing: Weighing | undefined,
  rows: readonly Placed[],
  locale: Locale,
): Html | undefined {
  const ranged = rows.filter(isRanged);
  if (!weighing || ranged.length === 0) return undefined;
  const t = strings(firmnessWords, locale);
  const spread = formatNumber(weighing.spread * 100, locale);
  const meaning = t.key(spread, whole(weighing.draws, locale), gradeOfRanges(ranged, locale));
  const words = ranged.some(isFirm) ? `${meaning}; ${t.keyFirm}` : meaning;
  return html`<p class="note range-key">${words}. <a href="${localPath(methodPath('firmness'), locale)}">${t.method}</a></p>`;
}

/** A caption that says once what the brackets of the table are. */
export function rangeCaption(caption: string, rows: readonly (Placed | undefined)[], locale: Locale): string {
  const ranged = rows.filter((row) => row !== undefined).filter(isRanged);
  if (ranged.length === 0) return caption;
  return `${caption}. ${strings(firmnessWords, locale).caption(gradeOfRanges(ranged, locale))}`;
}

/** Grades among values and among the ranges of the rows, each once. */
export function gradesWithRanges(
  values: readonly (Value | undefined)[],
  rows: readonly (Placed | undefined)[],
): Grade[] {
  const ranged = rows.filter((row) => row !== undefined).filter(isRanged);
  return [...new Set([...gradesOf(values), ...ranged.map(rangeGrade)])];
}

/** Ranges of ranks in a chart: the small text beside a rank, the line that explains it, the grade it adds to the key. */
import { isDefined } from '../../model/defined.ts';
import { formatNumber } from '../../model/format.ts';
import type { Grade, Value } from '../../model/grade.ts';
import { html, type Html } from '../../model/html.ts';
import type { RankRange, Weighing } from '../../model/scored.ts';
import { methodPath } from '../../model/sitepages.ts';
import { firmnessText, isFirm, type RankWithRange } from '../../telling/firmness.ts';
import { gradesOf, gradeWord, whole } from '../../telling/reading.ts';
import { firmnessWords } from '../../words/firmness.ts';
import { localPath, type Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';

/** The ranges that rows have. */
const rangesOf = (rows: readonly (RankWithRange | undefined)[]): RankRange[] =>
  rows.map((row) => row?.rankRange).filter(isDefined);

/** The one grade of the ranges of a table: simulated where any is. */
export const gradeOfRanges = (ranges: readonly RankRange[]): Grade | undefined =>
  (ranges.find(({ grade }) => grade === 'simulated') ?? ranges[0])?.grade;

/** The same as a word within a sentence. */
function gradeInSentence(ranges: readonly RankRange[], locale: Locale): string {
  const grade = gradeOfRanges(ranges);
  return grade === undefined ? '' : gradeWord(grade, locale).toLocaleLowerCase(locale);
}

/** "(16–23)" in small type, to stand under or beside a rank; undefined where no range is known. */
export function drawFirmness(row: RankWithRange, locale: Locale): Html | undefined {
  const text = firmnessText(row, locale);
  if (text === undefined) return undefined;
  const tip = isFirm(row) && html` title="${strings(firmnessWords, locale).firmTip}"`;
  return html`<small class="firm"${tip}>(${text})</small>`;
}

/** The line beside the marks that says what stands in brackets; undefined where no rank of the rows has a range. */
export const drawRangeBrief = (rows: readonly RankWithRange[], locale: Locale): Html | undefined =>
  rangesOf(rows).length === 0
    ? undefined
    : html`<span class="range-key">${strings(firmnessWords, locale).brief}</span>`;

/** How the ranges were worked out, with a link to the method; undefined where no rank of the rows has a range. */
export function drawRangeKey(
  weighing: Weighing | undefined,
  rows: readonly RankWithRange[],
  locale: Locale,
): Html | undefined {
  const ranges = rangesOf(rows);
  if (!weighing || ranges.length === 0) return undefined;
  const t = strings(firmnessWords, locale);
  const spread = formatNumber(weighing.spread * 100, locale);
  const meaning = t.key(spread, whole(weighing.draws, locale), gradeInSentence(ranges, locale));
  const words = rows.some(isFirm) ? `${meaning}; ${t.keyFirm}` : meaning;
  return html`<p>${words}. <a href="${localPath(methodPath('firmness'), locale)}">${t.method}</a></p>`;
}

/** A caption that says once what the brackets of the table are. */
export function rangeCaption(caption: string, rows: readonly (RankWithRange | undefined)[], locale: Locale): string {
  const ranges = rangesOf(rows);
  if (ranges.length === 0) return caption;
  return `${caption}. ${strings(firmnessWords, locale).caption(gradeInSentence(ranges, locale))}`;
}

/** Grades among values and among the ranges of the rows, each once. */
export function gradesWithRanges(
  values: readonly (Value | undefined)[],
  rows: readonly (RankWithRange | undefined)[],
): Grade[] {
  return [...new Set([...gradesOf(values), ...rangesOf(rows).map(({ grade }) => grade)])];
}

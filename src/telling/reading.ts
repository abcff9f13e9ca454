/** Values as words: the text of a number with its grade, for cells and labels. */
import {
  cutOutward,
  formatChange,
  formatEnds,
  formatNumber,
  formatValue,
  localFormula,
  localVerbatim,
} from '../model/format.ts';
import { isUnheld, type Bounded, type Grade, type Recomputed, type Value } from '../model/grade.ts';
import { html, type Html } from '../model/html.ts';
import { saidIn } from '../model/texts.ts';
import { chartWords } from '../words/charts.ts';
import { common } from '../words/common.ts';
import type { Locale } from '../words/locale.ts';
import { strings } from '../words/strings.ts';
import { titleOf, type Context } from './context.ts';
import { holderOf } from './holder.ts';
import { toldInside } from './standing.ts';
import type { Cell } from './table.ts';

/** "Tính lại": the name of a grade. */
export const gradeWord = (grade: Grade, locale: Locale): string => strings(common, locale)[`grade_${grade}`];

/** Text of a value without its grade; words where it is unpublished, quoted where it cannot be read as a number. */
export function textOf(value: Value, locale: Locale, digits?: number): string {
  const text = formatValue(value, locale, digits);
  if (text === undefined) return isUnheld(value) ? strings(common, locale).notAtHand : gradeWord('unpublished', locale);
  if (value.grade === 'bounded' && value.open === 'low')
    return strings(common, locale).atMost(formatEnds(value, locale, digits)[1]);
  return value.grade === 'published' && value.value === undefined ? `“${text}”` : text;
}

/** A printed figure, with or without its percent sign, in the reader's decimal mark. */
export const localPrinted = (text: string, locale: Locale): string =>
  text.endsWith('%') ? `${localVerbatim(text.slice(0, -1), locale)}%` : localVerbatim(text, locale);

/** Whether a value is a rank that orders values of the same table: said once in the caption, not in every row. */
export const isOrder = (value: Value | undefined): boolean =>
  (value?.grade === 'recomputed' || value?.grade === 'bounded') && (value.formula?.startsWith('rank(') ?? false);

/** A caption that says once how the ringed ranks of the table were made. */
export const captionOf = (caption: string, values: readonly (Value | undefined)[], locale: Locale): string =>
  values.some(isOrder) ? `${caption}. ${strings(chartWords, locale).ranksFromScores}` : caption;

/** What forces the bounds of a value: statements, or the rounding of the figures that it is made of. */
function forceOf({ statements, formula }: Bounded, locale: Locale): string {
  const t = strings(chartWords, locale);
  if (statements.length > 0) return t.forcedBy(statements.length);
  return formula === undefined || formula.startsWith('rank(')
    ? t.forcedByRounding
    : `${localFormula(formula, locale)}; ${t.forcedByRounding}`;
}

/** Whether a number loses nothing, to nine digits, when it is written with so many decimals (as many as a page writes). */
const isWhole = (value: number, digits = 4): boolean => {
  const nine = Number(value.toPrecision(9));
  return Number(nine.toFixed(digits)) === nine;
};

/**
 * How a value was worked out: "= 593,47 − 605,21". The sign is another where the digits shown are not all of the value
 * (`digits` as it is written beside), and where rounding leaves it rougher than its digits say: there all that it may be
 * stands after the formula.
 */
export function formulaText(
  { value, formula, margin }: Recomputed,
  locale: Locale,
  digits?: number,
): { readonly sign: '=' | '≈'; readonly text: string } {
  const text = localFormula(formula, locale);
  if (margin === undefined) return { sign: isWhole(value, digits) ? '=' : '≈', text };
  const [low, high] = [cutOutward(value - margin, 'low', 4), cutOutward(value + margin, 'high', 4)] as const;
  const { rounded } = strings(common, locale);
  return { sign: '≈', text: `${text} (${rounded(formatNumber(low, locale), formatNumber(high, locale))})` };
}

/** How a value was worked out, where it was: a bound may have a formula too, with what is open named in it. */
export function formulaOf(
  value: Value | undefined,
  locale: Locale,
  digits?: number,
): ReturnType<typeof formulaText> | undefined {
  if (value?.grade === 'recomputed') return formulaText(value, locale, digits);
  if (value?.grade !== 'bounded' || value.formula === undefined) return undefined;
  return { sign: '=', text: localFormula(value.formula, locale) };
}

/** The same in a line: "= 3 + 4". */
function formulaIn(value: Recomputed, locale: Locale, digits?: number): string {
  const { sign, text } = formulaText(value, locale, digits);
  return `${sign} ${text}`;
}

/** What stands behind a value: its quote, its formula, the statements that force it, or the document it would be in. */
function evidenceOf(
  value: Value,
  locale: Locale,
  context: Context,
  digits?: number,
): Pick<Cell, 'title' | 'formula' | 'documents'> {
  switch (value.grade) {
    case 'published':
      return { title: value.quote };
    case 'recomputed':
      return isOrder(value) ? {} : { formula: formulaIn(value, locale, digits) };
    case 'bounded':
      return {
        formula: forceOf(value, locale),
        documents: value.sources.map((id) => titleOf(id, context)),
      };
    case 'unpublished': {
      const [holder, c] = [holderOf(value, context), strings(common, locale)];
      if (holder === undefined) return { title: c.notAtHand };
      return { title: (isUnheld(value) ? c.notAtHandIn : c.unpublishedIn)(saidIn(holder, locale)) };
    }
    case 'simulated':
      return {};
  }
}

/** Grade and standing of a value, for its cell. */
export const toldOf = (value: Value): Required<Pick<Cell, 'grade'>> & Pick<Cell, 'standing' | 'unheld'> => ({
  grade: value.grade,
  ...(isUnheld(value) ? { unheld: true } : {}),
  ...(value.grade === 'published' && value.standing ? { standing: value.standing } : {}),
});

const missing: Cell = { text: '–' };

/** A table cell of a value; a dash where nothing can be said. */
export function cellOf(value: Value | undefined, locale: Locale, context: Context, digits?: number): Cell {
  if (!value) return missing;
  return { text: textOf(value, locale, digits), ...toldOf(value), ...evidenceOf(value, locale, context, digits) };
}

/** A table cell of a difference, which always shows its sign. */
export function signedCell(value: Value | undefined, locale: Locale, context: Context): Cell {
  const cell = cellOf(value, locale, context);
  const text = value && formatChange(value, locale);
  return text === undefined ? cell : { ...cell, text };
}

/** A value in running HTML: what is seen, and the grade for those who do not see the mark. */
export const graded = (kind: string, value: Value, locale: Locale, text = textOf(value, locale)): Html => {
  const word = value.grade !== 'unpublished' && html`<span class="vh"> (${toldInside(value, locale)})</span>`;
  return html`<span class="${kind} ${value.grade}">${text}${word}</span>`;
};

/** A whole number with the grouping of the language. */
export const whole = (value: number, locale: Locale): string => formatNumber(value, locale, 0);

/** Grades among values, firmest first, each once. */
export function gradesOf(values: readonly (Value | undefined)[]): Grade[] {
  const order: readonly Grade[] = ['published', 'recomputed', 'bounded', 'unpublished', 'simulated'];
  const seen = new Set(values.map((value) => value?.grade));
  return order.filter((grade) => seen.has(grade));
}

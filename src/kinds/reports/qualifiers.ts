/** Printed figures with the word before them, as readers of each language read them. */
import { decimalsOf, formatNumber, parsePrinted } from '../../model/format.ts';
import { isSourceLanguage, sourceLocale } from '../../model/languages.ts';
import { numberTokens } from '../../model/tokens.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { qualifierWords } from './qualifierwords.ts';

const source = strings(qualifierWords, sourceLocale);

const known = Object.keys(qualifierWords) as (keyof typeof qualifierWords)[];

function figureIn(figure: string, locale: Locale): string {
  const value = parsePrinted(figure);
  return value === undefined ? figure : formatNumber(value, locale, decimalsOf(figure));
}

/**
 * "gần 12.000" is "nearly 12,000" in English, "11,29/13,5" is "11.29/13.5". Undefined where the print holds other words
 * than these: it must then stand as Vietnamese. In Vietnamese a print is shown as it is.
 */
export function qualifiedIn(verbatim: string, locale: Locale): string | undefined {
  if (isSourceLanguage(locale)) return verbatim;
  const word = known.find((one) => verbatim.toLowerCase().startsWith(`${source[one]} `));
  const figure = word === undefined ? verbatim : verbatim.slice(source[word].length + 1);
  if (numberTokens(figure)[0]?.number !== figure.replace(/\s*%$/, '')) return undefined;
  // A date is no ratio of figures.
  if (figure.split('/').length > 2) return undefined;
  const shown = figure
    .split('/')
    .map((part) => part.replace(/\d[\d.,]*/, (number) => figureIn(number, locale)))
    .join('/');
  return word === undefined ? shown : `${strings(qualifierWords, locale)[word]} ${shown}`;
}

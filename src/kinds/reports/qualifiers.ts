/** Printed figures with the word before them, as readers of each language read them. */
import { decimalsOf, formatNumber, parsePrinted } from '../../model/format.ts';
import { numberTokens } from '../../model/tokens.ts';
import type { Locale } from '../../words/locale.ts';

/** Words that sources put before a figure, longest first. */
const words = {
  'ít nhất': 'at least',
  'tối thiểu': 'at least',
  'tối đa': 'at most',
  'gần như': 'almost',
  khoảng: 'about',
  gần: 'nearly',
  hơn: 'over',
  trên: 'over',
  dưới: 'under',
  cả: 'all',
} as const;

const known = Object.keys(words) as (keyof typeof words)[];

function figureIn(figure: string, locale: Locale): string {
  const value = parsePrinted(figure);
  return value === undefined ? figure : formatNumber(value, locale, decimalsOf(figure));
}

/**
 * "gần 12.000" is "nearly 12,000" in English, "11,29/13,5" is "11.29/13.5". Undefined where the print holds other words
 * than these: it must then stand as Vietnamese. In Vietnamese a print is shown as it is.
 */
export function qualifiedIn(verbatim: string, locale: Locale): string | undefined {
  if (locale === 'vi') return verbatim;
  const word = known.find((one) => verbatim.toLowerCase().startsWith(`${one} `));
  const figure = word === undefined ? verbatim : verbatim.slice(word.length + 1);
  if (numberTokens(figure)[0]?.number !== figure.replace(/\s*%$/, '')) return undefined;
  // A date is no ratio of figures.
  if (figure.split('/').length > 2) return undefined;
  const shown = figure
    .split('/')
    .map((part) => part.replace(/\d[\d.,]*/, (number) => figureIn(number, locale)))
    .join('/');
  return word === undefined ? shown : `${words[word]} ${shown}`;
}

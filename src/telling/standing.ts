/** How a grade is told: in words, and with where a printed value was read if that is no document of an authority. */
import type { Standing, Told, Value } from '../model/grade.ts';
import { standingOf } from '../model/grade.ts';
import { common } from '../words/common.ts';
import type { Locale } from '../words/locale.ts';
import { standingWords } from '../words/standings.ts';
import { strings } from '../words/strings.ts';

/** "Công bố (theo bản chép)": beside a mark, in a legend. */
export function toldAs({ grade, standing }: Told, locale: Locale): string {
  const word = strings(common, locale)[`grade_${grade}`];
  return standing ? `${word} (${strings(standingWords, locale)[standing]})` : word;
}

/** "Công bố, theo bản chép": where the words stand in brackets. */
export function toldInside({ grade, standing }: Told, locale: Locale): string {
  const word = strings(common, locale)[`grade_${grade}`];
  return standing ? `${word}, ${strings(standingWords, locale)[standing]}` : word;
}

/** The standings among the published ones of some values, each once, official first. */
export function standingsOf(values: readonly (Value | undefined)[]): Standing[] {
  const order: readonly Standing[] = ['official', 'press', 'secondary'];
  const seen = new Set(values.map(standingOf));
  return order.filter((standing) => seen.has(standing));
}

/** What the legend says once of all published values of a figure: "Công bố (một phần theo bản chép)". */
export function legendOf(standings: readonly Standing[], locale: Locale): string {
  const t = strings(standingWords, locale);
  const word = strings(common, locale).grade_published;
  const [first, second] = standings.filter((standing) => standing !== 'official');
  if (!first) return word;
  const where = second ? t.both : t[first];
  return `${word} (${standings.includes('official') ? t.partly(where) : where})`;
}

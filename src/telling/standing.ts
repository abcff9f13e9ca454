/** How a grade is told: in words, and with where a printed value was read if that is no document of an authority. */
import type { Standing, Told, Value } from '../model/grade.ts';
import { standingOf } from '../model/grade.ts';
import { common } from '../words/common.ts';
import type { Locale } from '../words/locale.ts';
import { standingWords } from '../words/standings.ts';
import { strings } from '../words/strings.ts';

/** What a grade is called; a value of which no source says where it stands is not called unpublished. */
function wordOf({ grade, unheld }: Told, locale: Locale): string {
  const t = strings(common, locale);
  return unheld ? t.notAtHand : t[`grade_${grade}`];
}

/** "Công bố (theo bản chép)": beside a mark, in a legend. */
export function toldAs(told: Told, locale: Locale): string {
  const { standing } = told;
  const word = wordOf(told, locale);
  return standing ? `${word} (${strings(standingWords, locale)[standing]})` : word;
}

/** "Công bố, theo bản chép": where the words stand in brackets. */
export function toldInside(told: Told, locale: Locale): string {
  const { standing } = told;
  const word = wordOf(told, locale);
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

/** What the hub of a ranked province says first. */
import { newestKnown, newestOfEach } from '../../model/newest.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { rankingLine, topLine } from '../../telling/rankingline.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { hubWords } from './words.ts';

const isKnown = ({ rows }: Ranking): boolean => rows.some(({ rank }) => rank.grade !== 'unpublished');

/** The first three of the newest districts, as the chart under it shows; else who leads the newest level that is known. */
export function hubTitle(place: string, rankings: readonly Ranking[], locale: Locale, context: Context): string {
  const t = strings(hubWords, locale);
  const districts = newestKnown(rankings, 'district');
  const top = districts && topLine(districts, locale, context);
  if (districts && top !== undefined) return t.title(place, districts.year, top);
  const known = newestOfEach(rankings).find(isKnown);
  return known ? t.title(place, known.year, rankingLine(known, locale, context)) : t.titleBare(place);
}

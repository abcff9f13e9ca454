/** What the hub of a ranked province says first. */
import { hasRanks, newestKnown, newestOfEach } from '../../model/newest.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { rankingLine, topLine } from '../../telling/rankingline.ts';
import type { Locale } from '../../words/locale.ts';
import { rankingLineWords } from '../../words/rankinglines.ts';
import { strings } from '../../words/strings.ts';
import { hubWords } from './words.ts';

/** The first three of the newest districts, as the chart under it shows; else who leads the newest level that is known. */
export function hubTitle(place: string, rankings: readonly Ranking[], locale: Locale, context: Context): string {
  const districts = newestKnown(rankings, 'district');
  const top = districts && topLine(place, districts, locale, context);
  if (top !== undefined) return top;
  const known = newestOfEach(rankings).find(hasRanks);
  return known
    ? strings(rankingLineWords, locale).of(place, known.year, rankingLine(known, locale, context))
    : strings(hubWords, locale).titleBare(place);
}

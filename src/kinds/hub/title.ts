/** What the hub of a ranked province says first. */
import { rankSlope } from '../../charts/rankslope/rankslope.ts';
import { newestOfEach } from '../../model/newest.ts';
import { widestLeap } from '../../model/leap.ts';
import type { Ranking } from '../../model/scored.ts';
import type { Context } from '../../telling/context.ts';
import { rankingLine } from '../../telling/rankingline.ts';
import type { Locale } from '../../words/locale.ts';
import { strings } from '../../words/strings.ts';
import { hubWords } from './words.ts';

/** The longest leap where there is one, else who leads the newest ranking of which most is known. */
export function hubTitle(place: string, rankings: readonly Ranking[], locale: Locale, context: Context): string {
  const t = strings(hubWords, locale);
  const leap = widestLeap(rankings);
  if (leap) return t.title(place, rankSlope(leap, locale, context).title);
  const known = newestOfEach(rankings).find(({ rows }) => rows.some(({ rank }) => rank.grade !== 'unpublished'));
  return known ? t.title(place, rankingLine(known, locale, context)) : t.titleBare(place);
}
